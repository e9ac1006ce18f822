import FiguresCore

/// What page furniture looks like.
enum Furniture {
  /// What a passage of furniture is.
  enum Kind: Sendable {
    /// Share bars, counters, notices and the like.
    case chrome
    /// The form for readers' comments.
    case form
  }

  /// A passage longer than this is never furniture by its wording alone.
  static let longest = 200

  static let index = WordingIndex(
    FurnitureTable.rows
      + CommentFormTable.rows.map { FurnitureWording(words: $0.words, place: $0.place, kind: .form) })

  /// What furniture the words make of a passage; nil for anything that may be part of the article.
  static func kind(of tokens: [Token], length: Int) -> Kind? {
    guard length <= longest else { return nil }
    return whole(tokens) ?? placed(tokens)
  }

  /// Whether a passage is code that a page left in its text.
  static func isCode(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    if codeBeginnings[Int(Bytes.lowered(text[span.start]))],
      CodeTable.openings.contains(where: { Bytes.matches($0, in: text, at: span.start, before: span.end) })
    {
      return true
    }
    let last = text[span.end - 1]
    guard span.length >= 3, last == UInt8(ascii: ">") || last == UInt8(ascii: ";") else { return false }
    return Bytes.matches("-->", in: text, at: span.end - 3, before: span.end)
      || Bytes.matches("});", in: text, at: span.end - 3, before: span.end)
  }

  /// Whether code may begin with a byte.
  private static let codeBeginnings: [Bool] = (0..<256).map { byte in
    CodeTable.openings.contains { $0.utf8.first == UInt8(byte) }
  }

  private static func whole(_ tokens: [Token]) -> Kind? {
    var kind: Kind?
    var position = 0
    while position < tokens.count {
      if tokens[position].kind == .mark {
        position += 1
      } else if let found = index.row(at: position, of: tokens, where: { $0.place == .whole }) {
        if kind != .form { kind = found.row.kind }
        position += found.count
      } else {
        return nil
      }
    }
    return kind
  }

  private static func placed(_ tokens: [Token]) -> Kind? {
    for position in tokens.indices {
      let found = index.row(at: position, of: tokens) {
        $0.place == .anywhere || ($0.place == .opening && position == 0)
      }
      if let found { return found.row.kind }
    }
    return nil
  }
}

/// The line that names the reporter: "By Marta Lind and Ola Berg".
enum Byline {
  private static let by = Token.code(of: "by")
  private static let and = Token.code(of: "and")
  /// What stands behind a name with small letters.
  private static let jobs = Set(["correspondent", "editor", "reporter", "staff", "writer"].map(Token.code(of:)))

  /// The token behind a byline that begins at a token: "by" and two to eight capitalised words; nil where none begins.
  static func end(from start: Int, of tokens: [Token], in text: [UInt8]) -> Int? {
    guard start < tokens.count, tokens[start].kind == .word, tokens[start].code == by else { return nil }
    var end = start + 1
    while end < tokens.count, tokens[end].kind == .word, DateTable.monthsByCode[tokens[end].code] == nil,
      !DateTable.labelCodes.contains(tokens[end].code), !DateTable.weekdayCodes.contains(tokens[end].code)
    {
      let first = text[tokens[end].span.start]
      guard Bytes.isCapital(first) || first >= 0x80 || tokens[end].code == and || jobs.contains(tokens[end].code) else {
        break
      }
      end += 1
    }
    return (3...9).contains(end - start) ? end : nil
  }

  /// Whether a passage is a byline and nothing else.
  static func isWhole(_ tokens: [Token], in text: [UInt8]) -> Bool {
    end(from: 0, of: tokens, in: text) == tokens.count
  }
}
