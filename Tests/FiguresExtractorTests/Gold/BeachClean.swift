extension GoldArticle {
  /// A beach clean: a list of finds, a study, fishermen who disagree.
  static let beachClean = GoldArticle(
    name: "beach-clean",
    text: """
      Volunteers clear three tonnes of rubbish from Skell's beaches

      More than 400 volunteers turned out at the weekend to clean the beaches of Skell, the island's trust has announced, and together they filled 312 sacks.

      The haul weighed just over three tonnes. It included 1,900 plastic bottles, 640 metres of rope, 77 odd shoes and, for the second year running, a piano.

      In 2019, 150 people took part. By 2023 the number had risen to 290.

      “We expected 250 at best,” admitted Frances Ullman, the trust's warden, “and ordered soup for 260.” The soup ran out by noon.

      The sea brings most of it. A study by the marine laboratory at Brackton, which followed 5,000 numbered corks for two years, found that 62% of what lands on the western shore comes from more than 100 miles away. Only 8% is dropped by visitors, it estimates. Fishermen, whose nets have often been blamed, say their share is no more than a tenth; the laboratory thinks it is nearer a quarter.

      The trust, founded in 1974, looks after 31 kilometres of coast with a staff of six.
      """,
    labels: """
      three tonnes | head: rubbish
      More than 400 volunteers | head: volunteer | period: at the weekend | source: the island's trust | stance: reported
      312 sacks | head: sack | period: at the weekend / - | source: the island's trust | stance: reported
      just over three tonnes | head: haul
      1,900 plastic bottles | head: bottle
      640 metres | head: rope
      77 odd shoes | head: shoe
      150 people | head: person | period: In 2019
      290 | head: person / number | period: By 2023
      250 | source: Frances Ullman, the trust's warden / Frances Ullman | stance: reported
      260 | head: soup / - | source: Frances Ullman, the trust's warden / Frances Ullman | stance: reported
      5,000 numbered corks | head: cork | period: for two years / two years / -
      62% | source: A study by the marine laboratory at Brackton / A study | stance: reported
      more than 100 miles | head: shore / - | source: A study by the marine laboratory at Brackton / A study | stance: reported
      Only 8% | head: - | source: A study by the marine laboratory at Brackton / A study / the marine laboratory at Brackton | stance: reported
      no more than a tenth | head: share | source: Fishermen, whose nets have often been blamed / Fishermen | stance: reported
      a quarter | head: share / - | source: the laboratory | stance: reported
      31 kilometres | head: coast
      six | head: staff
      """)
}
