import FiguresCore

/// Levels known under the noun that leads to them: `a population of 129 … Eday's population of 192`, `revenue rose to $3.42 billion … revenue
/// of $3.24 billion`.
enum KnownLevels {
  /// Nouns for one level of one thing, under one name each.
  static let table = WordTable([
    "area", "attendance: attendance", "audience", "bail", "budget", "capacity", "circulation", "crowd", "debt",
    "deficit",
    "depth", "electorate", "endowment", "fee", "height", "jackpot", "length", "magnitude", "membership", "population",
    "price", "profit: profit profits", "ransom", "revenue: revenue revenues sales turnover", "reward", "salary",
    "speed",
    "turnout", "wage", "weight", "width", "workforce",
  ])

  /// The pairs of an article, each later level with the earlier one of the same name. O(n²) in the levels of one noun.
  static func all(at desk: Desk, _ background: Background) -> [Mentions] {
    var told: [Level] = []
    var found: [Mentions] = []
    for index in desk.claims.indices {
      guard let level = Level(of: index, at: desk) else { continue }
      let value = desk.claims[index].figure.value
      // What was only forecast, or of another time, is no rival.
      let rivals = told.filter {
        $0.noun == level.noun && $0.isAlike(level, at: desk) && $0.isSame(as: level, at: desk)
      }
      let isSaid = desk.claims[..<index].contains { $0.figure.value == value && $0.figure.kind != .ordinal }
      if !isSaid, level.pointsBack,
        level.words.allSatisfy({ background.knows($0, before: desk.passages[level.passage].span.start) }),
        let first = rivals.last, Set(rivals.map { desk.claims[$0.claim].figure.value }).count == 1
      {
        found.append(
          Mentions(
            first: first.claim, second: index, tie: .recalled,
            shared: [level.noun] + level.words.intersection(first.words).sorted()))
      }
      told.append(level)
    }
    return found
  }

  private struct Level {
    let claim: Int
    let noun: String
    let passage: Int
    let item: Int
    /// The words that narrow the noun.
    let words: Set<String>
    /// Whose it is.
    let owner: Set<String>
    /// `third-quarter`
    let quarter: String?
    let pointsBack: Bool

    init?(of index: Int, at desk: Desk) {
      let claim = desk.claims[index]
      guard claim.section != .headline, let place = desk.places[index], claim.figure.direction == nil,
        claim.figure.value?.point != nil,
        !claim.figure.readings.isEmpty, claim.figure.hedge != .vague
      else { return nil }
      switch claim.figure.kind {
      case .count, .number, .money, .measure, .share: break
      default: return nil
      }
      let passage = desk.passages[place.passage]
      guard !passage.has(Self.compared, in: stretch(place.item - 3, upTo: place.item + 2)) else { return nil }
      guard let at = Self.noun(before: place.item, in: passage), let noun = KnownLevels.table[passage.text(at)] else {
        return nil
      }
      var start = at - 1
      while start >= 0, start > at - 5, passage.items[start].isContent, passage.items[start].token?.isPossessive != true
      { start -= 1 }
      var words = passage.sayings(in: stretch(start + 1, upTo: at))
      let quarter = words.first { $0.hasSuffix("-quart") }
      if let quarter { words.subtract([quarter] + quarter.split(separator: "-").map(String.init)) }
      self.quarter = quarter
      let isOwned = start >= 0 && passage.items[start].token?.isPossessive == true
      var names: Set<String> = []
      if isOwned {
        var owner = start
        while owner >= 0, owner > start - 3, passage.items[owner].isContent {
          names.formUnion(passage.sayings(in: owner..<(owner + 1)))
          owner -= 1
        }
      }
      owner = names
      words.formUnion(names)
      // "the population of Eday is 192", "the budget for schools"
      if passage.text(at + 1) != "of" || at + 2 < place.item {
        for word in stretch(at + 1, upTo: place.item - 1) where passage.items[word].senses.isDisjoint(with: .change) {
          words.formUnion(passage.sayings(in: word..<(word + 1)))
        }
      }
      self.claim = index
      self.noun = noun
      self.passage = place.passage
      item = place.item
      self.words = words
      pointsBack =
        isOwned || start >= 0 && passage.items[start].senses.contains(.definite) && passage.text(start) != "that"
        || (!words.isEmpty || quarter != nil) && (start < 0 || passage.items[start].isMark)
    }

    private static let compared: Set<String> = [
      "from", "than", "against", "compared", "another", "extra", "further", "respectively",
    ]

    /// `revenue of FIGURE`, `revenue was FIGURE`, `revenue rose 21% to FIGURE`.
    private static func noun(before item: Int, in passage: Passage) -> Int? {
      if passage.text(item - 1) == "of" { return KnownLevels.table[passage.text(item - 2)] == nil ? nil : item - 2 }
      if KnownLevels.table[passage.text(item - 1)] != nil { return item - 1 }
      // "revenue rose 21% to FIGURE"
      if passage.text(item - 1) == "to", passage.has(.change, in: stretch(max(0, item - 6), upTo: item)) {
        return (max(0, item - 8)..<item).last { KnownLevels.table[passage.text($0)] != nil }
      }
      if ["is", "was", "stands", "stood", "reached", "totalled"].contains(passage.text(item - 1))
        || passage.text(item - 1) == "at" && ["is", "was", "stands", "stood"].contains(passage.text(item - 2))
      {
        return (max(0, item - 8)..<item).last { KnownLevels.table[passage.text($0)] != nil }
      }
      return nil
    }

    func isAlike(_ other: Level, at desk: Desk) -> Bool {
      let (one, two) = (desk.claims[claim].figure, desk.claims[other.claim].figure)
      if one.kind == .money || two.kind == .money || one.kind == .measure || two.kind == .measure || one.kind == .share
        || two.kind == .share
      {
        return one.unit == two.unit
      }
      return true
    }

    /// Whether the two name different places, times or owners.
    private func isTold(apartFrom later: Level, at desk: Desk) -> Bool {
      let (one, other) = (desk.claims[claim], desk.claims[later.claim])
      if let here = one.place?.lowercased(), let there = other.place?.lowercased(), !here.contains(there),
        !there.contains(here)
      {
        return true
      }
      let (names, others) = (names(at: desk), later.names(at: desk))
      return !names.isEmpty && !others.isEmpty && names.isDisjoint(with: others)
    }

    /// The names before the figure, in its sentence.
    private func names(at desk: Desk) -> Set<String> {
      let sentence = desk.passages[passage]
      return Set(
        sentence.items[..<item].dropFirst().filter { $0.token?.isCapitalised == true && $0.senses.isEmpty }.map(\.text)
      ).intersection(sentence.names)
    }

    func isSame(as later: Level, at desk: Desk) -> Bool {
      guard passage != later.passage else { return false }
      let (before, after) = (desk.passages[passage], desk.passages[later.passage])
      guard after.farTimes.isSubset(of: before.farTimes),
        before.farTimes.subtracting(after.farTimes).allSatisfy({ !Passage.isYear($0) }),
        before.hasSetting(of: after), !isTold(apartFrom: later, at: desk), !Mentions.isUpdate(later.item, in: after)
      else { return false }
      if let other = later.quarter, quarter != other,
        quarter != nil || !before.tells(quarter: other)
      {
        return false
      }
      let moods = { (passage: Passage, item: Int) in
        Set(
          passage.items[stretch(max(0, item - 7), upTo: item)].map(\.text).filter {
            PlainWords.moods.contains($0) && $0 != "capacity"
          })
      }
      guard moods(before, item) == moods(after, later.item) else { return false }
      // What narrows the one narrows the other, or names it.
      return later.words.isSubset(of: before.allSayings.union(later.owner))
        && (words.isSubset(of: after.allSayings) || later.words.isEmpty)
    }
  }
}

extension Passage {
  /// Whether a sentence speaks of a quarter, `third-quart` in normal form, or of some months that may be it.
  fileprivate func tells(quarter: String) -> Bool {
    let told = zip(tokens, tokens.dropFirst()).filter { $0.1.text == "quarter" }
    if told.isEmpty { return tokens.contains { $0.text == "months" } }
    return told.contains { quarter.hasPrefix($0.0.text) || Senses.of($0.0.text).contains(.definite) }
  }
}
