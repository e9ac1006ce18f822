extension GoldArticle {
  /// A census: towns and their inhabitants, then and now.
  static let townCensus = GoldArticle(
    sample: "town-census.md",
    labels: """
      20,000 | head: mark / -
      More than 20,000 people | head: person | period: now
      20,240 | head: person / - | period: of 2021 | source: The census of 2021 / The census | stance: reported
      10% | head: person / - | period: of 2021 / - | source: The census of 2021 / The census / - | stance: reported / asserted
      18,400 | head: person / - | period: in 2011 | source: The census of 2021 / The census / - | stance: reported / asserted
      four towns | head: town
      43,000 inhabitants | head: resident
      20,240 | head: resident
      12,300 | head: resident
      7,200 | head: resident
      3,260 | head: resident
      41,000 | head: resident / - | period: Ten years earlier
      about 5% | head: person | period: in 2015 / after the paper mill shut in 2015 / -
      400 | head: person | period: in 2015 / after the paper mill shut in 2015 / -
      400 | head: person / -
      roughly 3% | head: person / -
      1,100 students | head: pupil
      some 2,900 children | head: child
      19,500 to 20,000 inhabitants | head: resident | period: of 2018 / - | source: The council | stance: reported
      nearly half | head: person | period: now
      four towns | head: town | period: now / -
      about 47% | head: person | period: now
      45% | head: person | period: ten years before
      two percentage points | head: person / - | period: now / -
      six practices | head: practice
      two fewer | head: practice | period: in 2011 / -
      one | head: practice
      21,000 | head: town | period: by the middle of the decade | source: The council | stance: reported
      22,500 | head: town / - | source: A private study, paid for by a builder / A private study | stance: reported
      """)
}
