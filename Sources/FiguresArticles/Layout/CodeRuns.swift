import FiguresCore

/// Finds code and comments that run over lines: from `<script` to `</script`, from `<!--` to `-->`.
struct CodeRuns {
  private let lines: [ByteSpan]
  /// For each kind of run, the next line that ends one; found once, so that runs without an end cost no more than others.
  private var nextEnds: [Int?]

  /// A run longer than this many lines is taken for an opening without an end.
  private static let longest = 400

  /// Makes a finder of runs in the trimmed lines of a text.
  init(lines: [ByteSpan]) {
    self.lines = lines
    nextEnds = Array(repeating: nil, count: CodeTable.runs.count)
  }

  /// The last line of code that begins at a line; nil where none begins. Code that never ends is one line long.
  mutating func lastLine(from first: Int, in text: [UInt8]) -> Int? {
    let beginning = text[lines[first].start]
    guard beginning == UInt8(ascii: "<") || beginning == UInt8(ascii: "!") else { return nil }
    for (kind, run) in CodeTable.runs.enumerated()
    where Bytes.matches(run.opening, in: text, at: lines[first].start, before: lines[first].end) {
      let end = nextEnd(of: kind, from: first, in: text)
      return end < lines.count && end - first < Self.longest ? end : first
    }
    return nil
  }

  private mutating func nextEnd(of kind: Int, from first: Int, in text: [UInt8]) -> Int {
    if let known = nextEnds[kind], known >= first { return known }
    let end = CodeTable.runs[kind].end
    var number = first
    while number < lines.count, !Self.holds(end, lines[number], in: text) { number += 1 }
    nextEnds[kind] = number
    return number
  }

  private static func holds(_ word: String, _ line: ByteSpan, in text: [UInt8]) -> Bool {
    (line.start..<line.end).contains { Bytes.matches(word, in: text, at: $0, before: line.end) }
  }
}
