extension GoldArticle {
  /// Kept aside: a choir abroad, told as a story.
  static let choirTour = GoldArticle(
    name: "choir-tour",
    text: """
      Home from the lowlands, hoarse and happy

      On Friday 64 singers of the Fennick choral society climbed into two coaches, and for 11 days hardly anyone in the village heard from them.

      On the first evening they sang to 900 people in a hall that holds 1,200. By the last, according to a local paper, at least 2,000 had to be turned away, but that, laughs the organiser, Piet Maas, “is how papers count”. He sold 1,400 tickets.

      The tour cost £38,000, of which a quarter came from the county, the treasurer reports. Each of the singers paid £350.

      The society has gained 17 new members since the tour. Their average age is 61. Twenty years ago three quarters of the singers were under 40.
      """,
    labels: """
      64 singers | head: singer | period: on Friday / Friday
      two coaches | head: coach / - | period: on Friday / Friday
      11 days | head: -
      900 people | head: person | period: On the first evening / first evening
      1,200 | head: hall / - | source: the caretaker / - | stance: asserted / reported
      at least 2,000 | head: listener / - | source: a local paper | stance: reported
      1,400 tickets | head: ticket
      £38,000 | head: tour | source: the treasurer / - | stance: reported / asserted
      a quarter | head: - | source: the treasurer / The treasurer | stance: reported
      £350 | head: member / singer / -
      17 new members | head: member | period: since the tour
      61 | head: member / singer / age / - | source: - | stance: asserted
      three quarters | head: singer / member / - | period: Twenty years ago
      """)
}
