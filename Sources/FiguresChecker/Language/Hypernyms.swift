/// Nouns for a whole sort, with those they may stand for: a frog may be called `the animal` later, and no animal a frog. Singular, sorted.
enum Hypernyms {
  /// Whether a later noun may take up an earlier one: itself, a kindred one, or one of its sort. Both as they are written.
  static func takesUp(_ later: String, _ earlier: String) -> Bool {
    let (one, other) = (Stem.singular(earlier), Stem.singular(later))
    return one == other || KindredNouns.normal(one) == KindredNouns.normal(other) || sorts[other]?.contains(one) == true
      // "the animal … the carcass": two sorts that one thing can be of.
      || sorts[other].map { !$0.isDisjoint(with: sorts[one] ?? []) } == true || GenericNouns.table.contains(other)
  }

  /// The nouns a sort takes in; nil for a noun that is no sort.
  static func members(of sort: String) -> Set<String>? { sorts[sort] }

  private static let sorts: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: rows.compactMap { row in
      let parts = row.split(separator: ":")
      guard parts.count == 2 else { return nil }
      return (String(parts[0]), Set(parts[1].split(separator: " ").map(String.init)))
    })

  private static let rows = [
    "animal: bear bird bull calf cat cow crab deer dog dolphin elephant fish fox frog goat horse lion mare lizard otter owl panda penguin pig pony seal shark sheep snake spider tiger toad tortoise turtle whale wolf",
    "athlete: climber cyclist footballer jumper runner skier sprinter swimmer",
    "attraction: aquarium castle museum park zoo",
    "bird: duck eagle falcon goose heron owl parrot pelican penguin stork swan",
    "brand: bakery brewer carmaker chain retailer",
    "business: airline bakery bank brewer brewery carmaker chain dairy developer maker manufacturer operator pottery producer publisher retailer shop supermarket supplier",
    "company: airline bakery bank brewer brewery broadcaster carmaker chain dairy developer insurer maker manufacturer operator pottery producer publisher retailer supermarket supplier",
    "carcass: calf cow deer dolphin elephant horse seal shark sheep whale",
    "carrier: airline",
    "craft: boat ferry helicopter plane ship yacht",
    "creature: bear bird crab dolphin elephant fish frog lizard shark snake spider toad tortoise turtle whale",
    "employer: airline bakery bank brewery company dairy factory mill pottery",
    "event: concert exhibition fair festival marathon match race show tournament",
    "facility: airport arena centre clinic factory hospital laboratory library plant pool prison stadium",
    "fish: carp cod eel pike salmon shark sturgeon trout tuna",
    "firm: airline bakery bank brewer brewery carmaker chain dairy developer insurer maker manufacturer operator pottery producer publisher retailer supermarket supplier",
    "giant: pumpkin shark tree whale",
    "group: band choir orchestra",
    "horse: colt filly foal gelding mare pony stallion",
    "institution: academy college gallery hospital library museum school university",
    "instrument: cello guitar harp piano trumpet violin",
    "machine: computer engine robot telescope",
    "man: driver farmer grandfather manager mayor pensioner player teacher",
    "number: amount total",
    "official: commissioner director mayor minister",
    "player: batsman bowler defender forward goalkeeper midfielder quarterback striker winger",
    "project: airport bridge building centre dam estate farm hospital housing line mall park pipeline plant railway road school stadium station tower tunnel",
    "site: airfield airport cave farm field mine quarry",
    "structure: bridge building chimney dam mast pier statue tower wall",
    "vegetable: cabbage carrot leek marrow onion potato pumpkin turnip",
    "vehicle: bus car coach lorry minibus train tram truck van",
    "vessel: boat canoe cruiser ferry freighter liner raft ship submarine tanker trawler yacht",
    "work: album book canvas novel painting picture play poem sculpture symphony",
  ]
}
