/// What the name of a column says about its use. Keys are words in normal form.
enum ColumnNames {
  /// Whole names that give the role away.
  static let wholeNames: [String: ColumnRole] = [
    "basis": .trust,
    "comment": .note,
    "confidence": .trust,
    "description": .note,
    "footnote": .note,
    "id": .identifier,
    "licence": .note,
    "license": .note,
    "link": .note,
    "note": .note,
    "precision": .precision,
    "qualifier": .qualifier,
    "reference": .note,
    "remark": .note,
    "source": .note,
    "source url": .note,
    "url": .note,
    "wording": .note,
  ]

  /// Last words of longer names that do.
  static let lastWords: [String: ColumnRole] = [
    "basis": .trust,
    "code": .identifier,
    "comment": .note,
    "footnote": .note,
    "id": .identifier,
    "note": .note,
    "precision": .precision,
    "qualifier": .qualifier,
    "remark": .note,
    "url": .note,
  ]

  /// Whole names, as written, of columns that say where a row comes from; best first.
  static let sources = ["source", "reported by", "said by"]

  /// Words that make four-digit numbers years.
  static let years: Set<String> = ["date", "founded", "opened", "period", "since", "time", "year"]

  /// Words that say which end of a stretch of time is meant.
  static let timeEdges: [String: TimeEdge] = [
    "began": .start,
    "closed": .end,
    "end": .end,
    "ended": .end,
    "from": .start,
    "opened": .start,
    "since": .start,
    "start": .start,
    "started": .start,
    "to": .end,
    "until": .end,
  ]

  /// Words for the lower end of a range given in two columns.
  static let lowerEnds: Set<String> = ["low", "lower", "lowest", "min", "minimum"]
  /// Words for the upper end.
  static let upperEnds: Set<String> = ["high", "higher", "highest", "max", "maximum", "upper"]

  /// Words for amounts of change.
  static let changes: Set<String> = ["change", "difference"]

  /// Labels of rows that sum up others.
  static let totals: Set<String> = ["all", "altogether", "overall", "sum", "total"]

  /// The role a name gives whatever the cells hold; nil for most names.
  static func role(of words: [String]) -> ColumnRole? {
    wholeNames[words.joined(separator: " ")] ?? words.last.flatMap { lastWords[$0] }
  }
}
