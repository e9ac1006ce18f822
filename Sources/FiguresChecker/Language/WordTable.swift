/// A vocabulary list: one row an entry, the words of a row separated by blanks, rows sorted.
struct WordTable: Sendable {
  /// The name of the row each word belongs to.
  let names: [String: String]

  /// Reads rows of the form `name: word word word`; a row without a colon is its own name and only word. A word that stands
  /// in two rows belongs to the first.
  init(_ rows: [String]) {
    var names: [String: String] = [:]
    for row in rows {
      let parts = row.split(separator: ":", maxSplits: 1)
      guard let name = parts.first else { continue }
      let words = parts.count > 1 ? parts[1] : name
      for word in words.split(separator: " ") where names[String(word)] == nil { names[String(word)] = String(name) }
    }
    self.names = names
  }

  /// The row a word belongs to, or nil.
  subscript(word: String) -> String? { names[word] }

  /// Whether some row holds the word.
  func contains(_ word: String) -> Bool { names[word] != nil }
}
