import FiguresCore

/// Years and days of what happens once to one thing: its founding, its opening, a birth, a death. Two years for one occasion cannot both hold.
enum Occasions {
  /// What happens once, with the words that say so.
  static let table = WordTable([
    "abolish: abolished", "appoint: appointed", "arrest: arrested", "bear: born",
    "begin: began begin begins begun start started starts", "bury: buried", "close: closed shut",
    "complete: completed finished",
    "construct: built constructed erected", "convict: convicted", "demolish: demolished", "die: died",
    "divorce: divorced", "elect: elected", "emigrate: emigrated",
    "found: established founded founding foundation formed set",
    "graduate: graduated", "invent: invented", "join: joined", "launch: launch launched", "marry: married wed",
    "open: inaugurated open opened opening opens", "publish: published", "purchase: acquired bought purchased",
    "resign: resigned", "retire: retired",
    "sink: sank sunk", "suspend: suspended", "vanish: disappeared vanished",
  ])

  /// The pairs of an article, each later year with the first one of the same occasion. O(years²), at most twelve back.
  static func all(at desk: Desk, _ background: Background) -> [Mentions] {
    let told = desk.claims.indices.compactMap { Occasion(of: $0, background, at: desk) }
    var found: [Mentions] = []
    for (position, later) in told.enumerated().dropFirst() {
      let same = told[max(0, position - 12)..<position].filter { $0.isSame(as: later, at: desk) }
      guard let first = same.last, same.allSatisfy({ $0.time.differs(from: later.time) }),
        Set(same.map(\.time)).count == 1
      else { continue }
      // The time that was given before for something else may be meant.
      guard !told[..<position].contains(where: { $0.verb == later.verb && $0.time == later.time }) else { continue }
      let shared = first.words.intersection(later.words).sorted()
      found.append(Mentions(first: first.claim, second: later.claim, tie: .recalled, shared: shared + [later.verb]))
    }
    return found
  }

  /// A year, or a day with or without its year.
  struct Time: Hashable {
    let year: Int?
    let month: Int?
    let day: Int?

    /// Nil for anything but one year or one day.
    init?(of claim: Claim) {
      let words = claim.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let numbers = words.compactMap { Int($0.prefix(while: \.isNumber)) }
      let year = numbers.first { $0 > 1000 }
      switch claim.figure.kind {
      case .year:
        guard let year, claim.figure.value?.point != nil else { return nil }
        (self.year, month, day) = (year, nil, nil)
      case .date:
        guard let month = words.lazy.compactMap({ CalendarWords.month($0) }).first,
          let day = numbers.first(where: { (1...31).contains($0) })
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
      default: return nil
      }
    }

    /// Whether both cannot be one time: two years, or two days.
    func differs(from other: Time) -> Bool {
      guard (day == nil) == (other.day == nil) else { return false }
      if let year, let its = other.year, year != its { return true }
      return month != other.month || day != other.day
    }
  }

  /// Whether two years or days are one; nil for anything else. They have no readings: they are written in full.
  static func verdict(_ one: Claim, _ other: Claim) -> Verdict? {
    guard let first = Time(of: one), let second = Time(of: other) else { return nil }
    return first.differs(from: second) ? .inconsistent : .consistent
  }

  /// A year, what happened in it, and to whom.
  private struct Occasion {
    let claim: Int
    let time: Occasions.Time
    let passage: Int
    let verb: String
    /// What the clause says beside its verb.
    let words: Set<String>
    /// What stands before the verb; for a verb behind the thing it happened to, that.
    let subject: Set<String>
    let isPronoun: Bool
    let context: Set<String>
    /// The same, with the sentence behind.
    let around: Set<String>

    init?(of index: Int, _ background: Background, at desk: Desk) {
      let claim = desk.claims[index]
      guard claim.section != .headline, let place = desk.places[index], let time = Occasions.Time(of: claim) else {
        return nil
      }
      let passage = desk.passages[place.passage]
      guard ["in", "on", "since", ",", "("].contains(passage.text(place.item - 1)) || place.item == 0 else {
        return nil
      }
      let clause = Statement.clause(of: place.item, in: passage).range
      // "the second library"
      guard
        !passage.figures.contains(where: { clause.contains($0) && desk.claim(passage, $0)?.figure.kind == .ordinal })
      else { return nil }
      let verbs = clause.filter { Occasions.table[passage.text($0)] != nil }
      let before = verbs.filter { $0 < place.item }
      guard let verb = before.last ?? verbs.first, place.item - verb <= 8, verb - place.item <= 8,
        let name = Occasions.table[passage.text(verb)], passage.text(verb) != "set" || passage.text(verb + 1) == "up",
        !passage.figures.contains(where: {
          $0 != place.item && min(verb, place.item) < $0 && $0 < max(verb, place.item)
            && Statement.isYear($0, in: passage)
        })
      else { return nil }
      let said = stretch(clause.lowerBound, upTo: min(clause.upperBound, max(verb, place.item) + 1))
      guard !passage.has(Ages.kin, in: stretch(clause.lowerBound, upTo: verb)), !passage.has(Occasions.apart, in: said),
        time.day != nil || !passage.has(["new"], in: said)
      else { return nil }
      self.claim = index
      self.time = time
      self.passage = place.passage
      self.verb = name
      let own = Set(Occasions.table.names.filter { $0.value == name }.map { KindredNouns.normal($0.key) })
      words = passage.sayings(in: clause).subtracting(own)
      var start = verb - 1
      while start >= clause.lowerBound, !passage.items[start].isMark || start == verb - 1,
        passage.items[start].claim == nil
      { start -= 1 }
      let stretchBefore = stretch(max(start + 1, clause.lowerBound), upTo: verb)
      subject = passage.sayings(in: stretchBefore).subtracting(own)
      isPronoun = subject.isEmpty && passage.has(["he", "it", "she", "they"], in: stretchBefore)
      context = background.context(of: passage)
      around = background.context(around: passage)
    }

    func isSame(as later: Occasion, at desk: Desk) -> Bool {
      guard verb == later.verb, passage != later.passage else { return false }
      if later.subject.isEmpty {
        return later.isPronoun && later.passage - passage == 1 && later.words.isSubset(of: context)
      }
      // Whatever is said of it must have been said of the first.
      let shared = later.subject.intersection(later.passage - passage > 1 ? around : context)
      return !shared.isEmpty && shared.count * 2 >= later.subject.count
        && (isPronoun || subject.isEmpty || later.subject.isSubset(of: context)
          || !subject.isDisjoint(with: later.context))
        && !later.words.isDisjoint(with: around)
    }
  }

  /// Words for another of the kind, or another time.
  private static let apart: Set<String> = [
    "again", "another", "extension", "first", "former", "largest", "last", "old", "original", "other",
    "re-opened",
    "rebuilt", "reopened", "second", "separate", "sister", "third", "wing",
  ]
}
