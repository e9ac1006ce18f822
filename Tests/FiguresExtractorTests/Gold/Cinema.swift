extension GoldArticle {
  /// A cinema: past decades, a rival that answers, a sum that the buyer denies.
  static let cinema = GoldArticle(
    name: "cinema",
    text: """
      Cinema closes after 88 years

      The Regal in Stelling showed its last film on Friday, 88 years after its first. It was watched by 212 people, the most since 2009.

      Ticket sales had been sliding for a long time. In the 1950s the Regal sold 400,000 tickets a year, in the 1990s still 95,000; in 2022 and 2023 together it sold fewer than 30,000. “On a wet Tuesday we played to four people and a dog,” recalled the projectionist, Sam Hurley.

      The owners, a family firm, blame the multiplex that opened outside Brackton in 2016 and that has taken, by their reckoning, three quarters of their audience. The multiplex says that is nonsense: of its own 600,000 customers last year, it says, “at most 15,000 ever saw the inside of the Regal”.

      The building has been sold for an undisclosed sum. Local estate agents believe it fetched between £700,000 and £800,000; the Gazette reported a figure of £1.2 million, which the buyer, the Brookline hotel group, has denied. A 64-room hotel is to open there in the summer of 2026, creating, the group promises, 45 jobs. Campaigners who had collected 7,300 signatures for keeping the cinema doubt that number.
      """,
    labels: """
      88 years
      88 years
      212 people | head: person
      400,000 tickets a year | head: ticket | period: In the 1950s
      95,000 | head: ticket | period: in the 1990s
      fewer than 30,000 | head: ticket | period: in 2022 and 2023 / in 2022 and 2023 together
      four people | head: person | period: On a wet Tuesday / Tuesday | source: the projectionist, Sam Hurley / Sam Hurley / the projectionist | stance: reported
      three quarters | head: audience | source: their reckoning / The owners, a family firm / The owners | stance: reported
      600,000 customers | head: customer | period: last year | source: The multiplex | stance: reported
      at most 15,000 | head: customer | period: last year / - | source: The multiplex | stance: reported
      between £700,000 and £800,000 | head: building / - | source: Local estate agents | stance: reported
      £1.2 million | head: building / - | source: the Gazette | stance: denied | by: the buyer, the Brookline hotel group / the buyer / the Brookline hotel group
      64-room | head: room / hotel | period: in the summer of 2026
      45 jobs | head: job | period: in the summer of 2026 / - | source: the group | stance: reported / disputed | by: Campaigners / -
      7,300 signatures | head: signature
      """)
}
