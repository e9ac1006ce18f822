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
    guard let share = Self.only(sites.filter(Self.isShare)) else { return nil }
    let others = sites.filter { $0.claim.id != share.claim.id }
    let amounts = others.filter { Self.amount(share.claim, fits: $0.claim, at: desk) != nil }
    let counts = others.filter { site in
      Self.isCount(site) && !amounts.contains { $0.claim.id == site.claim.id }
    }
    guard
      let total = Self.only(amounts.filter(Self.isTotal))
        ?? (amounts.count == 1 && Self.isConcluded(amounts[0], share) ? amounts[0] : nil),
      let count = Self.only(counts) ?? Self.only(counts.filter { $0.passage.span == total.passage.span })
        ?? (amounts.count == 2 && sites.count == 3 ? others.first { $0.claim.id != total.claim.id } : nil),
      Self.isCount(count), let readings = Self.amount(share.claim, fits: total.claim, at: desk)
    else { return nil }
    each = share.claim
    self.count = count.claim
    self.total = total.claim
    eachReadings = readings
  }

  private static let spoilers: Set<String> = ["costs", "fees", "median", "some", "most", "excluding", "after"]

  /// A count, or a bare number with the noun it counts behind it.
  private static func isCount(_ site: Site) -> Bool {
    if site.claim.figure.kind == .count { return true }
    let next = site.place + 1
    guard site.claim.figure.kind == .number, site.claim.figure.unit == nil else { return false }
    // "There are 400 of them"
    if site.passage.text(next) == "of", site.passage.text(next + 1) == "them" { return true }
    return site.passage.items.indices.contains(next) && site.passage.items[next].isContent
  }

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
      return !isCount(site)
        || !(passage.items.indices.contains(at + 1) && passage.items[at + 1].isContent)
    }
    if (passage.text(place + 1), passage.text(place + 2)) == ("on", "average") { return true }
    // "210 kg of waste a year on average"
    if let on = stretch(place + 1, upTo: place + 7).first(where: {
      passage.text($0) == "on" && passage.text($0 + 1) == "average"
    }), stretch(place + 1, upTo: on).allSatisfy({ passage.items.indices.contains($0) && passage.items[$0].isWord }) {
      return !isCount(site)
    }
    if passage.text(0) == "on", passage.text(1) == "average", site.claim.figure.kind != .count,
      !passage.figures.contains(where: { (2..<place).contains($0) && passage.items[$0].claim != nil && $0 > 4 })
    {
      return true
    }
    // "The average pledge was £24"
    if ["is", "was"].contains(passage.text(place - 1)), ["average", "mean"].contains(passage.text(place - 3)) {
      return true
    }
    if passage.text(place - 1) == "of", ["average", "mean"].contains(passage.text(place - 2)) { return true }
    if passage.text(place - 1) == "averaging" || passage.text(place - 1) == "averaged" { return true }
    // "each took home £30", "each of the 900 anglers pays £30"
    for at in stride(from: place - 1, through: max(0, place - 9), by: -1) {
      let item = passage.items[at]
      if item.isMark || item.senses.contains(.boundary) { return false }
      // "given each of them 20 boxes"
      if item.senses.contains(.each), place == at + 3, passage.text(at + 2) == "them" { return true }
      if item.senses.contains(.each) { return site.claim.figure.kind != .count || at == place - 1 }
    }
    return false
  }

  private static let heads = ["head", "person", "member", "household", "pupil", "visitor", "player", "home", "family"]

  private static func isTotal(_ site: Site) -> Bool {
    let (passage, place) = (site.passage, site.place)
    // "510 were born in all"
    if (place + 1..<place + 4).contains(where: {
      passage.text($0) == "in" && ["all", "total"].contains(passage.text($0 + 1))
    }) {
      return true
    }
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
  private static let sharing: Set<String> = ["distribute", "distributed", "divide", "divided", "shared", "split"]

  /// `7,200 hours, an average of 30 hours each`, `€9m, which works out at an average of €6,000 each`: one is worked out from the other.
  private static func isConcluded(_ total: Site, _ share: Site) -> Bool {
    guard total.passage.span == share.passage.span else {
      return share.passage.has(sharing, in: share.passage.items.indices)
        || total.passage.has(sharing, in: total.passage.items.indices) && share.passage.text(0) == "each"
        || share.passage.has(receiving, in: share.passage.items.indices)
          && total.passage.has(windfalls, in: total.passage.items.indices)
        // "The average pledge was £24. With 3,500 people making one, the village has £84,000."
        || total.passage.text(0) == "with" && total.passage.span.start > share.passage.span.start
    }
    let gap = stretch(min(total.place, share.place) + 1, upTo: max(total.place, share.place))
    // "With 25,000 people paying €8 each, the park took €200,000."
    if total.passage.text(0) == "with", total.place > share.place { return true }
    // "Its 3,600 boxes would have given each of them 200."
    if total.place < share.place, share.passage.has(["give", "given", "gives", "giving"], in: gap), gap.count <= 8 {
      return true
    }
    guard gap.count <= 16, let comma = gap.last(where: { [",", "-", "("].contains(share.passage.text($0)) }) else {
      return false
    }
    return share.passage.has(conclusions, in: comma + 1..<comma + 3)
  }

  private static let receiving: Set<String> = ["collect", "get", "gets", "receive", "receives", "take", "takes"]
  /// What falls to a group as a whole.
  private static let windfalls: Set<String> = [
    "bequest", "bequeathed", "donated", "jackpot", "left", "legacy", "pot", "prize", "won",
  ]
  private static let conclusions: Set<String> = ["average", "averaging", "or", "so", "which"]

  /// The readings of a share in the unit of a total; nil where they are not of one sort.
  private static func amount(_ share: Claim, fits total: Claim, at desk: Desk) -> [Reading]? {
    let (figure, whole) = (share.figure, total.figure)
    switch whole.kind {
    case .money, .measure, .duration: break
    // "£1.26m a year on its 14 playgrounds, or £90,000 for each": the time is said once.
    case .rate where figure.kind != .rate:
      guard let base = whole.unit?.name.range(ofLast: " per "),
        whole.unit?.name.prefix(upTo: base.lowerBound) ?? "" == figure.unit?.name ?? " "
      else { return nil }
      return figure.readings
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
