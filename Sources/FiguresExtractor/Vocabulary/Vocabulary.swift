/// The vocabulary tables, one file a kind. A new word is a new row in one of them.
enum Vocabulary {
  static let tables: [[VocabularyRow]] = [
    NumberWords.rows, CalendarWords.rows, FunctionWords.rows, Verbs.rows, Nouns.rows, Predicates.rows,
    Keyword.rows, Inflection.rows, Synonyms.rows,
  ]

  /// Rows for words that share a class and need nothing else. Words are separated by white space.
  static func rows(_ classes: WordClass, _ words: String) -> [VocabularyRow] {
    var words = words
    return words.withUTF8 { bytes in
      bytes.split { $0 <= UInt8(ascii: " ") }.map {
        VocabularyRow(WordKey(of: bytes, $0.startIndex..<$0.endIndex), classes)
      }
    }
  }
}
