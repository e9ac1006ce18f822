import FiguresCore

/// A claim as a JSON object, as `figures extract --format jsonl` writes it; other keys are passed over.
struct ClaimRecord {
  /// What keeps an object from being a claim.
  enum Problem: Error, Hashable {
    /// Something other than an object stands there.
    case notAnObject
    /// A key that is needed is not there, or null.
    case missing(String)
    /// The value of a key is none that it can have.
    case wrong(String)
  }

  /// The claim.
  let claim: Claim
  /// The text of its sentence, where the line has it.
  let sentence: String?

  /// Reads a claim.
  init(_ tree: JSONTree) throws(Problem) {
    guard tree.members != nil else { throw .notAnObject }
    let figure = try Self.figure(tree)
    let keys = tree["measureKeys"]?.elements?.compactMap(\.string) ?? []
    let span = try Self.span(tree)
    sentence = tree["sentence"]?["text"]?.string
    claim = Claim(
      id: try Self.text("id", of: tree), article: try Self.text("article", of: tree),
      section: try Self.word("section", of: tree) ?? .body, span: span, text: try Self.text("text", of: tree),
      sentence: try tree["sentence"].map { value throws(Problem) in try Self.span(value, under: "sentence") } ?? span,
      file: try tree["file"].map { value throws(Problem) in try Self.position(value) }, figure: figure,
      measure: tree["measure"]?.string.map { Self.measure($0, keys, predicate: tree["predicate"]?.string) },
      measureKeys: keys, period: try Self.period(tree), place: tree["place"]?.string, group: tree["group"]?.string,
      attribution: Attribution(
        source: tree["source"]?.string, stance: try Self.word("stance", of: tree) ?? .asserted,
        stanceBy: tree["stanceBy"]?.string),
      date: try Self.day("date", of: tree), publisher: tree["publisher"]?.string)
  }

  private static func figure(_ tree: JSONTree) throws(Problem) -> Figure {
    guard let kind: Kind = try word("kind", of: tree) else { throw .missing("kind") }
    let stated = tree["stated"]?.elements?.compactMap(\.decimal) ?? []
    let modifier: Modifier = try word("modifier", of: tree) ?? .equal
    let hedge: Hedge = try word("hedge", of: tree) ?? Hedge(modifier)
    var figure = Figure(
      stated: stated, value: try value(tree, stated, isVague: hedge == .vague), kind: kind,
      unit: tree["unit"]?.string.map { unit($0, of: kind) },
      hedge: hedge, direction: try word("direction", of: tree),
      parts: (tree["parts"]?.elements ?? []).compactMap { part in
        guard let value = part["value"]?.decimal, let name = part["unit"]?.string else { return nil }
        return Part(value: value, unit: unit(name, of: .measure))
      })
    if let readings = tree["readings"]?.elements { figure.readings = readings.compactMap(reading) }
    return figure
  }

  /// The number or the two ends, as precise as they were written: 1.20 million is good to ten thousand, and tens of thousands to no less.
  private static func value(
    _ tree: JSONTree, _ stated: [ExactDecimal], isVague: Bool
  ) throws(Problem) -> Quantity? {
    guard let written = tree["value"] else { return nil }
    let numbers = (written.elements ?? [written]).map(\.decimal)
    // A number that no decimal holds is no fault of the line: it is not checked.
    let precise = numbers.compactMap { $0 }.map { number in
      isVague ? number.normalized : stated.lazy.compactMap { $0.scaled(to: number) }.first ?? number
    }
    guard precise.count == numbers.count else { return nil }
    switch precise.count {
    case 1: return .point(precise[0])
    case 2: return .range(precise[0], precise[1])
    default: throw .wrong("value")
    }
  }

  private static func reading(_ tree: JSONTree) -> Reading? {
    guard let name = tree["name"]?.string, let strain = tree["strain"]?.whole,
      let interval = Interval(
        from: tree["lower"]?.decimal, to: tree["upper"]?.decimal, lowerIsOpen: tree["lowerOpen"]?.flag ?? false,
        upperIsOpen: tree["upperOpen"]?.flag ?? false)
    else { return nil }
    return Reading(name: name, interval: interval, strain: strain)
  }

  /// The unit of a name: that of the table, one per another, or for counts the noun.
  private static func unit(_ name: String, of kind: Kind) -> Unit {
    if kind != .count, let unit = UnitTable.unit(named: name) { return unit }
    return name.contains(" per ") || name.hasPrefix("per ") ? Unit(name, .rate) : .counted(name)
  }

  /// The measure with the words that its keys were made of: the last is its head, the longer one its narrowing words too.
  private static func measure(_ text: String, _ keys: [String], predicate: String?) -> Measure {
    func words(_ key: String) -> [String] {
      let plain = key[(key.firstIndex(of: ":").map { key.index(after: $0) } ?? key.startIndex)...]
      return (plain.hasPrefix("change/") ? plain.dropFirst("change/".count) : plain).split(separator: " ").map(
        String.init)
    }
    let head = keys.last.flatMap { words($0).last } ?? ""
    let full = keys.dropLast().last.map(words) ?? []
    let modifiers = full.last == head ? Array(full.dropLast()) : []
    return Measure(text: text, head: head, modifiers: modifiers, predicate: predicate)
  }

  private static func period(_ tree: JSONTree) throws(Problem) -> Period? {
    guard let text = tree["period"]?.string else { return nil }
    return Period(text: text, first: try day("periodFirst", of: tree), last: try day("periodLast", of: tree))
  }

  private static func span(_ tree: JSONTree, under key: String = "start") throws(Problem) -> ByteSpan {
    guard let start = tree["start"]?.whole, let end = tree["end"]?.whole, 0 <= start, start <= end, end <= Int32.max
    else { throw .wrong(key) }
    return ByteSpan(start, end)
  }

  private static func position(_ tree: JSONTree) throws(Problem) -> FilePosition {
    let span = try span(tree, under: "file")
    guard let line = tree["line"]?.whole, let column = tree["column"]?.whole else { throw .wrong("file") }
    return FilePosition(start: span.start, end: span.end, line: line, column: column)
  }

  private static func text(_ key: String, of tree: JSONTree) throws(Problem) -> String {
    guard let value = tree[key] else { throw .missing(key) }
    guard let text = value.string else { throw .wrong(key) }
    return text
  }

  private static func day(_ key: String, of tree: JSONTree) throws(Problem) -> CalendarDate? {
    guard let value = tree[key] else { return nil }
    guard let day = value.string.flatMap({ CalendarDate(iso: $0) }) else { throw .wrong(key) }
    return day
  }

  /// One of a list of words; nil where the key is not there.
  private static func word<Word: RawRepresentable<String>>(
    _ key: String, of tree: JSONTree
  ) throws(Problem) -> Word? {
    guard let value = tree[key] else { return nil }
    guard let word = value.string.flatMap({ Word(rawValue: $0) }) else { throw .wrong(key) }
    return word
  }
}

extension ClaimRecord.Problem {
  /// What is wrong, in a few words.
  var description: String {
    switch self {
    case .notAnObject: "not a JSON object"
    case .missing(let key): "no \"\(key)\""
    case .wrong(let key): "the value of \"\(key)\" is none that it can have"
    }
  }
}

extension Hedge {
  /// The plainest hedge of a class, for claims that name no hedge.
  fileprivate init(_ modifier: Modifier) {
    self =
      switch modifier {
      case .equal: .exact
      case .approximate: .about
      case .above: .moreThan
      case .atLeast: .atLeast
      case .below: .lessThan
      case .atMost: .atMost
      }
  }
}

extension ExactDecimal {
  /// This number moved to the size of another of the same digits, its written precision kept; nil where the digits differ.
  fileprivate func scaled(to other: ExactDecimal) -> ExactDecimal? {
    let (own, its) = (normalized, other.normalized)
    guard own.significand == its.significand, own.significand != 0 else { return nil }
    return scaled(byPowerOfTen: its.exponent - own.exponent)
  }
}
