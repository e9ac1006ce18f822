/// Nouns, and verbs beside them, by which a text speaks of one thing in turn: `the crash … the accident`. Only a name for something that
/// another mark already ties; by itself no proof that two things are one. Lower case, nouns singular.
enum KindredNouns {
  static let table = WordTable([
    "aircraft: aircraft airliner helicopter jet plane",
    "blaze: blaze fire flames inferno wildfire",
    "blast: blast bombing explosion",
    "building: block building house skyscraper tower",
    "crash: accident collision crash crashed derailment pile-up",
    "deal: acquisition agreement contract deal takeover transaction",
    "gift: bequest donation donor gift legacy",
    "hall: arena auditorium hall stadium theatre theater venue",
    "journey: expedition hike journey pilgrimage ride trek trip voyage walk walked walking",
    "loan: borrow borrowed loan",
    "payout: compensation damages payout settlement",
    "quake: earthquake quake tremor",
    "scheme: development project scheme",
    "sentence: imprisoned imprisonment jail jailed prison sentence sentenced",
    "ship: boat ferry freighter ship tanker trawler vessel",
    "strike: stoppage strike walkout",
  ])

  /// Nouns for whatever happened, under one name: they narrow nothing.
  static let events = WordTable([
    "aftermath", "attack", "crisis", "delay", "disaster", "emergency", "incident", "loss", "ordeal", "scene", "stay",
    "stint", "tragedy", "wait",
  ])

  /// The normal form of a word, kindred words under one name. O(length).
  static func normal(_ word: String) -> String { WordForms.of(word).kin }

  /// The normal form of a noun that is one of a verb as that of the verb: `replacement` as `replace`.
  static func verbal(_ normal: String, of word: String) -> String {
    word.hasSuffix("ement") && normal.hasSuffix("e") ? String(normal.dropLast()) : normal
  }
}
