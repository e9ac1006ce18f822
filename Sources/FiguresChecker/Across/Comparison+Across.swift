import FiguresCore

/// Between articles only counts of people of whom the same is said in sentences that share a name, and sizes of one population, are set
/// side by side.
extension Comparison: RuleAcross {
  static func accounts(at desk: Desk) -> [Account] {
    desk.claims.indices.compactMap { index in
      guard let topic = topic(of: index, at: desk) else { return nil }
      let passage = desk.places[index].map { desk.passages[$0.passage] }
      let predicate = desk.subjects[index].predicate.map { [$0] } ?? []
      let said = passage.map { desk.words(predicate, in: $0).lowercased().split(separator: ", ").map(String.init) }
      let claim = desk.claims[index]
      let names = (passage?.allNames ?? []).union(
        [claim.place, claim.group].compactMap { $0?.lowercased() }.map(ModifierSynonyms.common))
      return Account(
        claim: claim, keys: names.sorted().map { "\(topic) \($0)" }, subject: desk.subjects[index],
        said: topic.hasPrefix(population) ? [String(topic.dropFirst(population.count))] : said ?? [],
        row: topic.hasPrefix(population) ? tableWords(String(topic.dropFirst(population.count)), desk) : nil)
    }
  }

  static func isOneQuantity(_ one: Account, _ other: Account) -> Bool { true }

  static func ruling(of accounts: [Account], isNew: (Account) -> Bool) -> Ruling? {
    let claims = accounts.map(\.claim)
    guard Set(claims.map { "\($0.figure.value as Any)\($0.figure.hedge)" }).count >= 2 else { return nil }
    guard let keys = accounts.first?.keys, keys.contains(where: { $0.hasPrefix(population) }) else {
      var words: [String] = []
      for word in accounts.flatMap(\.said) where words.count < 3 && !words.contains(word) { words.append(word) }
      return note(
        claims, "the same is said of people in sentences that share a name (\(words.joined(separator: ", ")))")
    }
    let group = accounts[0].said.first ?? ""
    return note(
      claims, "the size of one population (\(group.prefix(1).uppercased() + group.dropFirst()))", isAlwaysShown: true,
      rows: accounts.lazy.compactMap(\.row).first)
  }

  private static let population = "population "

  /// `people detain` for counts of people with something said of them, `population uyghur` for sizes of a population now.
  private static func topic(of index: Int, at desk: Desk) -> String? {
    if let group = desk.populationGroup(of: index) { return desk.isPast(index) ? nil : population + group }
    let (claim, subject) = (desk.claims[index], desk.subjects[index])
    guard desk.places[index] != nil, claim.figure.kind == .count, claim.figure.direction == nil,
      !claim.figure.readings.isEmpty, !subject.isApart,
      let predicate = subject.predicate, !idle.contains(predicate),
      let size = claim.figure.value?.numbers.last, size >= ExactDecimal(1000), claim.figure.hedge != .vague
    else { return nil }
    return subject.isPeople ? "people " + predicate : nil
  }

  private static let idle: Set<String> = ["live", "employ", "open", "close", "build"]

  private static func tableWords(_ group: String, _ desk: Desk) -> String? {
    for table in desk.tables {
      guard let match = PopulationTable(group: group, in: table) else { continue }
      let rows = match.lastRows(2)
      if !rows.isEmpty { return "the table \"\(table.title)\" has \(rows.joined(separator: " and "))" }
    }
    return nil
  }
}
