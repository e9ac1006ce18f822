/// What a figure is of a thing: its price, its length, how long it took. The words that say so, one row an attribute; the kinds of unit that can
/// measure it stand before its name. Nouns, verbs and adjectives together, lower case.
enum Attributes {
  /// The attribute a word names for amounts of a sort, or nil.
  static func of(_ word: String, _ sort: Sort) -> String? { tables[sort]?[word] }

  /// Whether a word that names an attribute is its noun: `rent`, and not `costs`.
  static func isNoun(_ word: String) -> Bool { !verbs.contains(word) }

  private static let verbs: Set<String> = [
    "cost", "costs", "covers", "earns", "fined", "lasted", "measures", "owes", "runs", "spans", "stretches", "took",
    "weighs", "worth",
  ]

  /// What can be measured.
  enum Sort: String, Sendable, CaseIterable {
    case area, duration, length, mass, money, share, speed
  }

  private static let tables: [Sort: WordTable] = [
    .area: WordTable([
      "size: acre area cover covered covers estate farm field measure measures park plot site size wood"
    ]),
    .duration: WordTable([
      "absence: absence missing ordeal",
      "ban: ban banned suspended suspension",
      "last: blackout career climb concert crossing debate expedition flight hike journey lasted lasting lasts operation outage race ride siege spent strike strikes swim takes tour trek trip took voyage wait walk",
      "marriage: marriage married",
      "sentence: imprisoned imprisonment jail jailed prison sentence sentenced",
      "tenure: governed led office reign reigned ruled served tenure",
    ]),
    .length: WordTable([
      "away: away from off",
      "deep: deep depth",
      "height: elevation height high tall taller",
      "length: length long line measured measures route run runs span spanned spans stretch stretches track trail tunnel",
      "travel: covered crossing cycled drive drove hike hiked journey marathon march race ride rode rowed run sail sailed swam swim trek trip voyage walk walked",
      "width: across broad wide width",
    ]),
    .mass: WordTable(["weight: tipped weigh weighed weighing weighs weight"]),
    .money: WordTable([
      "bail: bail",
      "bonus: bonus",
      "buy: acquired acquisition bought buyout contract deal order ordered paid paying purchase purchased signing takeover transfer",
      "compensation: awarded compensation damages payout settlement",
      "cost: bill build cost costing costs price",
      "damage: damage damages",
      "debt: debt owe owed owes owing",
      "fare: fare fares",
      "fee: fee fees tuition",
      "fine: fine fined fines penalty",
      "grant: funding grant subsidy",
      "loss: deficit losing loss losses lost",
      "pledge: pledge pledged promised",
      "prize: jackpot prize winnings won",
      "profit: profit profits",
      "raise: donated donation raised raising",
      "ransom: ransom",
      "rent: rent rents",
      "revenue: revenue revenues sales turnover",
      "reward: reward",
      "salary: earn earned earns pay salary wage wages",
      "steal: embezzled haul stealing stole stolen theft",
      "ticket: admission entry ticket tickets",
      "worth: valued value worth",
    ]),
    .share: WordTable(["turnout: turnout", "unemployment: jobless unemployment"]),
    .speed: WordTable(["speed: mph speed"]),
  ]
}
