extension GoldArticle {
  /// Kept aside: a zoo, its visitors and a quarrel about penguins.
  static let zoo = GoldArticle(
    name: "zoo",
    text: """
      Zoo counts its visitors, and its penguins

      Brackton zoo had 612,000 visitors last year, its director, Hanna Lindt, told reporters. That was 8% more than the year before. “On Easter Monday we had nearly 9,000,” she said, “and the car park has not been the same since.”

      The new ape house, opened in May, cost £3.1 million. There are 32 penguins again; in the winter of 2021 a fox had taken 14. An adult ticket now costs £24, against £19 in 2022.

      The zoo denied a claim by Animal Watch that 30 animals had died since the spring. The true figure was six, according to its vet, Carl Oster.

      The campaigners have gathered some 15,000 signatures. One in three of them, Lindt suspects, lives abroad.

      The zoo employs about 220 people and has a wage bill of £4.8 million.
      """,
    labels: """
      612,000 visitors | head: visitor | period: last year | source: its director, Hanna Lindt / Hanna Lindt / its director | stance: reported
      8% | head: visitor / number / - | source: its director, Hanna Lindt / Hanna Lindt / its director / - | stance: reported / asserted
      nearly 9,000 | head: visitor / - | period: Easter Monday / Monday | source: its director, Hanna Lindt / Hanna Lindt / its director | stance: reported
      £3.1 million | head: home | source: - | stance: asserted
      32 penguins | head: penguin
      14 | head: penguin / - | period: In the winter of 2021
      £24 | head: ticket | period: now
      £19 | head: ticket / - | period: in 2022
      30 animals | head: animal | period: since the spring | source: Animal Watch / a campaign group / the group | stance: denied | by: The zoo
      six | head: animal / - | source: The zoo / its vet, Carl Oster / Carl Oster / its vet | stance: reported
      some 15,000 signatures | head: signature
      One in three | head: - | source: Lindt / Hanna Lindt | stance: reported
      about 220 people | head: person
      £4.8 million | head: wage / payroll / bill
      """)
}
