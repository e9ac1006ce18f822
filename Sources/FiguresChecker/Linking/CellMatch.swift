import FiguresCore
import FiguresDatasets

/// The cell of a table a claim speaks of, and how surely.
struct CellMatch: Sendable {
  let table: Table
  let row: Int
  let column: Int
  /// Whether column, row and time are all named, so that the cell may contradict.
  let isSure: Bool
  /// What was matched, for the evidence.
  let words: [String]

  /// The cell for a claim, or nil where column or row is not determined. O(rows × labels).
  init?(_ index: Int, at desk: Desk, in table: Table) {
    let claim = desk.claims[index]
    guard let place = desk.places[index] else { return nil }
    let asked = desk.askedWords(of: index, place)
    guard let (column, isWholeColumn, columnWords) = Self.column(for: claim, desk.subjects[index], asked.near, table)
    else { return nil }
    let timed = table.rows.contains { $0.period != nil }
    let window = desk.days(of: claim, in: desk.passages[place.passage])
    let inTime: [Int]
    switch (timed, window) {
    case (false, _): inTime = Array(table.rows.indices)
    case (true, let window?): inTime = Self.rows(of: table, in: window)
    case (true, nil): return nil
    }
    let rows = inTime.filter { table.rows[$0][column].number != nil }
    guard !rows.isEmpty else { return nil }
    let hasLabels = table.columns(of: .label).contains { column in
      rows.contains { table.rows[$0][column].text?.isEmpty == false }
    }
    if rows.count == 1, let row = rows.first, timed, !hasLabels || columnWords.count >= 2 {
      self.init(
        table: table, row: row, column: column,
        isSure: (isWholeColumn || columnWords.count >= 2)
          && !CellDoubts.concern(index, at: desk, table, row: row, column: column, isTimed: true),
        words: columnWords.sorted())
      return
    }
    let labelled = table.rows(labelled: asked.near, among: rows).filter { !$0.wholeLabels.isEmpty }
    guard let best = labelled.first else { return nil }
    let rivals = labelled.dropFirst().filter {
      $0.wholeLabels.count == best.wholeLabels.count && $0.matched.isSuperset(of: best.matched)
    }
    guard rivals.isEmpty else { return nil }
    self.init(
      table: table, row: best.index, column: column,
      isSure: isWholeColumn && labelled.count == 1
        && !CellDoubts.concern(index, at: desk, table, row: best.index, column: column, isTimed: timed),
      words: (columnWords.union(best.matched)).sorted())
  }

  private init(table: Table, row: Int, column: Int, isSure: Bool, words: [String]) {
    self.table = table
    self.row = row
    self.column = column
    self.isSure = isSure
    self.words = words
  }

  private static func rows(of table: Table, in window: (first: CalendarDate, last: CalendarDate)) -> [Int] {
    let within = table.rows(from: window.first, to: window.last)
    return within.isEmpty && window.first == window.last ? table.rows(on: window.first) : within
  }

  /// The number column of a claim: of its unit, named in full or by two words and no rival.
  private static func column(
    for claim: Claim, _ subject: Subject, _ asked: Set<String>, _ table: Table
  ) -> (Int, Bool, Set<String>)? {
    let matches = table.columns(matching: asked).filter { isCompatible(claim, subject, table.columns[$0.index]) }
    guard let best = matches.first else { return nil }
    let isWhole = best.isWhole
    guard isWhole || best.matched.count >= 2 else { return nil }
    let rivals = matches.dropFirst().filter {
      $0.isWhole == isWhole && $0.matched.count >= best.matched.count && $0.missing.count <= best.missing.count
    }
    guard rivals.isEmpty else { return nil }
    return (best.index, isWhole, best.matched)
  }

  /// The words of a heading that can be what is counted: its last one, and the last before a preposition: `road ⟨deaths⟩ in Velmark`.
  private static func heads(_ column: Column) -> Set<String> {
    let title = column.title.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let link = title.dropFirst().firstIndex { Senses.of($0).contains(.preposition) }
    return Set([column.words.last, link.map { Words.normal(title[$0 - 1]) }].compactMap { $0 })
  }

  /// Whether the head of a heading is a plural: `forest fires in Morland`.
  private static func countsThings(_ column: Column) -> Bool {
    let title = column.title.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let link = title.dropFirst().firstIndex { Senses.of($0).contains(.preposition) }
    let head = link.map { title[$0 - 1] } ?? title.last ?? ""
    return Stem.singular(head) != head
  }

  private static func isCompatible(_ claim: Claim, _ subject: Subject, _ column: Column) -> Bool {
    let isPercent = column.unit == "percent" || column.unitText?.hasPrefix("%") == true
    if claim.figure.unit?.dimension == .proportion {
      return isPercent && (column.holdsChanges || claim.figure.direction == nil || column.unitText != nil)
    }
    if isPercent || claim.figure.direction != nil { return false }
    switch claim.figure.kind {
    case .count:
      guard let unit = column.unit else {
        return subject.noun.map { heads(column).contains(Words.normal($0)) } ?? false
      }
      if unit == "person" { return subject.noun.map { $0 == "person" || Senses.of($0).contains(.person) } ?? true }
      return subject.noun == NounSynonyms.common(unit) || heads(column).contains(Words.normal(subject.noun ?? ""))
    case .number: return column.unit == nil || column.unit == "person"
    case .money, .measure, .rate:
      // "4,000 hectares" are no entry of a column of fires.
      if claim.figure.kind == .measure, column.unit == nil, countsThings(column) { return false }
      return column.unit == nil ? column.unitText == nil : column.unit == claim.figure.unit?.name
    default: return false
    }
  }
}

extension Desk {
  /// The words a claim can be looked up by: those of its sentence, unit and measure, and other forms of the names among them.
  func askedWords(of index: Int, _ place: Place) -> (near: Set<String>, far: Set<String>) {
    var words: Set<String> = []
    for token in passages[place.passage].tokens where !token.isMark && token.senses.isDisjoint(with: [.function]) {
      for part in token.text.split(separator: "-") { words.insert(String(part)) }
      words.formUnion(ModifierSynonyms.siblings(token.text))
    }
    for word in (claims[index].measure.map { [$0.head] + $0.modifiers } ?? []) { words.insert(word.lowercased()) }
    if subjects[index].predicate == "live" { words.insert("population") }
    var far = words
    for passage in passages where passage.section == .headline {
      for token in passage.tokens where !token.isMark { far.insert(token.text) }
    }
    return (words, far)
  }

  /// The days a claim speaks of: its period, else a month and year or a year named in the sentence; nil where none is.
  func days(of claim: Claim, in passage: Passage) -> (first: CalendarDate, last: CalendarDate)? {
    if let first = claim.period?.first, let last = claim.period?.last { return (first, last) }
    for (index, token) in passage.tokens.enumerated() {
      guard token.text.utf8.count == 4, let year = Int(token.text), (1500...2999).contains(year) else { continue }
      if index > 0, let month = CalendarWords.month(passage.tokens[index - 1].text),
        let first = CalendarDate(year: year, month: month, day: 1),
        let last = CalendarDate(year: year, month: month, day: CalendarDate.daysInMonth(month, of: year))
      {
        return (first, last)
      }
      if let first = CalendarDate.start(ofYear: year), let last = CalendarDate.end(ofYear: year) {
        return (first, last)
      }
    }
    return nil
  }
}
