extension GoldArticle {
  /// Fares that rise, and a promise in the words of the operator.
  static let busFares = GoldArticle(
    sample: "bus-fares.json",
    labels: """
      three years
      £2.00 | head: fare
      £2.40 | head: fare
      nine votes | head: vote
      50p | head: ticket
      £5.50 | head: ticket
      £1.1 million | head: fuel | period: last year
      £0.9 million | head: fuel | period: the year before
      4% | head: pay | period: in January
      130% | head: complaint | period: last year | source: the operator | stance: reported
      four busiest lines | head: line | period: last year / - | source: the operator | stance: reported
      half an hour | source: Joan Pickett | stance: reported
      71
      £2.60 | head: fare
      a pound | head: bus / fare
      three | head: bus / -
      5 to 15 | head: child / -
      half | head: child / -
      About one passenger in six | head: passenger
      """)
}
