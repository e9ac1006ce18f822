extension GoldArticle {
  /// A ferry: a change with both its ends, counts without a noun of their own.
  static let ferryPassengers = GoldArticle(
    sample: "ferry-passengers.md",
    labels: """
      30% | head: passenger / number | period: between 2019 and 2022
      48,000 | head: passenger / number | period: between 2019 and 2022 / 2019
      36,000 | head: passenger / number | period: between 2019 and 2022 / 2022
      two seasons | head: season / - | period: between 2019 and 2022 / -
      42,900 passengers | head: passenger | period: in 2024
      1,440 sailings | head: sailing
      30 more | head: sailing | period: November / -
      £4.00 | head: fare | period: this year
      half | head: islander / -
      under five | head: child / -
      120 passengers | head: passenger
      34 more | head: passenger
      about a fifth | head: fuel
      three crossings a day | head: crossing | period: from November to March
      two | head: crossing | period: from November to March / -
      around 300 people | head: person | period: all the year round / -
      """)
}
