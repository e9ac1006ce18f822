extension GoldArticle {
  /// A bridge: passives, appositions, a loss that is put high and low.
  static let oldBridge = GoldArticle(
    name: "old-bridge",
    text: """
      Bridge reopens two weeks early

      Brackton's old bridge, closed since October for repairs, reopened to traffic on Thursday, two weeks ahead of plan and £90,000 under budget.

      Forty-one stones, some of them weighing 300 kilograms, were replaced, and 1,200 metres of joints repointed. The work was done by a team of nine masons, four of whom are apprentices.

      The bridge carries 8,700 vehicles a day, more than any other in the county. During the closure they were sent round by Fennick, a detour of 11 miles. Shopkeepers in Bridge Street say takings dropped by a fifth, and by as much as 40% in the week before Christmas. The chamber of trade puts the total loss at £350,000 and has asked the county for compensation. The county, which had estimated the loss at £80,000 in a letter last month, disputes this sum.

      “Nobody told us how they arrived at £80,000,” complained Mary Tindall, whose bakery has stood at the foot of the bridge for three generations. “My own till says £6,000, and I am one shop of 58.”

      A new weight limit of 7.5 tonnes applies from Monday.
      """,
    labels: """
      two weeks
      two weeks | period: on Thursday / -
      £90,000 | head: budget / bridge / - | period: on Thursday / -
      Forty-one stones | head: stone
      300 kilograms | head: stone
      1,200 metres | head: joint
      nine masons | head: mason
      four | head: mason
      8,700 vehicles a day | head: vehicle
      11 miles | head: detour | period: During the closure
      a fifth | head: taking | source: Shopkeepers in Bridge Street | stance: reported
      as much as 40% | head: taking | period: in the week before Christmas | source: Shopkeepers in Bridge Street | stance: reported
      £350,000 | head: loss | source: The chamber of trade | stance: reported / disputed | by: The county / -
      £80,000 | head: loss | period: last month / - | source: The county | stance: reported
      £80,000 | source: Mary Tindall | stance: reported
      £6,000 | source: Mary Tindall / My own till | stance: reported
      58 | head: shop | source: Mary Tindall / My own till | stance: reported
      7.5 tonnes | head: limit | period: from Monday
      """)
}
