import FiguresCore

/// A comparative against the two figures behind it.
enum ComparativeOrder: Rule {
  static let page = RulePage(
    id: "comparative-order",
    summary: "A comparative contradicts the two figures given for it.",
    severity: .error,
    rationale: """
      "Longer than the canal, at 65 km against 80 km" cannot be. The rule reads a comparative with "than", then two figures in one unit joined by "against", "compared with" or "versus"; \
      the first belongs to what was named first. Equal figures may differ underneath and are left alone where they were rounded.
      """,
    flawed: [
      "Fewer people came this year than last: 480, compared with 450.",
      "The north pier is longer than the south pier, at 310 metres against 420 metres.",
      "Bread is cheaper here than in town: £1.60 against £1.40.",
    ],
    clean: [
      "Fewer people came this year than last: 420, compared with 450.",
      "The north pier is longer than the south pier, at 420 metres against 310 metres.",
      "Bread is cheaper here than in town: £1.40 against £1.60.",
      "More than 400 people came, compared with 450 last year.",
    ],
    sources: ["X. Lu and others, SciTab, 2023"])

  private static let words = WordTable([
    "less: cheaper cooler fewer less lighter lower narrower poorer quicker shallower shorter slower smaller younger",
    "more: bigger costlier dearer deeper greater heavier higher larger longer more older richer taller warmer wider",
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
      desk.isLevel(passage, second),
      desk.sameUnit(one, other), first - than <= 10,
      passage.has([":", ",", "-", "("], in: stretch(than + 1, upTo: first)),
      second - first <= 4, isOpposed(stretch(first + 1, upTo: second), passage),
      !passage.isDivided(stretch(than + 1, upTo: second)),
      let mine = one.figure.asWritten, let theirs = other.figure.asWritten
    else { return nil }
    let isMore = words[passage.text(word)] == "more"
    let (low, high) = isMore ? (theirs, mine) : (mine, theirs)
    let verdict: Verdict = low.isBelow(high) ? .consistent : high.isBelow(low) ? .inconsistent : .notChecked
    let sign = mine.isBelow(theirs) ? "<" : theirs.isBelow(mine) ? ">" : "may equal"
    let relation = Relation(
      page, verdict, [one, other], evidence: "\"\(passage.text(word)) than\" with two figures behind it",
      working: "\(Working.number(one)) \(sign) \(Working.number(other))",
      suggestions: verdict == .inconsistent ? ["the other order, or a word for \(isMore ? "less" : "more")"] : [])
    guard verdict == .inconsistent else { return Ruling(relation) }
    return Ruling(
      .error, "\"\(passage.text(word)) than\" does not fit \(Working.words(one)) against \(Working.words(other)).",
      relation)
  }

  private static func isOpposed(_ range: Range<Int>, _ passage: Passage) -> Bool {
    passage.has(["against", "versus", "compared"], in: range)
  }
}
