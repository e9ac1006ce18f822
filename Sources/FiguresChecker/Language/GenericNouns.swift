/// Nouns that stand for whatever was spoken of before: `the £3.2 million project`. Singular, sorted.
enum GenericNouns {
  static let table = WordTable([
    "bill", "budget", "campaign", "contract", "cost", "deal", "development", "effort", "fund", "grant", "haul",
    "initiative",
    "investment",
    "package", "plan", "programme", "program", "project", "proposal", "scheme", "sum", "venture", "work",
  ])
}
