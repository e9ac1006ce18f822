import FiguresCore

/// A comparative against the two figures behind it.
enum ComparativeOrder: Rule {
  static let page = RulePage(
    id: "comparative-order",
    summary: "A comparative contradicts the two figures given for it.",
    severity: .error,
    rationale: """
      "Longer than the canal, at 65 km against 80 km" cannot be. The rule reads a comparative with "than", then two figures in one unit joined by "against", "compared with" or "versus"; \
      the first belongs to what was named first. The figures may stand in different units. Equal figures of one unit may differ underneath and are left alone; "longer: 90 minutes, against an hour and \
      a half" is not.
      """,
    flawed: [
      "Fewer people came this year than last: 480, compared with 450.",
      "The north pier is longer than the south pier, at 310 metres against 420 metres.",
      "Bread is cheaper here than in town: £1.60 against £1.40.",
      "The night train is slower than the day train: 90 minutes, against one and a half hours.",
    ],
    clean: [
      "Fewer people came this year than last: 420, compared with 450.",
      "The north pier is longer than the south pier, at 420 metres against 310 metres.",
      "Bread is cheaper here than in town: £1.40 against £1.60.",
      "The night train is slower than the day train: 95 minutes, against one and a half hours.",
      "More than 400 people came, compared with 450 last year.",
    ],
    sources: ["X. Lu and others, SciTab, 2023"])

  private static let words = WordTable([
    "less: cheaper colder cooler fewer less lighter lower narrower poorer shallower shorter smaller younger",
    "more: bigger costlier dearer deeper dearer greater heavier higher hotter larger longer more older richer taller warmer wider",
    "quick: faster quicker swifter",
    "slow: slower",
  ])

  static func rulings(at desk: Desk) -> [Ruling] { desk.passages.compactMap { ruling($0, at: desk) } }

  private static func ruling(_ passage: Passage, at desk: Desk) -> Ruling? {
    guard let than = passage.items.indices.first(where: { passage.text($0) == "than" }),
      let word = stretch(max(0, than - 7), upTo: than).last(where: { words.contains(passage.text($0)) }),
      !passage.has(["not", "no", "neither", "never"], in: stretch(word - 3, upTo: than)),
      let index = passage.figures.firstIndex(where: { $0 > than }), index + 1 < passage.figures.count
    else { return nil }
    let (first, second) = (passage.figures[index], passage.figures[index + 1])
    guard let one = desk.claim(passage, first), let other = desk.claim(passage, second), desk.isLevel(passage, first),
      desk.isLevel(passage, second), first - than <= 10,
      passage.has([":", ",", "-", "("], in: stretch(than + 1, upTo: first)),
      second - first <= 4, isOpposed(stretch(first + 1, upTo: second), passage),
      !passage.isDivided(stretch(than + 1, upTo: second)),
      let mine = one.figure.asWritten, let theirs = written(other, like: one, at: desk)
    else { return nil }
    let isMore = isMore(words[passage.text(word)], one)
    let (low, high) = isMore ? (theirs, mine) : (mine, theirs)
    let isEqual = isExactlyEqual(one, other) && !passage.has(Self.slight, in: stretch(word - 2, upTo: word))
    let verdict: Verdict =
      low.isBelow(high) ? .consistent : high.isBelow(low) || isEqual ? .inconsistent : .notChecked
    let sign = isEqual ? "=" : mine.isBelow(theirs) ? "<" : theirs.isBelow(mine) ? ">" : "may equal"
    let relation = Relation(
      page, verdict, [one, other], evidence: "\"\(passage.text(word)) than\" with two figures behind it",
      working: "\(Working.number(one)) \(sign) \(Working.number(other))",
      suggestions: verdict == .inconsistent ? ["the other order, or a word for \(isMore ? "less" : "more")"] : [])
    guard verdict == .inconsistent else { return Ruling(relation) }
    return Ruling(
      .error, "\"\(passage.text(word)) than\" does not fit \(Working.words(one)) against \(Working.words(other)).",
      relation)
  }

  /// Whether the word says that the first figure is the greater one. Who is faster takes less time and has more speed.
  private static func isMore(_ row: String?, _ claim: Claim) -> Bool {
    let isTime = claim.figure.unit?.dimension == .time
    switch row {
    case "quick": return !isTime
    case "slow": return isTime
    default: return row == "more"
    }
  }

  /// The values of a figure in the unit of another; nil where the two cannot be compared.
  private static func written(_ claim: Claim, like other: Claim, at desk: Desk) -> Interval? {
    if desk.sameUnit(claim, other) { return claim.figure.asWritten }
    guard let from = claim.figure.unit, let to = other.figure.unit else { return nil }
    return claim.figure.asWritten.flatMap { UnitTable.convert($0, from: from, to: to) }
  }

  /// Whether both state one number, as 90 minutes and an hour and a half do. Figures of one unit may differ underneath.
  private static func isExactlyEqual(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = one.figure.value?.point, let second = other.figure.value?.point, one.figure.hedge == .exact,
      other.figure.hedge == .exact, let from = other.figure.unit, let to = one.figure.unit, from != to
    else { return false }
    return UnitTable.convert(Interval(second), from: from, to: to).map { $0.isPoint && $0.contains(first) } ?? false
  }

  private static let slight: Set<String> = ["barely", "fractionally", "hardly", "marginally", "slightly"]

  private static func isOpposed(_ range: Range<Int>, _ passage: Passage) -> Bool {
    passage.has(["against", "versus", "compared"], in: range)
  }
}
