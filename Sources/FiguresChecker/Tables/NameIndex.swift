import FiguresDatasets

/// The rows of tables that have names, found by the words of those names.
///
/// Only tables without times take part, and of their labels only those columns in which hardly any entry comes twice: a surname names a
/// row, a team's city in a list of players does not. A table that stands in the article takes no part: whose figure it is is read from
/// words far apart, and a table of the season beside the report of a match does not tell of that match.
struct NameIndex: Sendable {
  /// A row that can be named.
  struct Entry: Sendable, Hashable {
    /// The index of its table.
    let table: Int
    /// The index of the row.
    let row: Int
    /// The words of all its names, in normal form.
    let words: Set<String>
    /// Each name as a sequence of words.
    let names: [[String]]
  }

  /// The rows, in the order of the tables.
  let entries: [Entry]
  private let entriesByWord: [String: [Int]]

  /// Looks the labels of all rows over once. O(n) in their text.
  init(_ tables: [Table]) {
    var entries: [Entry] = []
    for (index, table) in tables.enumerated()
    where table.rows.count > 1 && !table.isOfArticle && !table.rows.contains(where: { $0.period != nil }) {
      let keys = table.columns(of: .label).filter { Self.isKey($0, of: table) }
      guard !keys.isEmpty else { continue }
      for row in table.rows.indices {
        let names = keys.compactMap { table.rows[row][$0].text }.filter(Self.isName).map(Self.words).filter {
          !$0.isEmpty
        }
        if names.isEmpty { continue }
        entries.append(Entry(table: index, row: row, words: Set(names.joined()), names: names))
      }
    }
    var byWord: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for word in entry.words { byWord[word, default: []].append(index) }
    }
    self.entries = entries
    entriesByWord = byWord
  }

  /// Whether nothing can be found.
  var isEmpty: Bool { entries.isEmpty }

  /// The rows in whose names all these words stand; none for no words. O(words × rows of the first).
  func rows(namedBy words: some Collection<String>) -> [Int] {
    guard let first = words.first,
      let found = entriesByWord[first] ?? entriesByWord[Self.long(first, in: entriesByWord)]
    else { return [] }
    return found.filter { index in
      words.dropFirst().allSatisfy { entries[index].words.contains($0) }
    }
  }

  /// Whether some row is named so.
  func knows(_ word: String) -> Bool {
    entriesByWord[word] != nil || !Self.long(word, in: entriesByWord).isEmpty
  }

  /// The words of a name in normal form: hyphens divide, initials are drawn together, generations left out.
  static func words(of name: some StringProtocol) -> [String] {
    var words: [String] = []
    var initials = ""
    for word in Words.normal(in: name) {
      if word.utf8.count == 1, word.utf8.allSatisfy({ $0 > 0x40 }) {
        initials += word
        continue
      }
      if !initials.isEmpty { words.append(initials) }
      initials = ""
      if !generations.contains(word) { words.append(word) }
    }
    return initials.isEmpty ? words : words + [initials]
  }

  /// The one long word that a clipped plural stands for: `mav` for `maverick`. Empty where there is none, or more than one.
  private static func long(_ word: String, in words: [String: [Int]]) -> String {
    guard (3...4).contains(word.utf8.count) else { return "" }
    let found = words.keys.filter { $0.hasPrefix(word) && $0.utf8.count > word.utf8.count + 2 }
    return found.count == 1 ? found.first ?? "" : ""
  }

  private static func isName(_ text: String) -> Bool {
    text.first { $0.isLetter || $0.isNumber }.map { $0.isUppercase || $0.isNumber } ?? false
  }

  private static func isKey(_ column: Int, of table: Table) -> Bool {
    let texts = table.rows.compactMap { $0[column].text }.filter { !$0.isEmpty }
    return texts.count * 2 > table.rows.count && Set(texts).count * 10 >= texts.count * 7
  }

  private static let generations: Set<String> = ["ii", "iii", "iv", "jr", "sr"]
}
