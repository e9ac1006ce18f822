import FiguresCore

/// The vocabulary in the form the reader works with: built once, then only read.
final class Phrasebook: Sendable {
  let lexicon: Lexicon
  /// Units and currencies by their surface forms; the payload is the index of the form.
  let units: PhraseIndex
  /// Signs and codes that stand before a number, by their last token.
  let currencies: PhraseIndex
  let hedgesBefore: PhraseIndex
  let hedgesBehind: PhraseIndex
  /// Expressions with number words that state no number.
  let nonFigures: PhraseIndex

  static let standard = Phrasebook()

  private init() {
    lexicon = Lexicon.standard
    units = PhraseIndex(
      UnitTable.surfaceForms.enumerated().map { ($1.text, $0) }, lexicon: lexicon, anchor: .first)
    currencies = PhraseIndex(
      UnitTable.surfaceForms.enumerated()
        .filter { $1.isMoneyBefore }
        .map { ($1.text, $0) }, lexicon: lexicon, anchor: .last)
    hedgesBefore = PhraseIndex(
      HedgePhrases.before.enumerated().map { ($1.phrase, $0) }, lexicon: lexicon, anchor: .last)
    hedgesBehind = PhraseIndex(
      HedgePhrases.behind.enumerated().map { ($1.phrase, $0) }, lexicon: lexicon, anchor: .first)
    nonFigures = PhraseIndex(NonFigures.phrases.enumerated().map { ($1, $0) }, lexicon: lexicon, anchor: .first)
  }
}

extension SurfaceForm {
  /// The unit it is before a number.
  var unitBefore: Unit { UnitTable.units[use == .afterDigits ? alternative ?? unit : unit] }

  /// Whether it stands before sums of money: `£`, `US$`; also PS, which ASCII feeds write for the pound sign.
  var isMoneyBefore: Bool {
    switch use {
    case .beforeNumber, .beforeAmount: true
    case .eitherSide: UnitTable.units[unit].dimension == .money
    case .afterDigits: UnitTable.units[unit].dimension != .money && unitBefore.dimension == .money
    case .word, .abbreviation: false
    }
  }
}
