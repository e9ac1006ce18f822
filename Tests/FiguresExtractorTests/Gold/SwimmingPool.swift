extension GoldArticle {
  /// A pool: a headline that differs, and a chair named in apposition.
  static let swimmingPool = GoldArticle(
    sample: "swimming-pool.txt",
    labels: """
      £460,000 | head: repair
      £640,000 | head: repair | source: a report that went to the council on Monday / a report | stance: reported
      about 20 minutes | head: bath / -
      77,000 visits | head: visit | period: last year
      9,300 | head: visit / - | period: August
      some 12% | head: visitor
      four evenings a week | head: evening / -
      up to 40 | head: member | period: since the move | source: Its chair, Ruth Penhale / Ruth Penhale / Its chair | stance: reported
      five months
      """)
}
