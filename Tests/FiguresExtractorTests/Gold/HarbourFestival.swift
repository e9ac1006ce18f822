extension GoldArticle {
  /// A festival: two counts of one crowd, days of the week.
  static let harbourFestival = GoldArticle(
    sample: "harbour-festival.txt",
    labels: """
      Tens of thousands of people | head: person | period: at the weekend
      35,000 visitors | head: visitor | period: over three days / three days | source: The organisers | stance: reported
      about 28,000 | head: crowd | source: the police | stance: reported
      around 15,000 guests | head: guest | period: Saturday | source: the organisers' count / the organisers | stance: reported
      8,000 | head: guest / - | period: Friday evening
      12,000 | head: guest / - | period: Sunday
      14 people | head: person | period: By Saturday noon
      31 | head: person / number | period: on Sunday / By the time the stalls closed on Sunday
      9 | head: person / - | period: on Sunday / By the time the stalls closed on Sunday / -
      Three people | head: person | period: the same night / -
      64 boats | head: boat
      22 | head: boat
      51 | head: boat / - | period: Last year
      40 minutes | head: parade / -
      £9,000 | head: firework
      a quarter of an hour | head: firework / -
      A third | head: stall
      30 out of 90 | head: stall
      between 300 and 350 bowls | head: bowl
      """)
}
