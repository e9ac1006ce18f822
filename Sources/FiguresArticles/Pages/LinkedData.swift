import FiguresCore

/// What a page says of its article in JSON-LD (schema.org: `NewsArticle` and its kin).
struct LinkedData {
  /// The headline.
  private(set) var headline: DecodedString?
  /// A summary.
  private(set) var summary: DecodedString?
  /// The text of the article.
  private(set) var body: DecodedString?
  /// The day it was published.
  private(set) var date: CalendarDate?
  /// Who publishes it.
  private(set) var publisher: String?

  /// Objects and arrays are looked into as deep as this.
  private static let depthLimit = 8

  /// Reads the scripts of a page; what is not JSON is passed over, and of several articles the first counts.
  init(_ scripts: [Range<Int>], in file: [UInt8]) {
    for script in scripts {
      var scanner = JSONScanner(file, in: script)
      do throws(JSONProblem) { try read(&scanner, depth: 0) } catch { continue }
    }
  }

  private mutating func read(_ scanner: inout JSONScanner, depth: Int) throws(JSONProblem) {
    guard depth < Self.depthLimit else { return try scanner.skipValue() }
    if scanner.take("[") {
      if scanner.take("]") { return }
      repeat { try read(&scanner, depth: depth + 1) } while scanner.take(",")
      return try scanner.expect("]", "the end of the array")
    }
    guard scanner.take("{") else { return try scanner.skipValue() }
    var entry = Entry()
    if !scanner.take("}") {
      repeat {
        let key = try scanner.string().string
        try scanner.expect(":", "a colon")
        try readValue(of: key, from: &scanner, into: &entry, depth: depth)
      } while scanner.take(",")
      try scanner.expect("}", "the end of the object")
    }
    if entry.isArticle { take(entry) }
  }

  /// An object that may be an article.
  private struct Entry {
    var isArticle = false
    var headline: DecodedString?
    var summary: DecodedString?
    var body: DecodedString?
    var date: String?
    var publisher: String?
  }

  private mutating func readValue(
    of key: String, from scanner: inout JSONScanner, into entry: inout Entry, depth: Int
  ) throws(JSONProblem) {
    switch key {
    case "@type":
      let isList = scanner.take("[")
      repeat {
        guard scanner.peek() == UInt8(ascii: "\"") else { break }
        let type = try scanner.string().string
        if type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" { entry.isArticle = true }
      } while isList && scanner.take(",")
      if isList { try scanner.expect("]", "the end of the array") }
    case "@graph", "mainEntity": try read(&scanner, depth: depth + 1)
    case "headline": entry.headline = try string(&scanner)
    case "description": entry.summary = try string(&scanner)
    case "articleBody": entry.body = try string(&scanner)
    case "datePublished": entry.date = try string(&scanner)?.string
    case "publisher": entry.publisher = try name(&scanner)
    default: try scanner.skipValue()
    }
  }

  private mutating func take(_ entry: Entry) {
    headline = headline ?? entry.headline
    summary = summary ?? entry.summary
    body = body ?? entry.body
    date = date ?? entry.date.flatMap { CalendarDate(iso: $0) ?? CalendarDate(written: $0) }
    publisher = publisher ?? entry.publisher
  }

  private func string(_ scanner: inout JSONScanner) throws(JSONProblem) -> DecodedString? {
    guard scanner.peek() == UInt8(ascii: "\"") else {
      try scanner.skipValue()
      return nil
    }
    let value = try scanner.string(recordingStretches: true)
    return value.bytes.isEmpty ? nil : value
  }

  /// A name: a string, or the `name` of an object.
  private func name(_ scanner: inout JSONScanner) throws(JSONProblem) -> String? {
    guard scanner.take("{") else { return try string(&scanner)?.string }
    var name: String?
    if scanner.take("}") { return nil }
    repeat {
      let key = try scanner.string().string
      try scanner.expect(":", "a colon")
      if key == "name" { name = try string(&scanner)?.string } else { try scanner.skipValue() }
    } while scanner.take(",")
    try scanner.expect("}", "the end of the object")
    return name
  }
}
