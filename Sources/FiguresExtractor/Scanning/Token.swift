import FiguresCore

/// A word, number or mark of the text, by its place; nothing is copied.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    /// A run of letters, with any digits behind them: `countries`, `U.S.`, `F16`.
    case word
    /// A run of digits with points and commas between them: `12,500.5`.
    case number
    /// A vulgar fraction in one character: `½`.
    case vulgarFraction
    /// A sign of a currency or unit: `£`, `%`, `°`.
    case sign
    /// The 's of a possessive.
    case possessive
    /// Anything else, by its ASCII likeness in `mark`.
    case mark
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// White space stands before it.
    static let spaced = Flags(rawValue: 1)
    /// It begins with a capital.
    static let capitalized = Flags(rawValue: 2)
    /// All its letters are capitals.
    static let allCapitals = Flags(rawValue: 4)
    /// It has digits among its letters.
    static let hasDigits = Flags(rawValue: 8)
    /// A dash, not a hyphen; or an opening quotation mark.
    static let wide = Flags(rawValue: 16)
    /// It has points inside, as `U.S.` has.
    static let dotted = Flags(rawValue: 32)
  }

  var start: Int32
  var end: Int32
  /// The row of the lexicon, or −1.
  var entry: Int16
  /// Which word of the grammar it is, or ``none``.
  var keyword: UInt16
  /// What the word can be.
  var classes: WordClass
  var kind: Kind
  var flags: Flags
  /// For marks, the ASCII character it stands for; for numbers, how many points it has.
  var mark: UInt8

  /// Not a word of the grammar.
  static let none = UInt16.max

  var span: ByteSpan { ByteSpan(Int(start), Int(end)) }
  var isSpaced: Bool { flags.contains(.spaced) }
  var isCapitalized: Bool { flags.contains(.capitalized) }

  func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && UInt32(mark) == character.value
  }
}
