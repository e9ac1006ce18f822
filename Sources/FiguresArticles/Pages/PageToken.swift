/// A piece of a page: a run of text, a tag, or something that says nothing.
struct PageToken: Equatable {
  /// What a piece is.
  enum Kind: Equatable {
    /// Text with character references in it.
    case text
    /// Text without references: scripts, styles, marked sections of XML.
    case rawText
    /// A start tag; the scanner holds its attributes until the next piece.
    case start
    /// An end tag.
    case end
    /// A comment, a document type, an instruction.
    case comment
  }

  /// What it is.
  var kind: Kind
  /// Its bytes in the file; of a tag, from `<` to behind `>`.
  var range: Range<Int>
  /// The hash of a tag's name in lower case, without a prefix such as `nitf:`; 0 for anything else.
  var name: UInt64 = 0
  /// The bytes of a tag's name.
  var nameRange: Range<Int> = 0..<0
  /// Whether a start tag ends in `/>`.
  var isSelfClosing = false
}

/// An attribute of a start tag.
struct PageAttribute: Equatable {
  /// The hash of its name in lower case.
  var name: UInt64
  /// The bytes of its value, without quotation marks.
  var value: Range<Int>
}
