/// Nouns, and verbs beside them, by which a text speaks of one thing in turn: `the crash … the accident`. Only a name for something that
/// another mark already ties; by itself no proof that two things are one. Lower case, nouns singular.
enum KindredNouns {
  static let table = WordTable([
    "aircraft: aircraft airliner helicopter jet plane",
    "apartment: apartment condo flat",
    "baby: baby calf cub infant newborn pup",
    "blast: blast bombing explosion",
    "blaze: blaze fire flames inferno wildfire",
    "building: block building skyscraper tower",
    "bus: bus coach minibus",
    "canvas: artwork canvas painting",
    "cave: cave cavern grotto",
    "city: city town",
    "clinic: clinic hospital infirmary",
    "club: club side squad team",
    "crash: accident collision crash crashed derailment pile-up",
    "crop: crop harvest harvested",
    "deal: acquired acquisition agreement bought buyout contract deal merger purchase purchased takeover transaction",
    "driver: driver motorist",
    "factory: factory foundry plant",
    "fee: charge fee tariff tuition",
    "film: film movie",
    "fine: fine fined penalty",
    "flood: deluge flood flooding floodwater",
    "gash: crack gash hole tear",
    "gift: bequest donation donor gift legacy",
    "hall: arena auditorium hall stadium theatre theater venue",
    "home: bungalow cottage dwelling home house household mansion property villa",
    "hotel: guesthouse hotel inn",
    "island: island isle",
    "journey: crossing expedition hike journey pilgrimage ride rode row rowed sail sailed swam swim trek trip voyage walk walked walking",
    "lake: lake loch reservoir",
    "law: act bill law legislation",
    "loan: borrow borrowed loan",
    "lorry: lorry truck",
    "march: demonstration march marched protest rally",
    "marcher: demonstrator marcher protester",
    "match: clash fixture game match",
    "medal: medal medallist",
    "mine: colliery mine pit",
    "museum: gallery museum",
    "officer: constable officer policeman policewoman",
    "pay: pay salary wage",
    "payout: compensation damages payout settlement",
    "phone: handset mobile phone smartphone telephone",
    "poll: poll survey",
    "prize: award jackpot prize winnings",
    "pub: bar pub tavern",
    "pupil: child kid pupil schoolchild student youngster",
    "quake: earthquake quake tremor",
    "rain: downpour rain rainfall",
    "restaurant: cafe diner eatery restaurant",
    "road: highway motorway road street",
    "robbery: burglary heist raid robbery theft",
    "route: line route track trail",
    "scheme: development project scheme",
    "sentence: imprisoned imprisonment jail jailed prison sentence sentenced",
    "ship: boat ferry freighter ship tanker trawler vessel",
    "shop: branch outlet shop store",
    "show: concert gig performance show",
    "soldier: serviceman soldier troop",
    "station: station stop",
    "storm: cyclone gale hurricane storm typhoon",
    "strike: stoppage strike walkout",
    "teacher: lecturer teacher tutor",
    "thief: burglar gang raider robber thief",
    "ticket: admission ticket",
    "tourist: holidaymaker sightseer tourist visitor",
    "trial: case hearing trial",
    "turbine: turbine windmill",
    "vote: ballot election referendum vote",
    "war: conflict war",
    "worker: employee staff staffer worker workforce",
  ])

  /// Nouns for whatever happened, under one name: they narrow nothing.
  static let events = WordTable([
    "aftermath", "attack", "crisis", "delay", "disaster", "effort", "emergency", "incident", "loss", "operation",
    "ordeal", "scene", "stay", "stint", "tragedy", "wait",
  ])

  /// The normal form of a word, kindred words under one name. O(length).
  static func normal(_ word: String) -> String { WordForms.of(word).kin }

  /// The normal form of a noun that is one of a verb as that of the verb: `replacement` as `replace`.
  static func verbal(_ normal: String, of word: String) -> String {
    word.hasSuffix("ement") && normal.hasSuffix("e") ? String(normal.dropLast()) : normal
  }
}
