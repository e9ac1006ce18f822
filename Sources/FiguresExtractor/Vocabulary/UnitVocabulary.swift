import FiguresCore

/// The words and signs that the unit table is written with, for the lexicon.
enum UnitVocabulary {
  static let words: [VocabularyRow] = UnitTable.surfaceForms.flatMap { form in
    let words = pieces(of: form.text)
    return words.map { VocabularyRow($0, words == [form.text] ? prefixClass(of: form).union(.unit) : .unit) }
  }

  private static func prefixClass(of form: SurfaceForm) -> WordClass {
    switch form.use {
    case .beforeNumber, .eitherSide: .currencyPrefix
    case .beforeAmount: .currencyLetter
    case .word, .abbreviation, .afterDigits: form.isMoneyBefore ? .currencyLetter : []
    }
  }

  private static let tokenizer = Tokenizer(lexicon: Lexicon(tables: [], logarithm: 1))

  /// A form cut into words and single signs, as the tokenizer cuts text.
  private static func pieces(of form: String) -> [String] {
    var text = form
    return text.withUTF8 { bytes in
      var buffer = TokenBuffer()
      tokenizer.tokenize(bytes, 0..<bytes.count, into: &buffer)
      return buffer.tokens.filter { $0.kind == .word || $0.kind == .sign }.map {
        String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
      }
    }
  }
}
