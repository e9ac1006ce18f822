/// A scalar as a terminal shows it, with the columns it takes.
struct Glyph: Hashable {
  var scalar: Unicode.Scalar
  var columns: Int

  static let blank = Glyph(scalar: " ", columns: 1)
  static let ellipsis = Glyph(scalar: "…", columns: 1)

  var isBlank: Bool { self == .blank }

  /// What is shown for a scalar of a text from outside; nil for nothing.
  ///
  /// White space and line breaks become a blank. Control characters and changes of the writing direction become � so that
  /// no text can steer the terminal or reorder a line; other invisible characters are left out.
  init?(showing scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2028, 0x2029: self = .blank
    case 0x21...0x7E: self.init(scalar: scalar, columns: 1)
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: self.init(scalar: "\u{FFFD}", columns: 1)
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: return nil
    default:
      switch scalar.properties.generalCategory {
      case .format: return nil
      case .spaceSeparator: self = scalar.value == 0x3000 ? Glyph(scalar: scalar, columns: 2) : .blank
      case .nonspacingMark, .enclosingMark: self.init(scalar: scalar, columns: 0)
      default: self.init(scalar: scalar, columns: WideScalars.contains(scalar) ? 2 : 1)
      }
    }
  }

  private init(scalar: Unicode.Scalar, columns: Int) {
    self.scalar = scalar
    self.columns = columns
  }
}

extension Sequence<Glyph> {
  /// The columns all of them take.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The glyphs as text.
  var text: String {
    var result = String.UnicodeScalarView()
    for glyph in self { result.append(glyph.scalar) }
    return String(result)
  }
}

extension String {
  /// The text as glyphs, runs of blanks drawn together, none at either end.
  var glyphs: [Glyph] {
    var result: [Glyph] = []
    for scalar in unicodeScalars {
      guard let glyph = Glyph(showing: scalar) else { continue }
      if glyph.isBlank, result.last?.isBlank ?? true { continue }
      result.append(glyph)
    }
    if result.last?.isBlank ?? false { result.removeLast() }
    return result
  }

  /// The text made safe for a terminal.
  var printable: String { glyphs.text }

  /// The columns of a text that is already printable.
  var columns: Int { unicodeScalars.reduce(0) { $0 + (Glyph(showing: $1)?.columns ?? 0) } }
}
