import FiguresCore

/// Cuts plain text into passages: each line is one, but lines that were only wrapped belong together.
enum PlainText {
  /// The passages of a stretch of text. Linear in its length.
  static func passages(of span: ByteSpan, in text: [UInt8]) -> [Passage] {
    let lines = Bytes.lines(of: span, in: text).map { Bytes.trimmed($0, in: text) }
    let width = wrapWidth(of: lines, in: text)
    var passages: [Passage] = []
    var number = 0
    while number < lines.count {
      let line = lines[number]
      guard line.length > 0 else {
        number += 1
        continue
      }
      if let end = lastLineOfCode(from: number, of: lines, in: text) {
        for line in lines[number...end] where line.length > 0 { passages.append(Passage(span: line, role: .furniture)) }
        number = end + 1
        continue
      }
      var last = number
      if let width {
        while last + 1 < lines.count, isWrapped(lines[last], before: lines[last + 1], width: width, in: text) {
          last += 1
        }
      }
      passages.append(Passage(span: ByteSpan(line.start, lines[last].end)))
      number = last + 1
    }
    return passages
  }

  /// The last line of code that begins at a line; nil where none begins. Code that never ends is one line long.
  static func lastLineOfCode(from first: Int, of lines: [ByteSpan], in text: [UInt8]) -> Int? {
    for run in FurnitureTable.codeRuns {
      guard Bytes.matches(run.opening, in: text, at: lines[first].start, before: lines[first].end) else { continue }
      for number in first..<min(first + 400, lines.count) where holds(run.end, lines[number], in: text) {
        return number
      }
      return first
    }
    return nil
  }

  private static func holds(_ word: String, _ line: ByteSpan, in text: [UInt8]) -> Bool {
    (line.start..<line.end).contains { Bytes.matches(word, in: text, at: $0, before: line.end) }
  }

  /// The width at which the text was wrapped by hand or by a program; nil where its lines are paragraphs.
  ///
  /// A text is wrapped where no line is longer than 100 scalars and at least two breaks come just where the next word
  /// would not have fitted, one of them before a small letter.
  private static func wrapWidth(of lines: [ByteSpan], in text: [UInt8]) -> Int? {
    var width = 0
    for line in lines {
      if line.length > 400 { return nil }
      width = max(width, Bytes.scalarCount(of: line, in: text))
      if width > 100 { return nil }
    }
    guard width >= 40, lines.count > 1 else { return nil }
    var breaks = 0
    var isProven = false
    for (line, next) in zip(lines, lines.dropFirst()) where isWrapped(line, before: next, width: width, in: text) {
      breaks += 1
      if Bytes.isSmall(text[next.start]) { isProven = true }
    }
    return breaks >= 2 && isProven ? width : nil
  }

  /// Whether the next line goes on with this one: its first word would not have fitted, and it is no item of a list.
  private static func isWrapped(_ line: ByteSpan, before next: ByteSpan, width: Int, in text: [UInt8]) -> Bool {
    guard line.length > 0, next.length > 0 else { return false }
    switch text[next.start] {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "#"): return false
    default: break
    }
    var end = next.start
    while end < next.end, Bytes.spaceLength(in: text, at: end, before: next.end) == 0 { end += 1 }
    let word = Bytes.scalarCount(of: ByteSpan(next.start, end), in: text)
    return Bytes.scalarCount(of: line, in: text) + 1 + word > width
  }
}
