/// What a word does in a sentence, as far as the rules ask.
struct Senses: OptionSet, Sendable {
  let rawValue: UInt32

  /// A rise, as verb or noun: `climbed`, `increase`.
  static let rise = Senses(rawValue: 1 << 0)
  /// A fall, as verb or noun.
  static let fall = Senses(rawValue: 1 << 1)
  /// Opens another clause, so that figures on both sides need not belong together: `while`, `which`.
  static let boundary = Senses(rawValue: 1 << 2)
  /// Carries no content: `the`, `of`, `is`.
  static let function = Senses(rawValue: 1 << 3)
  /// A verb form that ends a noun phrase: `is`, `have`, `said`.
  static let finite = Senses(rawValue: 1 << 4)
  /// Says that other things are counted than before: `another`, `remaining`.
  static let apart = Senses(rawValue: 1 << 5)
  /// Says that only some of the parts follow: `including`.
  static let partial = Senses(rawValue: 1 << 6)
  /// Points back to something known: `the`, `those`, `all`.
  static let definite = Senses(rawValue: 1 << 7)
  /// A preposition.
  static let preposition = Senses(rawValue: 1 << 8)
  /// Answers that leave no other answer: `undecided`, `rest`.
  static let exhaustive = Senses(rawValue: 1 << 9)
  /// Announces a total of what is listed: `total`, `altogether`.
  static let total = Senses(rawValue: 1 << 10)
  /// Whoever is named by it is a person: `people`, `residents`.
  static let person = Senses(rawValue: 1 << 11)
  /// Can fall below zero, so that a fall of more than 100 percent is possible: `profit`, `temperature`.
  static let signed = Senses(rawValue: 1 << 12)
  /// Passes a mark: `tops`, `exceeded`.
  static let passing = Senses(rawValue: 1 << 13)
  /// Says that the amount is spread over the members of a group: `each`, `apiece`.
  static let each = Senses(rawValue: 1 << 14)
  /// A poll or count of a sample, whose shares may be weighted.
  static let survey = Senses(rawValue: 1 << 15)

  /// Either way.
  static let change: Senses = [.rise, .fall]

  /// The senses of a lower-case word. One look-up.
  static func of(_ word: String) -> Senses { table[word] ?? [] }

  /// Every word that has senses.
  static var words: [String] { Array(table.keys) }

  private static let table: [String: Senses] = {
    var table: [String: Senses] = [:]
    for (senses, words) in SenseWords.rows {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[String(word), default: []].insert(senses)
      }
    }
    return table
  }()
}
