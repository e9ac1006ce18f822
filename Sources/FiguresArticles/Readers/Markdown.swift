import FiguresCore

/// Cuts Markdown into passages: paragraphs over their lines, headings, the items of lists, pictures. Code and tables are
/// furniture, since their bare numbers are no prose; the tables are given apart.
struct Markdown {
  /// The passages in the order of the text.
  private(set) var passages: [Passage] = []
  /// The tables in the order of the text.
  private(set) var tables: [ArticleTable] = []

  private let text: [UInt8]
  private let lines: [ByteSpan]
  private let trimmedLines: [ByteSpan]
  private var code: CodeRuns
  /// The lines of the table that is being gathered.
  private var bars: [ByteSpan] = []
  /// The paragraph that is being gathered.
  private var open: ByteSpan?
  private var isItem = false

  /// Reads a stretch of Markdown. Linear in its length.
  init(_ span: ByteSpan, in text: [UInt8]) {
    self.text = text
    lines = Bytes.lines(of: span, in: text)
    trimmedLines = lines.map { Bytes.trimmed($0, in: text) }
    code = CodeRuns(lines: trimmedLines)
    read()
  }

  private mutating func read() {
    var number = 0
    while number < lines.count {
      let line = trimmedLines[number]
      if line.length == 0 || text[line.start] != UInt8(ascii: "|") { closeTable() }
      if line.length == 0 {
        close()
      } else if let last = lastLineOfFence(from: number)
        ?? code.lastLine(from: number, in: text)
      {
        close()
        passages.append(
          Passage(span: ByteSpan(line.start, max(trimmedLines[last].end, line.end)), role: .furniture))
        number = last
      } else {
        read(line, raw: lines[number])
      }
      number += 1
    }
    closeTable()
    close()
  }

  private mutating func read(_ line: ByteSpan, raw: ByteSpan) {
    if let heading = heading(line) {
      close()
      if heading.length > 0 { passages.append(Passage(span: heading, role: .heading)) }
    } else if isUnderline(line) {
      close(as: open == nil || isItem ? .plain : .heading)
    } else if let alternative = picture(line) {
      close()
      if alternative.length > 0 { passages.append(Passage(span: alternative, role: .caption)) }
    } else if text[line.start] == UInt8(ascii: "|") {
      close()
      bars.append(line)
    } else if isDefinition(line) {
      close()
      passages.append(Passage(span: line, role: .furniture))
    } else {
      var content = line
      if let item = item(line) {
        close()
        content = item
        isItem = true
      } else if text[line.start] == UInt8(ascii: ">"), open == nil {
        content = Bytes.trimmed(ByteSpan(line.start + 1, line.end), in: text)
      }
      if content.length > 0 { open = ByteSpan(open?.start ?? content.start, content.end) }
      let isBroken = raw.end - line.end >= 2 || text[line.end - 1] == 0x5C
      if isBroken { close() }
    }
  }

  private mutating func close(as role: Passage.Role = .plain) {
    if let open, open.length > 0 { passages.append(Passage(span: open, role: role)) }
    open = nil
    isItem = false
  }

  /// Takes down the table that was gathered. The heading right above it names it.
  private mutating func closeTable() {
    guard !bars.isEmpty else { return }
    let heading = passages.last.flatMap { $0.role == .heading ? $0.span : nil }
    let name = heading.map { String(decoding: text[$0.start..<$0.end], as: UTF8.self) }
    if let table = MarkdownTable.table(of: bars, under: name, in: text) { tables.append(table) }
    passages += bars.map { Passage(span: $0, role: .furniture) }
    bars = []
  }

  /// The last line of a fenced block of code; nil where none begins. One that never ends runs to the end of the text.
  private func lastLineOfFence(from first: Int) -> Int? {
    guard let fence = fence(trimmedLines[first]) else { return nil }
    var number = first + 1
    while number < lines.count {
      if let closing = self.fence(trimmedLines[number]), closing.mark == fence.mark, closing.count >= fence.count {
        return number
      }
      number += 1
    }
    return lines.count - 1
  }

  private func fence(_ line: ByteSpan) -> (mark: UInt8, count: Int)? {
    guard line.length >= 3, text[line.start] == UInt8(ascii: "`") || text[line.start] == UInt8(ascii: "~") else {
      return nil
    }
    let count = run(of: text[line.start], from: line.start, before: line.end)
    return count >= 3 ? (text[line.start], count) : nil
  }

  private func heading(_ line: ByteSpan) -> ByteSpan? {
    let mark = UInt8(ascii: "#")
    let level = run(of: mark, from: line.start, before: line.end)
    guard (1...6).contains(level), line.start + level == line.end || text[line.start + level] == 0x20 else {
      return nil
    }
    var end = line.end
    while end > line.start + level, text[end - 1] == mark { end -= 1 }
    // Closing marks stand apart from the words; "C#" keeps its own.
    if end > line.start + level, end < line.end, text[end - 1] != 0x20 { end = line.end }
    return Bytes.trimmed(ByteSpan(line.start + level, end), in: text)
  }

  private func isUnderline(_ line: ByteSpan) -> Bool {
    let mark = text[line.start]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"), line.length >= 2 else { return false }
    return run(of: mark, from: line.start, before: line.end) == line.length
  }

  private func picture(_ line: ByteSpan) -> ByteSpan? {
    guard Bytes.matches("![", in: text, at: line.start, before: line.end), text[line.end - 1] == UInt8(ascii: ")"),
      let close = (line.start..<line.end).first(where: {
        text[$0] == UInt8(ascii: "]") && $0 + 1 < line.end && text[$0 + 1] == UInt8(ascii: "(")
      })
    else { return nil }
    return Bytes.trimmed(ByteSpan(line.start + 2, close), in: text)
  }

  private func isDefinition(_ line: ByteSpan) -> Bool {
    guard open == nil, text[line.start] == UInt8(ascii: "["),
      let close = (line.start..<line.end).first(where: { text[$0] == UInt8(ascii: "]") })
    else { return false }
    return Bytes.matches("]: http", in: text, at: close, before: line.end)
  }

  /// What an item of a list says; nil for other lines. A number begins an item only where a list or a paragraph begins,
  /// since a wrapped line may begin with a number.
  private func item(_ line: ByteSpan) -> ByteSpan? {
    var end = line.start
    switch text[line.start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): end += 1
    case 0x30...0x39:
      guard open == nil || isItem else { return nil }
      while end < line.end, Bytes.isDigit(text[end]) { end += 1 }
      guard end - line.start <= 3, end < line.end, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")")
      else {
        return nil
      }
      end += 1
    default: return nil
    }
    guard end < line.end, text[end] == 0x20 else { return nil }
    return Bytes.trimmed(ByteSpan(end, line.end), in: text)
  }

  private func run(of byte: UInt8, from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, text[index] == byte { index += 1 }
    return index - start
  }
}
