import FiguresArticles
import FiguresCore

/// The denials of an article that one of its counts contradicts.
enum Denials {
  /// Claims of none, each with the index of the count that contradicts it. O(words + denials × claims).
  static func contradicted(at desk: Desk) -> [(denial: Claim, count: Int)] {
    let counts = desk.claims.indices.filter { isCount($0, at: desk) }
    guard !counts.isEmpty else { return [] }
    return Denial.all(in: desk.tokens).compactMap { denial in
      let sentence = sentence(around: denial.span, at: desk)
      guard let count = counts.first(where: { contradicts($0, denial, sentence, at: desk) }) else { return nil }
      return (claim(denial, sentence, like: desk.claims[count], in: desk.article), count)
    }
  }

  private static func isCount(_ index: Int, at desk: Desk) -> Bool {
    let figure = desk.claims[index].figure
    guard figure.kind == .count || figure.kind == .number, desk.places[index] != nil,
      desk.claims[index].section != .headline,
      let value = figure.value?.point, !value.isZero, !value.isNegative
    else { return false }
    return desk.subjects[index].predicate.map { ["arrest", "die", "injure"].contains($0) } ?? false
  }

  private static func contradicts(_ index: Int, _ denial: Denial, _ sentence: ByteSpan, at desk: Desk) -> Bool {
    let subject = desk.subjects[index]
    guard let place = desk.places[index], desk.claims[index].sentence.start != sentence.start else { return false }
    // Who is unhurt is not dead either.
    guard subject.predicate == denial.predicate || denial.predicate == "injure" && subject.predicate == "die" else {
      return false
    }
    let passage = desk.passages[place.passage]
    guard denial.names.isSubset(of: Set(passage.tokens.map(\.text))) else { return false }
    let isPart = passage.text(place.item + 1) == "of"
    switch denial.group {
    case nil: break
    case "them": guard isPart || subject.noun == "person" else { return false }
    case let group: guard subject.noun == group else { return false }
    }
    guard
      subject.isPeople || Ages.kin.contains(subject.noun ?? "") || isPart || subject.noun == subject.predicate
        || subject.noun == nil,
      passage.ownTimes(of: place.item).isEmpty,
      !passage.has(others, in: passage.items.indices)
    else { return false }
    // "a year after two people died"
    return !passage.items.indices.contains {
      ["after", "since", "before"].contains(passage.text($0))
        && TimeWords.units.contains(Stem.singular(passage.text($0 - 1)))
    } && !passage.items.contains { $0.token?.marks.contains(.mood) ?? false }
  }

  /// Words for another occasion.
  private static let others: Set<String> = [
    "annually", "anniversary", "another", "average", "decade", "different", "ever", "history", "other", "previous",
    "previously", "similar", "since",
  ]

  /// The sentence of a claim that takes in some words, or the stretch between two full stops.
  private static func sentence(around span: ByteSpan, at desk: Desk) -> ByteSpan {
    if let claim = desk.claims.first(where: { $0.sentence.start <= span.start && span.end <= $0.sentence.end }) {
      return claim.sentence
    }
    let stops = Set(".!?\n".utf8)
    let text = desk.article.text
    var start = text[..<span.start].lastIndex { stops.contains($0) }.map { $0 + 1 } ?? 0
    while start < span.start, text[start] == 0x20 { start += 1 }
    let end = text[span.end...].firstIndex { stops.contains($0) }.map { $0 + 1 } ?? text.count
    return ByteSpan(start, end)
  }

  private static func claim(_ denial: Denial, _ sentence: ByteSpan, like model: Claim, in article: Article) -> Claim {
    var claim = model
    claim.id = "\(model.id)-\(denial.span.start)"
    claim.span = denial.span
    claim.sentence = sentence
    claim.text = String(
      decoding: article.text[denial.span.start..<min(denial.span.end, article.text.count)], as: UTF8.self)
    claim.file = article.origin?.position(of: denial.span)
    claim.figure = Figure(
      stated: [ExactDecimal(0)], value: .point(ExactDecimal(0)), kind: .count,
      unit: .counted(denial.group == "them" ? "person" : denial.group ?? "person"))
    claim.measure = Measure(text: claim.text, head: "person", predicate: denial.predicate)
    claim.measureKeys = []
    claim.attribution = Attribution()
    claim.period = nil
    claim.place = nil
    claim.group = nil
    return claim
  }
}

extension Mentions {
  /// Denials with the counts that contradict them, by the ids of both.
  static func denied(_ pairs: [(denial: String, count: String)], at desk: Desk) -> [Mentions] {
    pairs.compactMap { pair in
      guard let denial = desk.claims.firstIndex(where: { $0.id == pair.denial }),
        let count = desk.claims.firstIndex(where: { $0.id == pair.count })
      else { return nil }
      return Mentions(
        first: min(denial, count), second: max(denial, count), tie: .recalled,
        shared: [desk.subjects[count].predicate ?? ""])
    }
  }
}
