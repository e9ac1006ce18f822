import FiguresCore

/// A comparative against the two figures behind it.
enum ComparativeOrder: Rule {
  static let page = RulePage(
    id: "comparative-order",
    summary: "A comparative contradicts the two figures given for it.",
    severity: .error,
    why: """
      The figures are there to prove the comparative; where they disprove it, words or figures are the wrong way \
      round.
      """,
    trap: "Figures that are equal as printed and may differ underneath, and figures in two units.",
    rationale: """
      "Longer than the canal, at 65 km against 80 km" cannot be. The rule reads a comparative with "than", then two figures in one unit joined by "against", "compared with" or "versus", or "At 65 km, it is longer than the canal, which measures 80 km"; \
      the first belongs to what was named first. They may also stand in the next sentence, where a pronoun or the nouns tell whose they are. The figures may stand in different units. Equal figures of one unit may differ underneath and are left alone; "longer: 90 minutes, against an hour and \
      a half" is not.
      """,
    flawed: [
      "Fewer people came this year than last: 480, compared with 450.",
      "The north pier is longer than the south pier, at 310 metres against 420 metres.",
      "Bread is cheaper here than in town: £1.60 against £1.40.",
      "At 24 metres, the new mast is shorter than the old one, which measured 19 metres.",
      "More boys than girls took part: 140 boys, against 190 girls.",
      "Oats are now cheaper than rye: £190 a tonne, compared with £170.",
      "The night train is slower than the day train: 90 minutes, against one and a half hours.",
    ],
    clean: [
      "Fewer people came this year than last: 420, compared with 450.",
      "The north pier is longer than the south pier, at 420 metres against 310 metres.",
      "Bread is cheaper here than in town: £1.40 against £1.60.",
      "At 24 metres, the new mast is taller than the old one, which measured 19 metres.",
      "The mast is 3 metres taller than the old one, which measured 19 metres.",
      "More girls than boys took part: 190 girls, against 140 boys.",
      "The night train is slower than the day train: 95 minutes, against one and a half hours.",
      "More than 400 people came, compared with 450 last year.",
    ],
    sources: ["X. Lu and others, SciTab, 2023"])

  private static let words = WordTable([
    "less: cheaper colder cooler drier fewer flatter gentler less lighter lower narrower poorer quieter shallower shorter smaller thinner weaker younger",
    "more: bigger costlier dearer deeper dearer greater heavier higher hotter larger longer more older richer steeper stronger taller thicker warmer wealthier wetter wider",
    "quick: faster quicker swifter",
    "slow: slower",
  ])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.indices.compactMap { ruling(desk.passages[$0], at: desk) ?? continued($0, at: desk) }
  }

  /// `Girls stay at school for longer than boys do. They spend 12.6 years there, against 11.9 years for boys.`
  private static func continued(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    let levels = passage.figures.filter {
      desk.isLevel(passage, $0) && !desk.isTime(passage, $0) && !["every", "per"].contains(passage.text($0 - 1))
    }
    guard levels.count == 2 else { return nil }
    let before = desk.prelude(of: index)
    guard let than = before.firstIndex(where: { $0.text == "than" }),
      let word = before[..<than].lastIndex(where: { words.contains($0.text) }), than - word <= 8,
      !before.contains(where: { ["neither", "never", "no", "not", "other"].contains($0.text) })
    else { return nil }
    let pointsBack = ["it", "its", "they", "their"].contains(passage.text(0))
    guard
      pointsBack && than - word <= 3 && isOpposed(stretch(levels[0] + 1, upTo: levels[1]), passage)
        || isNamed(Set(before[than...].map(\.root)), Set(before[..<than].map(\.root)), levels, passage),
      let one = desk.claim(passage, levels[0]), let other = desk.claim(passage, levels[1]), desk.sameUnit(one, other),
      let mine = one.figure.asWritten, let theirs = other.figure.asWritten
    else { return nil }
    let isMore = isMore(words[before[word].text], one)
    let (low, high) = isMore ? (theirs, mine) : (mine, theirs)
    let fails = high.isBelow(low)
    let relation = Relation(
      page, low.isBelow(high) ? .consistent : fails ? .inconsistent : .notChecked, [one, other],
      evidence: "\"\(before[word].text) than\" in the sentence before two figures",
      working: "\(Working.number(one)) against \(Working.number(other))",
      suggestions: fails ? ["the other order, or a word for \(isMore ? "less" : "more")"] : [])
    guard fails else { return Ruling(relation) }
    return Ruling(
      .warning, "\"\(before[word].text) than\" does not fit \(Working.words(one)) against \(Working.words(other)).",
      relation)
  }

  private static func ruling(_ passage: Passage, at desk: Desk) -> Ruling? {
    guard let than = passage.items.indices.first(where: { passage.text($0) == "than" }),
      let word = stretch(max(0, than - 7), upTo: than).last(where: { words.contains(passage.text($0)) }),
      !passage.has(["not", "no", "neither", "never"], in: stretch(word - 3, upTo: than)),
      let (first, second) = pair(word, than, passage, at: desk),
      let one = desk.claim(passage, first), let other = desk.claim(passage, second), desk.isLevel(passage, first),
      desk.isLevel(passage, second),
      let mine = one.figure.asWritten, let theirs = written(other, like: one, word, than, passage, at: desk)
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

  /// The two figures: behind the comparison and opposed to each other, or one with "at" before it and one in the clause about the other thing.
  private static func pair(_ word: Int, _ than: Int, _ passage: Passage, at desk: Desk) -> (Int, Int)? {
    if let index = passage.figures.firstIndex(where: { $0 > than }), index + 1 < passage.figures.count {
      let (first, second) = (passage.figures[index], passage.figures[index + 1])
      if first - than <= 10, passage.has([":", ",", "-", "("], in: stretch(than + 1, upTo: first)), second - first <= 5,
        isOpposed(stretch(first + 1, upTo: second), passage), !passage.isDivided(stretch(than + 1, upTo: second))
      {
        return (first, second)
      }
    }
    // "At 212 metres, the tower is shorter than the old one, which measures 180 metres", "… than the old one's 180 metres"
    guard let first = passage.figures.last(where: { $0 < word }), ["at", "with"].contains(passage.text(first - 1)),
      word - first >= 2, !passage.isDivided(stretch(first + 1, upTo: than)),
      let second = passage.figures.first(where: { $0 > than }), second - than <= 9,
      passage.items[stretch(than + 1, upTo: second)].allSatisfy({ $0.claim == nil })
    else { return nil }
    let verb = passage.text(second - 1)
    let isTold =
      Self.measuring.contains(verb) && passage.has(["that", "when", "which"], in: stretch(than + 1, upTo: second))
      || passage.items[second - 1].token?.isPossessive == true
    return isTold ? (first, second) : nil
  }

  /// Whether the second figure's clause, and not the first's, names what is behind "than": `A seat on the flight costs £56, while the train
  /// costs £74`.
  private static func isNamed(_ behind: Set<String>, _ front: Set<String>, _ levels: [Int], _ passage: Passage) -> Bool
  {
    guard
      let joint = stretch(levels[0] + 1, upTo: levels[1]).first(where: {
        [",", ";", "and", "but", "whereas", "while"].contains(passage.text($0))
      })
    else { return false }
    let named = behind.subtracting(front).subtracting([""])
    return !passage.roots(in: joint..<levels[1] + 5).isDisjoint(with: named)
      && passage.roots(in: 0..<levels[0]).isDisjoint(with: named)
  }

  private static let measuring: Set<String> = [
    "at", "cost", "costs", "covers", "had", "has", "holds", "is", "lasted", "lasts", "measured", "measures", "runs",
    "sells", "stands", "takes", "took", "was",
    "weighed", "weighs",
  ]

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
  private static func written(
    _ claim: Claim, like other: Claim, _ word: Int, _ than: Int, _ passage: Passage, at desk: Desk
  ) -> Interval? {
    if desk.sameUnit(claim, other) { return claim.figure.asWritten }
    // "more women than men": the nouns of the comparison are those of the figures.
    if let from = claim.figure.unit, let to = other.figure.unit, from.dimension == .count, to.dimension == .count {
      let named = [passage.text(word + 1), passage.text(than + 1)].map(Stem.singular)
      return named == [to.name, from.name].map(Stem.singular) ? claim.figure.asWritten : nil
    }
    // "£212 a tonne, compared with £188"
    if other.figure.kind == .rate, let from = claim.figure.unit?.name,
      other.figure.unit?.name.hasPrefix(from + " per ") == true
    {
      return claim.figure.asWritten
    }
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
