/// What happens to the things counted, each with the words that say so, nouns for those it happened to included.
enum Predicates {
  /// The root forms of the words of a predicate.
  static func roots(of name: String) -> Set<String> { rootsByName[name] ?? [] }

  private static let rootsByName: [String: Set<String>] = Dictionary(grouping: table.names.keys) {
    table.names[$0] ?? $0
  }
  .mapValues { Set($0.map(Stem.root)) }

  static let table = WordTable([
    "approve: approval approvals approve approved approves",
    "arrest: arrest arrested arrests",
    "attend: attend attendance attended attendees attending",
    "build: build building built constructed erected",
    "close: close closed closes closing closure closures shut",
    "detain: camps captivity detain detained detainee detainees detention held imprisoned incarcerated incarceration inmates interned internment jailed"
      + " prisoners",
    "destroy: burned burnt destroyed destroying destroys destruction gutted lost swept wrecked",
    "die: casualties casualty dead death deaths die died dies drowned dying fatalities fatality kill killed killing kills toll",
    "displace: displaced displacement homeless uprooted",
    "donate: donated donation donations gave given raised",
    "employ: employ employed employees employs workforce",
    "evacuate: evacuate evacuated evacuating evacuation evacuee evacuees",
    "hire: hire hired hires hiring recruit recruited recruits",
    "infect: cases infected infection infections",
    "injure: hurt injure injured injures injuries injuring injury wounded",
    "join: join joined joining joins",
    "live: home inhabitants lived lives living population residents",
    "miss: missing unaccounted",
    "open: open opened opening opens",
    "participate: participants participate participated participating entered entrants runners",
    "planted: plant planted planting",
    "register: enrolled registered registration registrations signed-up",
    "rescue: rescue rescued rescuing saved survivors",
    "sack: axed dismissed fired laid-off layoffs redundancies redundant sacked",
    "sell: sale sales sell selling sells sold",
    "sign: sign signatories signatory signature signatures signed signing signs",
    "steal: burglars burglary raid robbed robbers robbery stole stolen theft thefts thief thieves",
    "strand: stranded",
    "vaccinate: jabbed vaccinated vaccination vaccinations",
    "visit: visit visited visiting visitors visits",
    "vote: ballots vote voted voters votes voting",
    "win: victories victory win winning wins won",
  ])
}
