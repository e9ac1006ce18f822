import FiguresCore

/// What an equation came to: the verdict, and the computed and stated values as written and with every strain allowed.
struct Solution: Sendable {
  /// How the computed value must lie to the stated one.
  enum Comparison: Sendable {
    /// They must have a value in common.
    case equal
    /// The computed one must not be above the stated one.
    case atMost
  }

  /// Whether they agree.
  let verdict: Verdict
  /// The computed values, figures taken as written.
  let computed: Interval
  /// The computed values with every figure strained as far as its readings go.
  let strained: Interval
  /// The stated values as written.
  let stated: Interval
  /// The value computed from the stated numbers themselves, where every one of them is a single number without a hedge. It is what a
  /// reader would compute; it decides nothing.
  private(set) var shown: ExactDecimal?

  /// Whether half of what the readings allow would save it, where only strained readings do. Several figures rarely are all rounded as far as
  /// they may be, and all in the way that is wanted.
  private(set) var holdsHalfway: Bool

  /// Readings beyond this many for all operands together are taken as their hull, so that no sum explodes.
  private static let combinationLimit = 64

  /// Solves an equation. Nil where a figure has no reading or the result cannot be computed.
  ///
  /// All combinations of fair readings hold: consistent. Some do: ambiguous. None does but strained ones may: only with
  /// rounding. Else inconsistent. At most 64 combinations are tried.
  init?(
    _ equation: Equation, of operands: [[Reading]], stated: [Reading], comparison: Comparison = .equal
  ) {
    let fair = operands.map(\.fair)
    let fairStated = stated.fair
    guard !fairStated.isEmpty, fair.allSatisfy({ !$0.isEmpty }), let statedHull = fairStated.hull,
      let loosestStated = stated.hull
    else { return nil }
    var results: [Interval] = []
    for combination in Self.combinations(of: fair) {
      if let result = equation.value(combination) { results.append(result) }
    }
    guard let first = results.first,
      let strained = equation.value(operands.compactMap(\.hull))
    else { return nil }
    let computed = results.dropFirst().reduce(first) { $0.hull($1) }
    var held = 0
    var tried = 0
    for result in results {
      for reading in fairStated {
        tried += 1
        if Self.holds(result, reading.interval, comparison) { held += 1 }
      }
    }
    let halfway = equation.value(operands.compactMap(Self.halfway))
    holdsHalfway = halfway.map { Self.holds($0, statedHull, comparison) } ?? true
    self.computed = computed
    self.strained = strained
    self.stated = statedHull
    if held == tried {
      verdict = .consistent
    } else if held > 0 {
      verdict = .ambiguous
    } else if Self.holds(strained, loosestStated, comparison) {
      verdict = .onlyWithRounding
    } else {
      verdict = .inconsistent
    }
  }

  /// Solves an equation of claims, each read as given. Nil as above.
  init?(
    _ equation: Equation, of claims: [Claim], readAs readings: (Claim) -> [Reading] = { $0.figure.readings },
    stated: [Reading], comparison: Comparison = .equal
  ) {
    self.init(equation, of: claims.map(readings), stated: stated, comparison: comparison)
    let points = claims.compactMap { claim in
      claim.figure.hedge == .exact ? claim.figure.value?.point.map { Interval($0) } : nil
    }
    guard points.count == claims.count else { return }
    shown = equation.value(points).flatMap { Working.middle($0) }
    // With the written numbers at hand, halfway is between them and all that they may be.
    let halfway = zip(points, claims).compactMap { point, claim in
      readings(claim).hull.flatMap { (point + $0) / Interval(ExactDecimal(2)) }
    }
    if halfway.count == claims.count, let result = equation.value(halfway) {
      holdsHalfway = Self.holds(result, self.stated, comparison)
    }
  }

  /// The computed value as one number of so many digits: from the stated numbers, else the middle of the interval.
  func number(digits: Int = 3) -> ExactDecimal? {
    (shown ?? Working.middle(computed))?.rounded(toDigits: digits).normalized
  }

  /// How many digits the computed value is shown with: three, four from a thousand on, more where fewer would hide on which side of what
  /// was stated it lies. Message, working and suggestion show the same.
  var digits: Int {
    guard let value = shown ?? Working.middle(computed) else { return 4 }
    let least = value.magnitude < ExactDecimal(1000) ? 3 : 4
    return (least...7).first { stated.contains(value.rounded(toDigits: $0)) == stated.contains(value) } ?? 7
  }

  /// The computed value for a sentence: one number where the figures are single numbers without a hedge, else the interval.
  var spoken: String {
    Working.spoken(shown.map { Interval($0) } ?? computed, digits: digits)
  }

  private static func holds(_ computed: Interval, _ stated: Interval, _ comparison: Comparison) -> Bool {
    switch comparison {
    case .equal: computed.overlaps(stated)
    case .atMost: !stated.isBelow(computed)
    }
  }

  /// Between the fair readings and all of them.
  private static func halfway(_ readings: [Reading]) -> Interval? {
    guard let fair = readings.fair.hull, let loose = readings.hull else { return nil }
    return (fair + loose) / Interval(ExactDecimal(2))
  }

  private static func combinations(of readings: [[Reading]]) -> [[Interval]] {
    let count = readings.reduce(1) { $0 > combinationLimit ? $0 : $0 * $1.count }
    if count > combinationLimit { return [readings.compactMap(\.hull)] }
    var combinations: [[Interval]] = [[]]
    for choices in readings {
      combinations = combinations.flatMap { begun in choices.map { begun + [$0.interval] } }
    }
    return combinations
  }
}
