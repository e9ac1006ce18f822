extension GoldArticle {
  /// A village: a quarrel over tonnes of wood, who paid for what.
  static let villageHeat = GoldArticle(
    name: "village-heat",
    text: """
      Village switches to its own heat

      Stelling Green has become the first village in the county to heat most of its homes from a single boiler. Fed with wood chips, it serves 130 of the 190 houses, according to the villagers' association, and will save each of them around £420 this winter.

      The boiler cost £1.9 million. Grants covered 60%, a bank loan a quarter; the rest was put up by the villagers themselves, who were asked for at least £1,000 apiece and gave, on average, £1,650.

      The association's treasurer, Priya Nash, had feared that fewer than a hundred households would join. “We needed 90,” she said, “and by the end of the first meeting we had 104.”

      Not everyone is pleased. Gordon Pike, a coal merchant, says he has lost 70 customers since the spring. He also claims that the boiler burns 2,400 tonnes of wood a year. “It is 800,” Ms Nash replied. “Mr Pike has never been good with decimal points.” The association's annual report, published in April, gives 790 tonnes.

      By 2030 the county wants 20 villages to follow. Twelve have applied; three, says county engineer Rolf Sand, are “nearly ready”.
      """,
    labels: """
      130 | head: home | source: the villagers' association | stance: reported
      190 houses | head: home | source: the villagers' association | stance: reported
      around £420 | head: home / boiler / - | period: this winter | source: the villagers' association | stance: reported
      £1.9 million | head: boiler
      60% | head: grant / boiler / -
      a quarter | head: loan / -
      at least £1,000 | head: villager / -
      £1,650 | head: villager / -
      fewer than a hundred households | head: household | source: The association's treasurer, Priya Nash / Priya Nash / The association's treasurer | stance: reported
      90 | head: household / - | source: The association's treasurer, Priya Nash / Priya Nash / The association's treasurer | stance: reported
      104 | head: household / - | period: by the end of the first meeting | source: The association's treasurer, Priya Nash / Priya Nash / The association's treasurer | stance: reported
      70 customers | head: customer | period: since the spring | source: Gordon Pike, a coal merchant / Gordon Pike | stance: reported
      2,400 tonnes | head: wood | source: Gordon Pike, a coal merchant / Gordon Pike | stance: reported / disputed | by: Ms Nash / -
      800 | head: wood / - | source: Ms Nash | stance: reported
      790 tonnes | head: wood / - | source: The association's annual report, published in April / The association's annual report | stance: reported
      20 villages | head: village | period: By 2030
      Twelve | head: village | period: By 2030 / -
      three | head: village | source: county engineer Rolf Sand / Rolf Sand | stance: reported
      """)
}
