import FiguresCore

/// An amount for each, the number of those who share, and the total.
struct EqualShares: Sendable {
  /// What each has.
  let each: Claim
  /// How many they are.
  let count: Claim
  /// What they have together.
  let total: Claim
  /// What each has, in the unit of the total.
  let eachReadings: [Reading]

  private struct Site {
    let passage: Passage
    let place: Int
    let claim: Claim
  }

  /// The three where a sentence, or two, holds exactly these and words mark the share and the total; nil otherwise.
  init?(in passages: [Passage], at desk: Desk) {
    guard !passages.contains(where: { $0.has(Self.spoilers, in: 0..<$0.items.count) }) else { return nil }
    let sites = passages.flatMap { passage in
      passage.figures.compactMap { place in
        desk.claim(passage, place).map { Site(passage: passage, place: place, claim: $0) }
      }
    }
    .filter { !$0.claim.figure.readings.isEmpty && $0.claim.figure.direction == nil && !Self.isAside($0.claim) }
    guard sites.count == 3, let share = Self.only(sites.filter(Self.isShare)) else { return nil }
    let others = sites.filter { $0.claim.id != share.claim.id }
    let amounts = others.filter { Self.amount(share.claim, fits: $0.claim, at: desk) != nil }
    guard
      let total = Self.only(amounts.filter(Self.isTotal))
        ?? (amounts.count == 1 && Self.isApposed(share, to: amounts[0]) ? amounts[0] : nil),
      let count = others.first(where: { $0.claim.id != total.claim.id }), count.claim.figure.kind == .count,
      let readings = Self.amount(share.claim, fits: total.claim, at: desk)
    else { return nil }
    each = share.claim
    self.count = count.claim
    self.total = total.claim
    eachReadings = readings
  }

  private static let spoilers: Set<String> = ["costs", "fees", "median", "some", "most", "excluding", "after"]

  private static func only(_ sites: [Site]) -> Site? { sites.count == 1 ? sites[0] : nil }

  /// Figures that play no part: times, orders, shares.
  private static func isAside(_ claim: Claim) -> Bool {
    switch claim.figure.kind {
    case .date, .year, .period, .ordinal, .score, .age: true
    default: false
    }
  }

  /// `£30 each`, `each gets £30`, `an average of £30`, `£30 a head`, `£30 on average`.
  private static func isShare(_ site: Site) -> Bool {
    let (passage, place) = (site.passage, site.place)
    if site.claim.figure.kind == .rate, let unit = site.claim.figure.unit?.name {
      if heads.contains(where: { unit.hasSuffix(" per \($0)") }) { return true }
    }
    if let at = (place + 1..<place + 4).first(where: { passage.has(.each, in: stretch($0, upTo: $0 + 1)) }),
      stretch(place + 1, upTo: at).allSatisfy({ passage.items[$0].isWord })
    {
      // "the 400 members each gave": they are those who share.
      return site.claim.figure.kind != .count
        || !(passage.items.indices.contains(at + 1) && passage.items[at + 1].isContent)
    }
    if (passage.text(place + 1), passage.text(place + 2)) == ("on", "average") { return true }
    if passage.text(place - 1) == "of", ["average", "mean"].contains(passage.text(place - 2)) { return true }
    if passage.text(place - 1) == "averaging" || passage.text(place - 1) == "averaged" { return true }
    // "each took home £30", "each of the 900 anglers pays £30"
    for at in stride(from: place - 1, through: max(0, place - 9), by: -1) {
      let item = passage.items[at]
      if item.isMark || item.senses.contains(.boundary) { return false }
      if item.senses.contains(.each) { return site.claim.figure.kind != .count || at == place - 1 }
    }
    return false
  }

  private static let heads = ["head", "person", "member", "household", "pupil", "visitor", "player", "home", "family"]

  private static func isTotal(_ site: Site) -> Bool {
    let (passage, place) = (site.passage, site.place)
    if passage.text(place + 1) == "in", ["total", "all"].contains(passage.text(place + 2)) { return true }
    if passage.text(place + 1) == "altogether" || passage.text(place + 1) == "between" { return true }
    let before = stretch(max(0, place - 4), upTo: place)
    if passage.has(.total, in: before) || passage.has(makers, in: before) { return true }
    if passage.has(sharing, in: stretch(max(0, place - 5), upTo: place + 8)) { return true }
    return passage.has(["total"], in: stretch(place, upTo: place + 3))
  }

  private static let makers: Set<String> = [
    "amounts", "brings", "bringing", "came", "comes", "making", "makes", "makes", "raised", "raises", "raising",
    "totalled",
    "totalling", "works", "worth",
  ]
  private static let sharing: Set<String> = ["distributed", "divided", "shared", "split"]

  /// `7,200 hours, an average of 30 hours each`
  private static func isApposed(_ share: Site, to total: Site) -> Bool {
    let passage = share.passage
    let gap = stretch(total.place + 1, upTo: share.place)
    return total.place < share.place && gap.count <= 5 && passage.text(total.place + 1) == ","
      && passage.has(["average", "or"], in: gap)
  }

  /// The readings of a share in the unit of a total; nil where they are not of one sort.
  private static func amount(_ share: Claim, fits total: Claim, at desk: Desk) -> [Reading]? {
    let (figure, whole) = (share.figure, total.figure)
    switch whole.kind {
    case .money, .measure, .duration: break
    case .count, .number: return figure.kind == .count && desk.sameUnit(share, total) ? figure.readings : nil
    default: return nil
    }
    guard let from = figure.unit, let to = whole.unit else { return nil }
    if from == to { return figure.readings }
    if figure.kind == .rate {
      let base = from.name.range(ofLast: " per ").map { String(from.name[..<$0.lowerBound]) }
      return base == to.name
        ? ReadingRules().readings(of: figure.value ?? .point(.one), kind: .money, hedge: figure.hedge) : nil
    }
    guard from.dimension == to.dimension, from.dimension != .money else { return nil }
    let converted = figure.readings.compactMap { reading in
      UnitTable.convert(reading.interval, from: from, to: to).map {
        Reading(name: reading.name, interval: $0, strain: reading.strain)
      }
    }
    return converted.isEmpty ? nil : converted
  }
}
