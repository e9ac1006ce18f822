import FiguresCore

/// Who is said to lead against the figures of those behind.
enum LeaderOrder: Rule {
  static let page = RulePage(
    id: "leader-order",
    summary: "Somebody said to be ahead has the smaller figure.",
    severity: .error,
    why: "A table in words is right only if the leader has the most.",
    trap: "Rankings by another measure, and contests in which less is better.",
    rationale: """
      The rule reads "led … with 41 medals, ahead of Halden on 44" and "the busiest branch was Mill Road with 41,000 loans, followed by …": a word for leading or a \
      superlative, its figure, and those of others in the sentence, in one unit. Golf scores, times and the like, where less is \
      better, are left alone. Figures told with their places ("came second with …", "third, on …", "her nearest rival had …") must keep their order, also in the \
      next sentence. Left alone are lists ranked on another measure, which is named with "by".
      """,
    flawed: [
      "Elm Street led the league with 28 points, ahead of Mill Lane on 31.",
      "Norton topped the table with 52 points, ahead of Weston with 60 and Easton with 44.",
      "The red team is in the lead with 17 wins, ahead of the blue team on 19.",
      "Marden headed the list with 12 windmills, behind Tolby on 15.",
      "The longest wait was at Elm Park, with 21 days, followed by Quayside with 26 and Mill Lane with nine.",
      "The driest month was June with 61mm of rain; May had 44mm and July 52mm.",
    ],
    clean: [
      "Elm Street led the league with 31 points, ahead of Mill Lane on 28.",
      "Marden came second with 12 windmills, behind Tolby on 15.",
      "The longest wait was at Quayside, with 26 days, followed by Elm Park with 21 and Mill Lane with nine.",
      "The largest of the halls seats 900, and the whole site holds 2,400.",
      "Norton won in 52 minutes, ahead of Weston in 60 minutes.",
      "The red team is in the lead with 19 wins, ahead of the blue team on 19.",
    ],
    sources: ["X. Lu and others, SciTab, 2023"])

  static func rulings(at desk: Desk) -> [Ruling] {
    let led = desk.passages.flatMap { rulings($0, at: desk) }
    return led + RankedFigures.rulings(at: desk, except: Set(led.flatMap { $0.relation.claims.map(\.id) }))
  }

  /// Words that say who leads.
  static let leading: Set<String> = [
    "first", "headed", "heads", "lead", "leading", "leads", "led", "top", "topped", "topping", "tops",
  ]
  private static let unfit: Set<String> = ["golf", "par", "penalties", "penalty", "strokes"]

  private static func rulings(_ passage: Passage, at desk: Desk) -> [Ruling] {
    guard let (cue, end) = cue(in: passage, at: desk), !passage.has(unfit, in: 0..<passage.items.count),
      let first = leader(cue, end, passage, at: desk), let leader = desk.claim(passage, first),
      let own = leader.figure.asWritten
    else { return [] }
    let others = passage.figures.filter { $0 > max(first, cue) }.prefix(6)
    var isFlagged = false
    return others.compactMap { place in
      guard let other = desk.claim(passage, place), isRival(place, first, passage, at: desk),
        sameSort(leader, other, at: desk), let behind = other.figure.asWritten
      else { return nil }
      let (low, high) = end == .more ? (own, behind) : (behind, own)
      let verdict: Verdict = low.isBelow(high) ? .inconsistent : .consistent
      let word = passage.text(cue)
      let sign = own.isBelow(behind) ? "<" : behind.isBelow(own) ? ">" : "may equal"
      let relation = Relation(
        page, verdict, [leader, other], evidence: "\"\(word)\" with its figure, and that of another",
        working: "\(Working.number(leader)) \(sign) \(Working.number(other))",
        suggestions: verdict == .consistent ? [] : ["the other order, or another figure"])
      // One leader in the wrong place is one defect.
      defer { isFlagged = isFlagged || verdict == .inconsistent }
      return verdict == .consistent || isFlagged
        ? Ruling(relation)
        : Ruling(
          .error,
          "\"\(word)\" does not fit: \(Working.words(leader)) is \(end == .more ? "less" : "more") than \(Working.words(other)).",
          relation)
    }
  }

  /// The word that says who leads, and which end of the order it names.
  private static func cue(in passage: Passage, at desk: Desk) -> (Int, Superlatives.End)? {
    for place in passage.items.indices {
      guard let token = passage.items[place].token, !token.marks.isDisjoint(with: [.leading, .superlative]) else {
        continue
      }
      if token.marks.contains(.leading) { return (place, .more) }
      guard let end = Superlatives.end(token.text),
        passage.text(place - 1) == "the" || place > 0 && passage.items[place - 1].token?.isPossessive == true,
        passage.text(place + 1) != "of", passage.text(place - 2) != "of", passage.text(place + 1) != "since",
        !passage.has(["since", "ever", "yet"], in: stretch(place, upTo: place + 6))
      else { continue }
      // "the second-largest", "the third largest"
      if passage.items.indices.contains(place - 1), passage.items[place - 1].claim != nil { return nil }
      return (place, end)
    }
    return nil
  }

  /// The figure of whoever leads: the first behind the word, or close before "ahead of".
  private static func leader(_ cue: Int, _ end: Superlatives.End, _ passage: Passage, at desk: Desk) -> Int? {
    // "With 58 wins, the Hawks finished top, ahead of the Bears on 61"
    if leading.contains(passage.text(cue)), let own = passage.figures.last(where: { $0 < cue }),
      ["with", "on"].contains(passage.text(own - 1)), desk.isLevel(passage, own), cue - own <= 8,
      desk.claim(passage, own)?.figure.kind != .duration,
      passage.has(["ahead", "behind"], in: stretch(cue, upTo: cue + 5))
    {
      return own
    }
    guard
      let first = passage.figures.first(where: { $0 > cue && desk.isLevel(passage, $0) && !desk.isTime(passage, $0) }),
      first - cue <= 12, !passage.isDivided(stretch(cue, upTo: first)), let claim = desk.claim(passage, first)
    else { return nil }
    switch claim.figure.kind {
    case .count, .number, .measure, .money, .share, .rate: break
    case .duration: if leading.contains(passage.text(cue)) { return nil }
    default: return nil
    }
    // "led by three points": the lead and not the score.
    guard passage.text(first - 1) != "by",
      [
        "with", "at", "on", "of", "has", "had", "took", "won", "scored", "collected", "sold", "lent", "drew",
        "attracted", "recorded", ",", "(",
      ]
      .contains(passage.text(first - 1))
    else { return nil }
    return first
  }

  /// Whether a figure is that of another: behind `ahead of`, `followed by`, `behind`, `then`, or in a list of the kind `April had 54mm and June 62mm`.
  private static func isRival(_ place: Int, _ first: Int, _ passage: Passage, at desk: Desk) -> Bool {
    let between = stretch(first + 1, upTo: place)
    guard !passage.has(["total", "average", "last", "than"], in: between) else { return false }
    if passage.has(["ahead", "behind", "followed"], in: between) {
      return ["on", "with", "at", "(", "and", "from"].contains(passage.text(place - 1))
        || passage.items[place - 1].token?.isCapitalised == true
        || passage.text(place - 1) == "a"
    }
    guard passage.has([";", ",", "while"], in: between) else { return false }
    // "April had 54mm and June 62mm": a name, and at most a verb, directly before.
    let holder =
      ["had", "has", "with", "at", "on", "got", "saw", "sold", "lent"].contains(passage.text(place - 1))
      ? place - 2 : place - 1
    return passage.items.indices.contains(holder) && passage.items[holder].token?.isCapitalised == true
  }

  private static func sameSort(_ leader: Claim, _ other: Claim, at desk: Desk) -> Bool {
    guard other.figure.direction == nil, !other.figure.readings.isEmpty else { return false }
    switch other.figure.kind {
    case .count, .number, .measure, .money, .share, .rate, .duration: break
    default: return false
    }
    return desk.sameUnit(leader, other) || leader.figure.kind == .duration && other.figure.unit == nil
  }
}
