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
      let record = words(of: claim.place, isNames: true).union(words(of: claim.group, isNames: true))
      let names = passage.capitalised().union(record)
      return Account(
        claim: claim, keys: names.sorted().filter { $0.utf8.count > 1 }.map { "\(sort) \($0) \(time(of: claim))" },
        subject: desk.subjects[index],
        statements: Statement.all(of: Statement(whole: passage, of: index, at: place.item), in: passage), names: names,
        sureNames: passage.capitalised(from: 1).union(record),
        speakers: words(of: claim.attribution.source),
        said: passage.tokens.filter(\.isCapitalised).map { desk.written($0.span) })
    }
  }

  static func isOneQuantity(_ one: Account, _ other: Account) -> Bool {
    let isNarrower = one.sureNames.isSubset(of: other.names)
    let isWider = other.sureNames.isSubset(of: one.names)
    // Most that meet under a key differ in a name: this is what the cost hangs on.
    guard isNarrower || isWider, one.claim.article != other.claim.article,
      one.claim.figure.direction == other.claim.figure.direction, one.subject.isCompatible(with: other.subject),
      isOnePlace(one.claim, other.claim), let first = one.statements.first, let second = other.statements.first
    else { return false }
    if time(of: one.claim).isEmpty, first.times != second.times { return false }
    return isNarrower && says(one, no: other) || isWider && says(other, no: one)
  }

  static func ruling(of accounts: [Account], isNew: (Account) -> Bool) -> Ruling? {
    guard let (low, high) = opposed(accounts, isNew) else {
      let working = accounts.prefix(2).map { account in
        "\"\(Working.words(account.claim))\" is \(Agreement.interval(of: account.claim))"
      }
      return Ruling(relation(.consistent, accounts, working: working.joined(separator: "; ")))
    }
    let (one, other) = (low.claim, high.claim)
    // Who belongs to the group only by way of others may speak of something else.
    let group = accounts.filter { account in
      [low, high].contains { $0.claim == account.claim || isOneQuantity($0, account) }
    }
    var relation = relation(.inconsistent, group, working: Agreement.working(one, other))
    relation.cause = Agreement.cause(one, other)
    let sides = "\(Working.words(one)) (\(origin(of: one))) and \(Working.words(other)) (\(origin(of: other)))"
    let verb = one.figure.kind == .count ? "count" : "be"
    if isUpdate(one, other) {
      return Ruling(
        .note, "\(sides) seem to \(verb) the same thing at two times; the later may bring it up to date.", relation)
    }
    relation.suggestions = ["\(Working.words(one)) in both articles", "\(Working.words(other)) in both articles"]
    return Ruling(
      isCertain(low, high) ? .warning : .note, "\(sides) seem to \(verb) the same thing.", relation)
  }

  private static func relation(_ verdict: Verdict, _ accounts: [Account], working: String) -> Relation {
    let shared = accounts.dropFirst().reduce(accounts.first?.names ?? []) { $0.intersection($1.names) }
    let named = accounts.first?.said.filter { shared.contains(WordForms.of($0.lowercased()).normal) } ?? []
    return Relation(
      page, verdict, accounts.map(\.claim),
      evidence: "several articles say the same of one thing (\(named.joined(separator: ", ")))", working: working)
  }

  /// Whether both name the same and one time, or are of one day, and neither is an estimate of somebody else's or in dispute.
  private static func isCertain(_ one: Account, _ other: Account) -> Bool {
    let isOfOneTime = !time(of: one.claim).isEmpty || one.claim.date != nil && one.claim.date == other.claim.date
    return isOfOneTime && one.sureNames.isSubset(of: other.names) && other.sureNames.isSubset(of: one.names)
      && !Speaker.differ(one.claim, other.claim)
      && ![one, other].contains { [.denied, .disputed].contains($0.claim.attribution.stance) }
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
  /// what is said, but a name is: what a town counts is its own. Without a time what is said may have
  /// happened more than once, as games do: then the whole sentence must say the same, and more than that somebody did something.
  private static func says(_ one: Account, no other: Account) -> Bool {
    guard let whole = other.statements.first else { return false }
    let names = one.names.union(other.names)
    let sure = one.names.intersection(other.names).intersection(one.sureNames.union(other.sureNames))
    let speakers = one.speakers.union(other.speakers).subtracting(names)
    let isTimed = !time(of: one.claim).isEmpty
    return one.statements.contains { statement in
      let said = statement.words.subtracting(speakers)
      return (isTimed ? statement.extent != .name : statement.extent == .sentence && said.subtracting(names).count >= 2)
        && said.count >= 2 && said.isSubset(of: whole.words) && statement.moods == whole.moods
        && !said.isDisjoint(with: sure)
    }
  }

  /// With so many of the lowest and of the highest an account is compared.
  private static let reach = 12

  /// The two of one quantity that cannot both hold, one of them new and as far apart as can be, the lower first. O(n log n).
  private static func opposed(_ accounts: [Account], _ isNew: (Account) -> Bool) -> (low: Account, high: Account)? {
    func lower(_ account: Account) -> ExactDecimal { account.claim.figure.asWritten?.lower ?? .zero }
    let sorted = accounts.sorted { lower($0) < lower($1) }
    let ends = Set(sorted.indices.prefix(reach)).union(sorted.indices.suffix(reach)).sorted()
    var best: (low: Account, high: Account)?
    for (place, account) in sorted.enumerated() {
      for end in ends where end != place {
        let (low, high) = place < end ? (account, sorted[end]) : (sorted[end], account)
        guard isNew(low) || isNew(high),
          best.map({ lower($0.low) > lower(low) || lower($0.high) < lower(high) }) ?? true,
          Agreement.verdict(low.claim, high.claim) == .inconsistent, isOneQuantity(low, high)
        else { continue }
        if let known = best, lower(high) < lower(known.high) { continue }
        best = (low, high)
      }
    }
    return best
  }

  /// Whether neither names its time and they were published on different days: a figure may have changed between them.
  private static func isUpdate(_ one: Claim, _ other: Claim) -> Bool {
    time(of: one).isEmpty && one.date != nil && other.date != nil && one.date != other.date
  }

  private static func words(of text: String?, isNames: Bool = false) -> Set<String> {
    let words = (text ?? "").split { !$0.isLetter && !$0.isNumber }.filter {
      !isNames || $0.first?.isUppercase ?? false
    }
    return Set(words.map { WordForms.of($0.lowercased()).normal })
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
    for token in tokens.dropFirst(start)
    where token.isCapitalised && token.senses.isEmpty {
      guard CalendarWords.month(token.text) == nil, CalendarWords.weekday(token.text) == nil else { continue }
      names.insert(token.normal.isEmpty ? token.text : token.normal)
    }
    return names
  }

  /// Whether a figure is of what is to be: `was to cost £2 million`.
  fileprivate func isPlanned(_ item: Int) -> Bool {
    (max(0, item - 6)..<item).contains { text($0 + 1) == "to" && ["are", "is", "was", "were"].contains(text($0)) }
  }
}
