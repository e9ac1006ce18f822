import FiguresCore

/// A factor in words against the two figures it joins.
enum MultipleWord: Rule {
  static let page = RulePage(
    id: "multiple-word",
    summary: "A multiple such as \"doubled\" or \"five times as many\" does not follow from the figures.",
    severity: .error,
    why: "\"Tripled\" is a sum that the reader can do, with the two levels in sight.",
    trap: "\"More than tripled\", which is only a bound, and \"three times more\", which has two fair readings.",
    rationale: """
      A multiple is new ÷ old. The rule reads "tripled from … to …", "five times as many as last year's …" and "double the … of last \
      year"; and "doubled" said of a quantity whose two levels stand in another sentence with the same noun. "Three times more" can \
      fairly mean three or four times as many: both are tried. "More than tripled" is a bound. A multiple that holds only when every \
      figure was rounded one way gives a note, for the word promises more than the figures do. Levels told apart ("There were 410 then; today there are 830") \
      serve as well, unless some other two around make the multiple true.
      """,
    flawed: [
      "Membership doubled from 150 to 450 in five years.",
      "The pool sold 900 tickets, six times as many as last year's 300.",
      "Honey output quadrupled, from 50 tonnes to 150 tonnes.",
      "At £45, a season ticket costs five times as much as it did in 1999, when it was £15.",
      "The new mast is three times as tall as the old one, at 80 metres against 40 metres.",
    ],
    clean: [
      "Membership tripled from 150 to 450 in five years.",
      "The pool sold 900 tickets, three times as many as last year's 300.",
      "At £45, a season ticket costs three times as much as it did in 1999, when it was £15.",
      "The new mast is twice as tall as the old one, at 80 metres against 40 metres.",
      "Honey output more than doubled, from 50 tonnes to 150 tonnes.",
      "Visits rose to 800, three times more than the 200 of last year.",
    ],
    sources: [
      "D. Pereira, A. Machiavelo, J. Azevedo on mathematical errors in Portuguese newspapers, Journal of Science Communication"
    ])

  static func rulings(at desk: Desk) -> [Ruling] {
    var rulings: [Ruling] = []
    var settled: Set<Int> = []
    var anchors: [(passage: Int, old: Claim, new: Claim, nouns: Set<String>)] = []
    for (index, passage) in desk.passages.enumerated() {
      let pairs = Endpoints.all(in: passage, at: desk)
      for place in passage.figures {
        guard let multiple = desk.claim(passage, place), isMultiple(multiple) else { continue }
        if let pair = pairs.first(where: { isBeside($0, place, in: passage) }),
          let (old, new) = pair.levels(in: passage, at: desk)
        {
          settled.insert(place + index << 20)
          append(&rulings, desk, multiple, passage, place, old, new, "\"\(pair.pattern)\" in the same clause", .error)
        } else if let (new, old) = compared(place, in: passage, at: desk) {
          settled.insert(place + index << 20)
          append(&rulings, desk, multiple, passage, place, old, new, "\"… times as many as …\"", .error)
        }
      }
      for (old, new) in Growth.all(in: passage, pairs, at: desk) {
        anchors.append((index, old, new, Growth.nouns(of: [old, new], in: passage)))
      }
    }
    rulings += ShiftedMultiples.rulings(at: desk, except: settled)
    guard !anchors.isEmpty else { return rulings }
    settled.formUnion(ShiftedMultiples.settled(rulings, at: desk))
    for (index, passage) in desk.passages.enumerated() {
      for place in passage.figures where !settled.contains(place + index << 20) {
        guard let multiple = desk.claim(passage, place), isMultiple(multiple),
          multiple.figure.unit == nil || multiple.figure.kind == .multiple,
          let subject = Growth.subject(of: place, in: passage)
        else { continue }
        let meant = anchors.filter {
          $0.passage != index
            && ($0.nouns.isSuperset(of: subject) || takesUp($0.passage, index, subject, at: desk))
        }
        guard let anchor = meant.min(by: { abs($0.passage - index) < abs($1.passage - index) }) else { continue }
        let distance = abs(anchor.passage - index)
        append(
          &rulings, desk, multiple, passage, place, anchor.old, anchor.new,
          "both speak of the same thing (\(desk.words(subject, in: passage, by: Growth.noun))), \(distance == 1 ? "in neighbouring sentences" : "further on")",
          distance == 1 ? .warning : .note)
      }
    }
    return rulings
  }

  /// Whether a sentence directly behind speaks of the same, by a pronoun or a word of the subject: `There were 90 of them then; today there
  /// are 30.`, `Waiting times have halved. Patients waited 40 days`
  private static func takesUp(_ later: Int, _ earlier: Int, _ subject: Set<String>, at desk: Desk) -> Bool {
    guard desk.isNear(later, after: earlier, reach: 3) else { return false }
    let passage = desk.passages[later]
    return ToldDirection.takesUp(passage) || !passage.roots.isDisjoint(with: subject.map(Stem.root))
  }

  static func isMultiple(_ claim: Claim) -> Bool {
    claim.figure.kind == .multiple && !claim.figure.readings.isEmpty
  }

  private static func isBeside(_ pair: Endpoints, _ place: Int, in passage: Passage) -> Bool {
    if pair.range.contains(place) { return true }
    let gap =
      place < pair.range.lowerBound ? place + 1..<pair.range.lowerBound : stretch(pair.range.upperBound, upTo: place)
    return gap.count <= 8 && !passage.isDivided(gap) && !passage.has(["and"], in: gap)
  }

  /// `⟨new⟩, five times as many as ⟨old⟩`, `⟨new⟩, double the ⟨old⟩ of last year`.
  private static func compared(_ place: Int, in passage: Passage, at desk: Desk) -> (new: Claim, old: Claim)? {
    let figures = passage.figures.filter { !desk.isTime(passage, $0) }
    guard let index = figures.firstIndex(of: place) else { return nil }
    if index + 2 < figures.count,
      let pair = opposed(figures[index + 1], figures[index + 2], behind: place, passage, at: desk)
    {
      return pair
    }
    guard index > 0, index + 1 < figures.count else { return nil }
    let (before, after) = (figures[index - 1], figures[index + 1])
    // "three times as much as it did in 2005, when tenants paid £300"
    let isTimed =
      passage.has(["when"], in: stretch(place + 1, upTo: after))
      && passage.has(["it", "they"], in: stretch(place + 1, upTo: after))
    guard desk.isLevel(passage, before), desk.isLevel(passage, after), let new = desk.claim(passage, before),
      let old = desk.claim(passage, after),
      desk.sameUnit(new, old) || desk.elides(new, old)
        || passage.text(after - 1) == "the" && new.figure.kind == .count && old.figure.kind == .count
          && old.text.contains(" of "),
      place - before <= (isTimed || passage.text(after - 1) == "the" ? 12 : 8),
      after - place <= (isTimed ? 16 : 8),
      isTimed || !passage.isDivided(stretch(before + 1, upTo: after)),
      !passage.has(["and", "of"], in: stretch(place + 1, upTo: after)),
      passage.has(["as", "than", "the", "last"], in: stretch(place + 1, upTo: after))
        || passage.items[place].span.end <= new.span.end
        || multipleSaysAs(desk.claim(passage, place))
    else { return nil }
    return (new, old)
  }

  /// `is twice as tall as the church, at 80 metres against 40`: the two stand behind, opposed to each other.
  private static func opposed(
    _ first: Int, _ second: Int, behind place: Int, _ passage: Passage, at desk: Desk
  ) -> (new: Claim, old: Claim)? {
    guard let new = desk.claim(passage, first), let old = desk.claim(passage, second), desk.isLevel(passage, first),
      desk.isLevel(passage, second), desk.sameUnit(new, old), first - place <= 10, second - first <= 5,
      passage.has(["as", "than"], in: stretch(place + 1, upTo: first)) || multipleSaysAs(desk.claim(passage, place)),
      passage.has([",", ":", "-", "("], in: stretch(place + 1, upTo: first)),
      passage.has(["against", "compared", "versus"], in: stretch(first + 1, upTo: second)),
      !passage.isDivided(stretch(place + 1, upTo: second))
    else { return nil }
    return (new, old)
  }

  static func multipleSaysAs(_ claim: Claim?) -> Bool {
    claim.map { $0.text.hasSuffix(" as") || $0.text.hasSuffix(" than") || $0.text.contains(" as ") } ?? false
  }

  static func append(
    _ rulings: inout [Ruling], _ desk: Desk, _ multiple: Claim, _ passage: Passage, _ place: Int, _ old: Claim,
    _ new: Claim,
    _ evidence: String, _ severity: Severity
  ) {
    var stated = multiple.figure.readings
    if saysMore(multiple, passage, place), stated.fair.count == 1, let first = stated.first {
      stated.append(Reading(name: "that much added", interval: first.interval + Interval(.one), strain: 0))
    }
    var operands = [new, old]
    if multiple.figure.direction == .down, multiple.figure.value?.point.map({ $0 > .one }) ?? false {
      operands.reverse()
    }
    guard let solution = Solution(.ratio, of: operands, stated: stated) else { return }
    let words = Working.words(multiple)
    let verdict = solution.verdict
    var relation = Relation(
      rule: page.id, verdict: verdict,
      claims: desk.references(to: [multiple, old, new]),
      evidence: evidence,
      working: Working.line(
        .ratio, operands.map { Working.number($0) }, solution,
        stated: "\(words) (\(Working.spoken(solution.stated)))"))
    guard verdict == .inconsistent || verdict == .onlyWithRounding else {
      rulings.append(Ruling(relation))
      return
    }
    relation.suggestions = MultipleSuggestions.suggestions(multiple, old, new, solution)
    let factor = solution.spoken
    if verdict == .onlyWithRounding {
      rulings.append(
        Ruling(
          .note,
          "From \(Working.words(old)) to \(Working.words(new)) is \(factor) times as much: \"\(words)\" holds only if every figure was rounded one way.",
          relation))
    } else {
      rulings.append(
        Ruling(
          severity, "\(Working.words(new)) is \(factor) times \(Working.words(old)), which \"\(words)\" does not fit.",
          relation))
    }
  }

  private static func saysMore(_ claim: Claim, _ passage: Passage, _ place: Int) -> Bool {
    claim.text.contains("times")
      && (claim.text.hasSuffix("more") || passage.text(place + 1) == "more"
        || claim.text.contains("more than") == false && passage.text(place + 1) == "higher")
  }
}
