extension GoldArticle {
  /// Honey: what is thought and estimated by nobody in particular, groups, a charge dismissed.
  static let honey = GoldArticle(
    name: "honey",
    text: """
      A poor summer for bees

      Honey yields across Wendshire are thought to have fallen by two fifths this year, and in the hill villages by more than half.

      The average hive gave 9 kilograms, against 15 last year and 17 in the record summer of 2018, the Beekeepers' Association said in a statement on 3 September. Its 240 members keep 1,150 hives between them.

      It is estimated that one colony in eight did not survive the winter. Welsh beekeepers, by contrast, lost only 5%, and Scottish ones 7%, figures collected by the Bee Inspectorate show. The inspectorate's Joan Maddox warned against reading too much into such numbers. “With 30 or 40 hives in the sample, one bad apiary shifts the figure by three points,” she explained.

      Some blame the spraying of rape fields. Farmers' leader Huw Griffin dismissed as “guesswork” a claim that 70% of the fields had been sprayed during flowering. It was 12%, he said, and never before dusk.

      A jar of local honey now costs £7.50 at the Saturday market, half as much again as in 2021.
      """,
    labels: """
      two fifths | head: yield | period: this year | stance: reported
      more than half | head: yield | period: this year | stance: reported
      9 kilograms | head: hive | source: the Beekeepers' Association | stance: reported
      15 | head: hive | period: last year | source: the Beekeepers' Association | stance: reported
      17 | head: hive | period: in the record summer of 2018 / summer of 2018 / in 2018 | source: the Beekeepers' Association | stance: reported
      240 members | head: member
      1,150 hives | head: hive
      one colony in eight | head: colony | period: the winter | stance: reported
      only 5% | head: beekeeper / colony / - | source: figures collected by the Bee Inspectorate | stance: reported
      7% | head: beekeeper / colony / one / - | source: figures collected by the Bee Inspectorate | stance: reported
      30 or 40 hives | head: hive | source: The inspectorate's Joan Maddox / Joan Maddox | stance: reported
      three points | head: figure | source: The inspectorate's Joan Maddox / Joan Maddox | stance: reported
      70% | head: field | period: during flowering / - | stance: denied / disputed | by: Farmers' leader Huw Griffin / Huw Griffin
      12% | head: field / - | source: Farmers' leader Huw Griffin / Huw Griffin | stance: reported
      £7.50 | head: jar | period: now
      """)
}
