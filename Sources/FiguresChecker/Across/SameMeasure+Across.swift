import FiguresCore

/// Between articles a quantity is one where both say the same of it, of one name and one time, and neither has a word that could tell the
/// two apart.
extension SameMeasure: RuleAcross {
  static func accounts(at desk: Desk) -> [Account] {
    desk.claims.indices.compactMap { index in
      let claim = desk.claims[index]
      guard let place = desk.places[index], let sort = sort(of: index, at: desk), claim.section != .headline,
        !desk.subjects[index].isApart, claim.figure.hedge != .vague
      else { return nil }
      let passage = desk.passages[place.passage]
      // Of two figures of one sort in a sentence it is not plain which one another article speaks of.
      let isAlone = passage.figures.allSatisfy { other in
        passage.items[other].claim.map { $0 == index || self.sort(of: $0, at: desk) != sort } ?? true
      }
      guard isAlone, claim.figure.direction != nil || !Mentions.isUpdate(place.item, in: passage),
        !isCompared(claim, at: place.item, in: passage), !passage.isPlanned(place.item)
      else { return nil }
      let record = words(of: claim.place).union(words(of: claim.group))
      let names = passage.capitalised().union(record)
      return Account(
        claim: claim, keys: names.sorted().map { "\(sort) \($0) \(time(of: claim))" }, subject: desk.subjects[index],
        statements: Statement.all(of: Statement(whole: passage, of: index, at: place.item), in: passage), names: names,
        sureNames: passage.capitalised(from: 1).union(record),
        said: passage.tokens.filter(\.isCapitalised).map { desk.written($0.span) })
    }
  }

  static func isOneQuantity(_ one: Account, _ other: Account) -> Bool {
    guard one.claim.article != other.claim.article, one.subject.isCompatible(with: other.subject),
      one.claim.figure.direction == other.claim.figure.direction, isOnePlace(one.claim, other.claim),
      let first = one.statements.first, let second = other.statements.first
    else { return false }
    if time(of: one.claim).isEmpty, first.times != second.times { return false }
    return says(one, no: other) || says(other, no: one)
  }

  static func ruling(of accounts: [Account], isNew: (Account) -> Bool) -> Ruling? {
    let claims = accounts.map(\.claim)
    let shared = accounts.dropFirst().reduce(accounts.first?.names ?? []) { $0.intersection($1.names) }
    let named = accounts.first?.said.filter { shared.contains(Statement.normal($0.lowercased())) } ?? []
    var relation = Relation(
      page, .consistent, claims,
      evidence: "several articles say the same of one thing (\(named.joined(separator: ", ")))",
      working: "")
    guard let (one, other) = opposed(accounts, isNew) else {
      relation.working = claims.prefix(2).map { "\"\(Working.words($0))\" is \(Agreement.interval(of: $0))" }
        .joined(separator: "; ")
      return Ruling(relation)
    }
    relation.verdict = .inconsistent
    relation.working = Agreement.working(one, other)
    relation.cause = Agreement.cause(one, other)
    let sides = "\(Working.words(one)) (\(origin(of: one))) and \(Working.words(other)) (\(origin(of: other)))"
    let verb = one.figure.kind == .count ? "count" : "be"
    if isUpdate(one, other) {
      return Ruling(
        .note, "\(sides) seem to \(verb) the same thing at two times; the later may bring it up to date.", relation)
    }
    relation.suggestions = ["\(Working.words(one)) in both articles", "\(Working.words(other)) in both articles"]
    let isEstimate =
      Speaker.differ(one, other)
      || [one, other].contains { $0.attribution.stance == .disputed || $0.attribution.stance == .denied }
    let isCertain = !time(of: one).isEmpty || one.date != nil && one.date == other.date
    return Ruling(isEstimate || !isCertain ? .note : .warning, "\(sides) seem to \(verb) the same thing.", relation)
  }

  /// What can be one quantity: counts of one noun, amounts in one unit.
  private static func sort(of index: Int, at desk: Desk) -> String? {
    let claim = desk.claims[index]
    guard !claim.figure.readings.isEmpty else { return nil }
    switch claim.figure.kind {
    case .count: return desk.subjects[index].noun.map { "count \($0)" }
    case .money, .measure, .rate, .share, .change: return claim.figure.unit.map { "\(claim.figure.kind) \($0.name)" }
    default: return nil
    }
  }

  /// The days a claim holds for; empty where they are not known.
  private static func time(of claim: Claim) -> String {
    guard let first = claim.period?.first else { return "" }
    return "\(first)/\(claim.period?.last?.description ?? "")"
  }

  private static func isOnePlace(_ one: Claim, _ other: Claim) -> Bool {
    guard let here = one.place?.lowercased(), let there = other.place?.lowercased() else { return true }
    return here.contains(there) || there.contains(here)
  }

  /// Whether one account says nothing that the other does not say: two words at least, a name they share among them. Who says it is not
  /// what is said.
  private static func says(_ one: Account, no other: Account) -> Bool {
    guard let whole = other.statements.first else { return false }
    let shared = one.names.intersection(other.names)
    let sure = shared.intersection(one.sureNames.union(other.sureNames))
    let speakers = words(of: one.claim.attribution.source).union(words(of: other.claim.attribution.source))
    return one.statements.contains { statement in
      let said = statement.words.subtracting(speakers.subtracting(shared))
      return statement.extent != .name && said.count >= 2 && said.isSubset(of: whole.words)
        && statement.moods == whole.moods && !said.isDisjoint(with: sure)
    }
  }

  /// The two that cannot both hold and lie farthest apart, one of them new, the lower first.
  private static func opposed(_ accounts: [Account], _ isNew: (Account) -> Bool) -> (Claim, Claim)? {
    func highest(_ group: [Account]) -> Claim? {
      group.map(\.claim).max { ($0.figure.asWritten?.lower ?? .zero) < ($1.figure.asWritten?.lower ?? .zero) }
    }
    func lowest(_ group: [Account]) -> Claim? {
      let bounded = group.map(\.claim).compactMap { claim in claim.figure.asWritten?.upper.map { (claim, $0) } }
      return bounded.min { $0.1 < $1.1 }?.0
    }
    let new = accounts.filter(isNew)
    for (low, high) in [(lowest(accounts), highest(new)), (lowest(new), highest(accounts))] {
      if let low, let high, low.article != high.article, Agreement.verdict(low, high) == .inconsistent {
        return (low, high)
      }
    }
    return nil
  }

  /// Whether neither names its time and they were published on different days: a figure may have changed between them.
  private static func isUpdate(_ one: Claim, _ other: Claim) -> Bool {
    time(of: one).isEmpty && one.date != nil && other.date != nil && one.date != other.date
  }

  private static func words(of text: String?) -> Set<String> {
    Set((text ?? "").split { !$0.isLetter && !$0.isNumber }.map { Statement.normal($0.lowercased()) })
  }

  /// Whether a figure is one end of a comparison: `from 40`, `900 more tickets`.
  private static func isCompared(_ claim: Claim, at item: Int, in passage: Passage) -> Bool {
    let own = passage.tokens.filter { claim.span.contains($0.span) }.map(\.text)
    let words = [passage.text(item - 1)] + own + [passage.text(item + 1), passage.text(item + 2)]
    return words.first == "from"
      || zip(words, words.dropFirst()).contains { ["fewer", "less", "more"].contains($0) && $1 != "than" }
  }
}

extension Passage {
  /// The words written with a capital, in normal form, from a place on.
  fileprivate func capitalised(from start: Int = 0) -> Set<String> {
    var names: Set<String> = []
    for token in tokens.dropFirst(start) where token.isCapitalised && !token.normal.isEmpty && token.senses.isEmpty {
      guard CalendarWords.month(token.text) == nil, CalendarWords.weekday(token.text) == nil else { continue }
      names.insert(token.normal)
    }
    return names
  }

  /// Whether a figure is of what is to be: `was to cost £2 million`.
  fileprivate func isPlanned(_ item: Int) -> Bool {
    (max(0, item - 6)..<item).contains { text($0 + 1) == "to" && ["are", "is", "was", "were"].contains(text($0)) }
  }
}
