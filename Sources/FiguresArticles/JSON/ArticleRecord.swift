import FiguresCore

/// An article as a JSON object: `{"id", "title", "text", "date", "publisher"}`; other keys are passed over.
///
/// Of a key that stands twice the last counts. `null` and, for all but the text, an empty string are as good as nothing.
struct ArticleRecord {
  /// What keeps an object from being an article.
  enum Problem: Hashable, Sendable {
    /// Something other than an object stands there.
    case notAnObject
    /// There is no text.
    case noText
    /// The value of a key is not a string.
    case notAString(key: String)
  }

  private(set) var id: String?
  private(set) var title: DecodedString?
  private(set) var text: DecodedString?
  private(set) var date: CalendarDate?
  /// The value of the date where it could not be read as one.
  private(set) var unreadableDate: String?
  private(set) var publisher: String?
  /// Whether the object is a claim as `figures extract` writes them.
  private(set) var isClaim = false
  private(set) var problem: Problem?

  /// Reads a record. What was read before JSON turned out to be wrong is kept.
  mutating func read(from scanner: inout JSONScanner, recordingStretches: Bool) throws(JSONProblem) {
    guard scanner.take("{") else {
      problem = .notAnObject
      try scanner.skipValue()
      return
    }
    if !scanner.take("}") {
      repeat {
        let key = try scanner.string().string
        try scanner.expect(":", "a colon")
        try readValue(of: key, from: &scanner, recordingStretches: recordingStretches)
      } while scanner.take(",")
      try scanner.expect("}", "a comma or the end of the object")
    }
    if text == nil, problem == nil { problem = .noText }
  }

  private mutating func readValue(
    of key: String, from scanner: inout JSONScanner, recordingStretches: Bool
  ) throws(JSONProblem) {
    switch key {
    case "id":
      if let next = scanner.peek(), Bytes.isDigit(next) || next == UInt8(ascii: "-") {
        let range = try scanner.number()
        id = String(decoding: scanner.bytes[range], as: UTF8.self)
      } else {
        id = try string(of: key, from: &scanner)?.string
      }
    case "title":
      let value = try string(of: key, from: &scanner, recordingStretches: recordingStretches)
      title = value?.bytes.isEmpty == false ? value : nil
    case "text": text = try string(of: key, from: &scanner, recordingStretches: recordingStretches)
    case "date":
      let value = try string(of: key, from: &scanner)?.string ?? ""
      date = CalendarDate(iso: value) ?? CalendarDate(written: value)
      unreadableDate = date == nil && !value.isEmpty ? value : nil
    case "publisher":
      let value = try string(of: key, from: &scanner)?.string
      publisher = value?.isEmpty == false ? value : nil
    default:
      if key == "measureKeys" { isClaim = true }
      try scanner.skipValue()
    }
  }

  private mutating func string(
    of key: String, from scanner: inout JSONScanner, recordingStretches: Bool = false
  ) throws(JSONProblem) -> DecodedString? {
    if scanner.peek() == UInt8(ascii: "\"") { return try scanner.string(recordingStretches: recordingStretches) }
    let isNull = scanner.peek() == UInt8(ascii: "n")
    try scanner.skipValue()
    if !isNull, problem == nil { problem = .notAString(key: key) }
    return nil
  }
}

extension ArticleRecord.Problem {
  /// What is wrong, in a few words.
  var description: String {
    switch self {
    case .notAnObject: "not a JSON object"
    case .noText: "no \"text\""
    case .notAString(let key): "the value of \"\(key)\" is not a string"
    }
  }
}
