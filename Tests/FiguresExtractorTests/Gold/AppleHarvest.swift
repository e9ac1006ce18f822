extension GoldArticle {
  /// A harvest: tonnes and hectares of something, shares of what is picked.
  static let appleHarvest = GoldArticle(
    sample: "apple-harvest.md",
    labels: """
      8,400 tonnes | period: this autumn | source: the fruit co-operative | stance: reported
      60% | head: harvest | period: between 2014 and 2024
      a third | head: blossom | period: last week of April
      340 hectares | head: orchard
      more than 50 farms | head: farm
      Around 70%
      half
      between £140 and £155 a tonne
      up to £210 | head: variety
      60% | head: growth / harvest | period: between 2019 and 2024
      £2.3 million | head: one / store
      430 hectares | head: orchard
      about 6,000 young trees | head: tree
      """)
}
