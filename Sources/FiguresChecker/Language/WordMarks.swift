/// What a word does to the time and the mood of a statement, looked up once a word.
struct WordMarks: OptionSet, Sendable {
  let rawValue: UInt16

  /// The name of a month or of a day of the week.
  static let calendar = WordMarks(rawValue: 1 << 0)
  /// Places a statement in time by itself: `today`.
  static let timeAdverb = WordMarks(rawValue: 1 << 1)
  /// A unit that a pointer places in time: `year`.
  static let timeUnit = WordMarks(rawValue: 1 << 2)
  /// Stands before such a unit: `last`.
  static let timePointer = WordMarks(rawValue: 1 << 3)
  /// Any statement may hold it.
  static let plain = WordMarks(rawValue: 1 << 4)
  /// Makes the statement one about what was planned or only possible.
  static let mood = WordMarks(rawValue: 1 << 5)

  /// Names one end of an order: `largest`.
  static let superlative = WordMarks(rawValue: 1 << 6)
  /// Says who leads: `topped`.
  static let leading = WordMarks(rawValue: 1 << 7)

  /// Opens a statement that nothing, or all, of a kind is so: `nobody`.
  static let denying = WordMarks(rawValue: 1 << 8)

  /// Words that tell no two statements apart.
  static let unsaid: WordMarks = [.calendar, .timeAdverb, .plain, .mood]

  /// The marks of a lower-case word. One look-up.
  static func of(_ word: String) -> WordMarks { table[word] ?? [] }

  /// Every word that has marks.
  static var words: [String] { Array(table.keys) }

  private static let denials = ["all", "everybody", "everyone", "no", "no-one", "nobody", "none", "without"]

  private static let table: [String: WordMarks] = {
    var table: [String: WordMarks] = [:]
    let rows: [(WordMarks, any Sequence<String>)] = [
      (.calendar, CalendarWords.names), (.timeAdverb, TimeWords.adverbs.names.keys),
      (.timeUnit, TimeWords.units.names.keys), (.timePointer, TimeWords.pointers.names.keys),
      (.plain, PlainWords.table.names.keys), (.mood, PlainWords.moods.names.keys),
      (.superlative, Superlatives.words), (.leading, LeaderOrder.leading), (.denying, denials),
    ]
    for (mark, words) in rows { for word in words { table[word, default: []].insert(mark) } }
    return table
  }()
}
