import FiguresCore

/// Changes of one thing over different stretches of time.
enum ChangePeriod: Rule {
  static let page = RulePage(
    id: "change-period",
    summary:
      "One change is attributed to two different periods, or two changes of one thing need their periods side by side.",
    severity: .warning,
    why: "A change means nothing without its years, and one change cannot belong to two windows.",
    trap: "Two series of two sources, each with its own window and its own amount.",
    rationale: """
      "Fell 84% between 2015 and 2018" and "the 84% fall since 2013" cannot both be meant: the same amount over another window makes a \
      warning. Different amounts over different windows may both hold and are shown as a note with both windows. Both must go the same way and share a \
      word for what changed. Named by the same words, the same change over two windows that share an end makes a warning, too.
      """,
    flawed: [
      "Otter sightings rose 60% between 2010 and 2014, the trust said. Anglers put the 60% rise in sightings since 2008 down to cleaner water.",
      "Bus fares rose 30% from 2016 to 2020. The 30% rise in bus fares since 2012 has angered riders.",
      "Nesting pairs fell 45% between 2001 and 2009, the count shows. Wardens say the 45% fall in pairs between 2003 and 2009 is due to drought.",
      "Honey output grew by 35% between 2012 and 2022, as hives were added. Output growth of 35% between 2017 and 2022 in honey has filled the sheds.",
    ],
    clean: [
      "Otter sightings rose 60% between 2010 and 2014, the trust said. Anglers put the 60% rise in sightings since 2010 down to cleaner water.",
      "Bus fares rose 30% from 2016 to 2020. Train fares rose 30% from 2012 to 2020.",
      "Otter sightings rose 60% between 2010 and 2014, and heron sightings by 60% between 2008 and 2014.",
      "Honey output grew by 35% between 2012 and 2017. Honey output growth of 35% between 2018 and 2022 was a surprise.",
    ],
    sources: ["S. Cohen, Numbers in the Newsroom, IRE"])

  static func rulings(at desk: Desk) -> [Ruling] {
    var changes: [(index: Int, window: Window, words: Set<String>)] = []
    for index in desk.claims.indices {
      let claim = desk.claims[index]
      guard let place = desk.places[index], claim.figure.unit?.dimension == .proportion, claim.figure.direction != nil,
        !claim.figure.readings.isEmpty
      else { continue }
      let passage = desk.passages[place.passage]
      guard let window = Window(of: claim, in: passage, at: place.item) else { continue }
      changes.append((index, window, subject(claim, place.item, in: passage, at: desk)))
    }
    var rulings: [Ruling] = []
    for (position, later) in changes.enumerated() {
      for earlier in changes[..<position].suffix(8) {
        if let ruling = ruling(earlier, later, at: desk) { rulings.append(ruling) }
      }
    }
    return rulings
  }

  /// The words for what changes: those before the figure in its clause, those of the noun phrase behind it, and the measure's.
  private static func subject(_ claim: Claim, _ item: Int, in passage: Passage, at desk: Desk) -> Set<String> {
    var words: Set<String> = []
    var at = item - 1
    while at >= 0, at >= item - 14 {
      let next = passage.items[at]
      if next.claim != nil && !desk.isTime(passage, at) || next.text == ";"
        || next.senses.contains(.boundary) && next.text != "which"
      {
        break
      }
      if next.isContent, next.senses.isDisjoint(with: .change) { words.insert(Stem.root(next.text)) }
      at -= 1
    }
    at = item + 1
    while at < passage.items.count, at <= item + 8, passage.items[at].isWord || desk.isTime(passage, at),
      passage.items[at].senses.isDisjoint(with: [.finite, .boundary])
    {
      if passage.items[at].isContent, passage.items[at].senses.isDisjoint(with: .change) {
        words.insert(Stem.root(passage.items[at].text))
      }
      at += 1
    }
    for word in (claim.measure.map { [$0.head] + $0.modifiers } ?? []) { words.insert(Stem.root(word.lowercased())) }
    return words.subtracting(["say", "said", "accord"])
  }

  /// Whether a sentence or quotation opens with the change and does not say of what.
  private static func isUnnamed(_ passage: Passage, _ item: Int) -> Bool {
    passage.text(item - 1) == "of" && passage.has(.change, in: stretch(item - 2, upTo: item - 1)) && item <= 4
      && ["a", "the", "this", "that"].contains(passage.text(item - 3))
      && !["in", "of"].contains(passage.text(item + 1))
  }

  private typealias Change = (index: Int, window: Window, words: Set<String>)

  private static func ruling(_ earlier: Change, _ later: Change, at desk: Desk) -> Ruling? {
    let (one, other) = (desk.claims[earlier.index], desk.claims[later.index])
    guard one.figure.direction == other.figure.direction,
      let here = desk.places[earlier.index], let there = desk.places[later.index], here.passage != there.passage
    else { return nil }
    let shared = earlier.words.intersection(later.words)
    let isSameAmount = one.figure.value == other.figure.value && one.figure.hedge == other.figure.hedge
    // "A fall of 37% from 2013 to 2018 cannot …": a change of nothing named is the one that was told.
    let isBare =
      earlier.window.sharesEnd(with: later.window) && isUnnamed(desk.passages[there.passage], there.item)
    let pointsBack = desk.subjects[later.index].isDefinite || isBare
    let isSameWindow =
      earlier.window.first == later.window.first
      && (earlier.window.last == later.window.last || later.window.last == nil || earlier.window.last == nil)
    guard !shared.isEmpty || (isSameAmount && pointsBack) else { return nil }
    if isSameWindow {
      guard let verdict = Agreement.verdict(one, other), shared.count >= 2 else { return nil }
      return Ruling(
        Relation(
          page, verdict == .inconsistent ? .notChecked : verdict, [one, other],
          evidence: "changes of one thing over one period (\(desk.words(shared, in: desk.passages[there.passage])))",
          working: Agreement.working(one, other)))
    }
    let windows = "\(earlier.window.span(with: one)); \(later.window.span(with: other))"
    let evidence =
      "changes of one thing (\(shared.isEmpty ? "the second points back" : desk.words(shared, in: desk.passages[there.passage]))) over different periods"
    if isSameAmount {
      // One thing, named by the same words, over two stretches that share an end: the rest of the longer one would have brought no change.
      let isOneThing =
        !earlier.words.isEmpty && earlier.words == later.words && earlier.window.sharesEnd(with: later.window)
      guard pointsBack || isOneThing || shared.count >= 2 else { return nil }
      let relation = Relation(
        page, .inconsistent, [one, other], evidence: evidence, working: windows,
        cause: "one of the periods may be wrong",
        suggestions: ["\(earlier.window.text) in both places", "\(later.window.text) in both places"])
      let severity: Severity = pointsBack || isOneThing ? .warning : .note
      return Ruling(
        severity,
        "The same change, \(Working.words(other)), is given for two periods: \(earlier.window.text) and \(later.window.text).",
        relation)
    }
    guard shared.count >= 2 else { return nil }
    let relation = Relation(page, .notChecked, [one, other], evidence: evidence, working: windows)
    return Ruling(
      .note,
      "Two \(one.figure.direction == .down ? "falls" : "rises") with their own periods: \([(one, earlier), (other, later)].map { "\(Working.words($0)) \($1.window.text) (\(Speaker.name($0)))" }.joined(separator: " and ")).",
      relation)
  }
}
