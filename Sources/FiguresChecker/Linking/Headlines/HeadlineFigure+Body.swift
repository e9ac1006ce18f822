import FiguresCore

/// A headline's figure beside one of the body.
extension HeadlineFigure {
  /// Whether a figure of the body can be the one meant: of one unit, or one of them without.
  func isAlike(_ other: Claim, at desk: Desk) -> Bool {
    if claim.figure.kind == .age || other.figure.kind == .age { return claim.figure.kind == other.figure.kind }
    let (first, second) = (
      claim.figure.kind == .fraction ? .percent : claim.figure.unit,
      other.figure.kind == .fraction ? .percent : other.figure.unit
    )
    if [claim, other].contains(where: { $0.figure.kind == .fraction }) { return first == second }
    if let first, let second {
      return first == second || desk.sameUnit(claim, other) || desk.elides(claim, other) || isKindred(first, second)
    }
    let known = first ?? second
    // The two bedrooms of "a two-bedroom flat" are no number of flats.
    let isCount = known?.dimension == .count && known?.name != "point" && !other.text.contains("-")
    return known == nil || isCount || known?.dimension == .money
  }

  /// "Cuts 450 jobs": 450 employees will go.
  private func isKindred(_ one: Unit, _ other: Unit) -> Bool {
    guard one.dimension == .count, other.dimension == .count else { return false }
    let nouns = [one, other].map {
      NounSynonyms.common(Stem.singular($0.name.split(separator: " ").last.map(String.init) ?? ""))
    }
    return KindredNouns.normal(nouns[0]) == KindredNouns.normal(nouns[1]) || Self.areJobs(nouns[0], nouns[1])
      || nouns.contains("person") && nouns.contains { Senses.of($0).contains(.person) }
  }

  /// Whether one noun counts jobs and the other those who have them.
  static func areJobs(_ one: String, _ other: String) -> Bool {
    Set([one, other]).isSubset(of: ["job", "post", "person", "worker"]) && [one, other].contains("job")
  }

  /// Which way it goes, by its own words or those just before it: `profit falls 25%`.
  var direction: Direction? {
    if let direction = claim.figure.direction { return direction }
    guard claim.figure.unit?.dimension == .proportion else { return nil }
    let verb = passage.items[stretch(max(0, item - 1), upTo: item)].first?.senses ?? []
    return verb.contains(.rise) ? .up : verb.contains(.fall) ? .down : nil
  }

  /// Whether the headline tells by how much one figure is above another: `up by 5,000`, `90p more`.
  var comparesFigures: Bool {
    claim.figure.direction != nil || passage.has(.change, in: passage.items.indices)
      || passage.has(["extra", "fewer", "gap", "less", "lose", "loses", "makes", "more"], in: passage.items.indices)
  }

  /// Whether the two change one way, or neither changes.
  func goesSameWay(as other: Claim) -> Bool {
    guard let first = direction else {
      // "to cut £90m from its budget": a change, though it is not read as one.
      return other.figure.direction == nil || passage.has(.change, in: passage.items.indices)
        || passage.has(["axe", "axes", "cost", "costs", "go", "lose", "loses", "loss"], in: passage.items.indices)
        || claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction
    }
    guard let second = other.figure.direction else {
      return claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction
    }
    return first == second
  }

  /// Whether a figure of the body bears the headline's out.
  func isBorneOut(by other: Claim) -> Bool {
    if let value = claim.figure.value?.point, value == other.figure.value?.point, claim.figure.unit == other.figure.unit
    {
      return true
    }
    // Of a wide range only its ends are told: "from £212,000 to £246,000".
    if case .range(let low, let high)? = other.figure.value {
      return [low, high].contains { number in readings.contains { $0.interval.contains(number) } }
    }
    // What is only bounded in the body bears out its bound, and no more.
    let stated =
      Agreement.isBound(other)
      ? other.figure.value?.point.map { [Reading(name: "as written", interval: Interval($0), strain: 0)] } : nil
    let told = stated ?? ShareOfWhole.shareReadings(other)
    if isShare(claim), isShare(other), agrees(told.map(Self.complement)) { return true }
    return agrees(told) && !(differsAsWritten(from: other) && readings.first?.interval == claim.figure.asWritten)
  }

  private func agrees(_ told: [Reading]) -> Bool {
    Solution(.identity, of: [told], stated: readings).map { $0.verdict != .inconsistent } ?? false
  }

  /// What is left of a share in percent: where 66% of trains ran on time, a third were late.
  private static func complement(_ reading: Reading) -> Reading {
    Reading(name: reading.name, interval: Interval(.hundred) - reading.interval, strain: reading.strain)
  }

  private func isShare(_ claim: Claim) -> Bool {
    claim.figure.direction == nil && (claim.figure.kind == .share || claim.figure.kind == .fraction)
  }

  /// How far beyond a bound of the body a headline may go: five quarters.
  private static let mostBeyondBound = ExactDecimal("1.25") ?? .one

  /// Whether both cannot hold, or no headline would say the one for the other: 360 keeps within "less than 460", but 61,000 is not what
  /// "more than 41,000" means.
  func isAgainst(_ other: Claim) -> Bool {
    guard Agreement.isBound(claim) || Agreement.isBound(other) else { return true }
    if Agreement.isBound(claim), Agreement.isBound(other) { return claim.figure.hedge == other.figure.hedge }
    if Agreement.verdict(claim, other) == .inconsistent { return true }
    guard [.atLeast, .justOver, .moreThan].contains(other.figure.hedge), let value = claim.figure.value?.point,
      let bound = other.figure.value?.point
    else { return false }
    return (Interval(Self.mostBeyondBound) * Interval(bound)).isBelow(Interval(value))
  }

  /// Whether it takes in somebody who is not counted: `killing nine passengers and the driver`.
  func isOneMore(than other: Claim, at place: Int, in body: Passage) -> Bool {
    guard let value = claim.figure.value?.point, let less = other.figure.value?.point,
      value.subtracting(less, rounding: .down)?.value == .one
    else { return false }
    return stretch(place + 1, upTo: place + 6).contains {
      body.text($0) == "and"
        && (["a", "an"].contains(body.text($0 + 1))
          || body.items.indices.contains($0 + 1) && body.items[$0 + 1].senses.contains(.definite))
    }
  }

  /// Two shares or measures written with one precision: 15% in the headline is not 14% in the body.
  private func differsAsWritten(from other: Claim) -> Bool {
    guard claim.figure.hedge == .exact, claim.figure.kind == other.figure.kind,
      let exponent = claim.figure.value?.point?.exponent, exponent == other.figure.value?.point?.exponent
    else { return false }
    let isRounded = exponent != 0 || ![.count, .money, .number].contains(claim.figure.kind)
    return isRounded && Agreement.verdict(claim, other) == .inconsistent
  }
}
