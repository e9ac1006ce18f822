extension GoldArticle {
  /// A dry summer, with passives and a scientist quoted at length.
  static let reservoir = GoldArticle(
    name: "reservoir",
    text: """
      Reservoir falls to its lowest level in decades

      The Lamble reservoir was 38% full at the end of August, compared with 71% a year earlier. It is believed never to have been so low since 1976.

      Customers are using 14 million litres of water a day more than usual, the water company says. A report by the regulator found that a fifth of it is lost through leaks, which the company disputes.

      Some 22,000 homes were without water for up to 36 hours last week after a main burst. The company has received 1,100 complaints, about 400 of which date from its trouble in July.

      In August just 4 millimetres of rain fell at Fennick, where 61 would be normal.

      “We are told that the taps will run for another 40 days,” said Professor Hilary Boot of Brackton College, who studies droughts. “But there have been 12 dry summers this century, and in the 1960s we had three.”

      The company has pledged to spend £27 million on new pipes by 2028. It paid out £8 million in dividends last year, campaigners point out.
      """,
    labels: """
      38% | head: reservoir | period: at the end of August
      71% | head: reservoir / - | period: a year earlier
      14 million litres | head: water / - | source: the water company / The water company | stance: reported
      a fifth | head: water / - | source: A report by the regulator | stance: reported / disputed | by: the company / -
      22,000 homes | head: home | period: last week
      36 hours | head: - | period: last week / -
      1,100 complaints | head: complaint
      about 400 | head: complaint / - | period: in July
      4 millimetres | head: rain | period: In August / in August
      61 | head: rain / - | period: In August / -
      40 days | head: - | source: Professor Hilary Boot of Brackton College / Hilary Boot / Professor Hilary Boot | stance: reported
      12 dry summers | head: summer | period: this century | source: Professor Hilary Boot of Brackton College / Hilary Boot / Professor Hilary Boot | stance: reported
      three | head: summer / - | period: in the 1960s | source: Professor Hilary Boot of Brackton College / Hilary Boot / Professor Hilary Boot | stance: reported
      £27 million | head: pipe / - | period: by 2028 | source: The company / the company | stance: reported
      £8 million | head: dividend / - | period: last year | source: campaigners | stance: reported
      """)
}
