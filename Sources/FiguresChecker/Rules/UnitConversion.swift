import FiguresCore

/// A measure against its conversion in brackets.
enum UnitConversion: Rule {
  static let page = RulePage(
    id: "unit-conversion",
    summary: "A measure and its conversion in brackets are not the same quantity.",
    severity: .error,
    why: "The bracket is there for readers who do not know the unit, so none of them will notice.",
    trap: "Conversions that were rounded coarsely, and units that have several sizes.",
    rationale: """
      The rule reads a measure followed by another unit of the same dimension in brackets or between commas with "or": "80 miles (129 km)". Either \
      may be rounded. It names two slips: the factor was used the wrong way round, and a difference in temperature was converted as a temperature (the \
      32 degrees were added). Units whose size depends on the writer take all their sizes.
      """,
    flawed: [
      "The new cycle path is 12 miles (7.5km) long.",
      "Nights will be 4C (39F) warmer than today.",
      "Each block weighs 50kg (22lb).",
    ],
    clean: [
      "The new cycle path is 12 miles (19km) long.",
      "Nights will be 4C (7F) warmer than today.",
      "The sea was 12C (54F) in June.",
      "The ridge is about 900 metres (3,000ft) high.",
    ],
    sources: ["International Bureau of Weights and Measures, The International System of Units, 9th ed., 2019"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage in
      zip(passage.figures, passage.figures.dropFirst()).compactMap { ruling($0, $1, passage, at: desk) }
    }
  }

  private static func ruling(_ first: Int, _ second: Int, _ passage: Passage, at desk: Desk) -> Ruling? {
    guard let one = desk.claim(passage, first), let other = desk.claim(passage, second),
      isRestated(first, second, passage),
      let unit = one.figure.unit, let target = other.figure.unit, unit != target, unit.dimension == target.dimension,
      unit.dimension != .money, unit.dimension != .count, !other.figure.readings.isEmpty
    else { return nil }
    let isDifference = unit.dimension == .temperature && saysDifference(passage, around: first, second, one)
    let convert = { (interval: Interval) in
      isDifference
        ? UnitTable.convertDifference(interval, from: unit, to: target)
        : UnitTable.convert(interval, from: unit, to: target)
    }
    let converted = exact(one).compactMap { reading in
      convert(reading.interval).map { Reading(name: reading.name, interval: $0, strain: reading.strain) }
    }
    guard let solution = Solution(.identity, of: [converted], stated: coarse(other)) else { return nil }
    let value = Working.rounded(solution.computed)
    var relation = Relation(
      page, solution.verdict, [one, other], evidence: "a measure and its conversion",
      working:
        "\(Working.words(one)) is \(Working.spoken(solution.computed)) \(target.name); stated: \(Working.words(other))")
    guard solution.verdict == .inconsistent, let value else { return Ruling(relation) }
    if isDifference, let wrong = exact(one).first.flatMap({ UnitTable.convert($0.interval, from: unit, to: target) }),
      let hull = coarse(other).hull, wrong.overlaps(hull)
    {
      relation.cause = "a difference in temperature was converted as a temperature"
    } else if let back = exact(one).hull.flatMap({ UnitTable.convert($0, from: target, to: unit) }),
      let hull = coarse(other).hull,
      back.overlaps(hull)
    {
      relation.cause = "the factor was used the wrong way round"
    } else if let number = other.figure.value?.point {
      relation.cause = Cause.slip(from: number, to: value)
    }
    relation.suggestions = ["\(value.spoken) \(target.name)"]
    return Ruling(
      .error, "\(Working.words(one)) is about \(value.spoken) \(target.name), not \(Working.words(other)).", relation)
  }

  /// A hedge softens the quantity, not the conversion: "close to 45C (113F)" converts 45.
  private static func exact(_ claim: Claim) -> [Reading] {
    claim.figure.value.map { ReadingRules().readings(of: $0, kind: .measure, hedge: .exact) } ?? []
  }

  /// A conversion is often given to one digit only, and a round first figure may be rounded.
  private static func coarse(_ claim: Claim) -> [Reading] {
    guard let value = claim.figure.value?.point?.normalized else { return exact(claim) }
    let interval = Interval(value, plusOrMinus: value.halfUnitInLastPlace)
    return exact(claim) + [Reading(name: "rounded", interval: interval, strain: 1)]
  }

  private static func isRestated(_ first: Int, _ second: Int, _ passage: Passage) -> Bool {
    // "20 to 30 miles (48km)": one end of a range; "climbs to 2,400 metres" is none.
    let isEnd = passage.text(first - 1) == "to" && first > 1 && passage.items[first - 2].claim != nil
    if isEnd || passage.text(second + 1) == "to" { return false }
    let between = passage.items[stretch(first + 1, upTo: second)].map(\.text)
    if between == ["("] || between == [",", "or"] || between == ["(", "about"] || between == ["(", "or"] {
      return true
    }
    // "33 metres long (108 feet)"
    if between.count == 2, between.last == "(", Self.extents.contains(between[0]) { return true }
    // "40 millimetres of rain, or 1.6 inches": what is measured stands between.
    return between.count <= 6 && between.first == "of" && between.suffix(2) == [",", "or"]
      && !between.dropLast(2).contains(",") && !passage.isDivided(stretch(first + 1, upTo: second))
      && !passage.has(.finite, in: stretch(first + 1, upTo: second))
  }

  private static let extents: Set<String> = [
    "across", "away", "deep", "high", "long", "off", "tall", "thick", "up", "wide",
  ]

  private static func saysDifference(_ passage: Passage, around first: Int, _ second: Int, _ claim: Claim) -> Bool {
    if claim.figure.direction != nil { return true }
    let comparatives: Set<String> = ["warmer", "cooler", "colder", "hotter", "higher", "lower", "above", "below"]
    // "3C (5.4F) milder than": every comparative tells a difference.
    if passage.text(second + 1).hasSuffix("er") || passage.text(second + 2).hasSuffix("er"),
      passage.has(["than"], in: stretch(second + 2, upTo: second + 5))
    {
      return true
    }
    return passage.has(comparatives, in: stretch(second + 1, upTo: second + 4)) || passage.text(first - 1) == "by"
      || passage.has(.change, in: stretch(first - 3, upTo: first)) && passage.text(first - 1) != "to"
  }
}
