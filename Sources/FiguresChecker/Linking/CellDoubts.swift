import FiguresCore
import FiguresDatasets

/// Words and places that make a figure something else than the entry of one cell.
enum CellDoubts {
  /// Whether a figure may be a part of a name, a date or a heading, or stand for more than one row. A time that names the row leaves room
  /// for totals and ranks. O(words of the sentence and the row).
  static func concern(_ index: Int, at desk: Desk, _ table: Table, row: Int, column: Int, isTimed: Bool = false) -> Bool
  {
    guard let place = desk.places[index] else { return true }
    let passage = desk.passages[place.passage]
    let doubtful = isTimed ? dividing : gathering
    let isDoubtful = passage.tokens.indices.contains { place in
      // "last year" places the row in time and ranks nothing.
      doubtful.contains(passage.tokens[place].text)
        && !(passage.tokens[place].text == "last" && passage.tokens.indices.contains(place + 1)
          && TimeWords.units.contains(passage.tokens[place + 1].text))
    }
    if isDoubtful { return true }
    if isTimed ? joinsYears(passage) : table.isOfAnotherTime(than: passage) { return true }
    if table.isOfArticle, !isLevel(index, place, at: desk, table, row: row, column: column) { return true }
    if isApart(passage, place.item) || isTaken(index, passage, at: desk, by: table.rows[row][column].number)
      || isBesideAnother(passage, table, row: row, column: column)
    {
      return true
    }
    let before = place.item > 0 ? passage.items[place.item - 1] : nil
    if isDay(passage, place.item) || isYearTail(passage, place.item, desk) { return true }
    // "two fewer points", "1 more title"; but a column of changes says by how many percent something is higher.
    let isChange = desk.claims[index].figure.unit?.dimension == .proportion
    let beside = [before?.text ?? "", passage.text(place.item + 1)]
    if !isChange, beside.contains(where: comparing.contains) { return true }
    let words = desk.claims[index].text.lowercased().split { !($0.isNumber || $0 == ".") }.map(String.init)
    let digits = Set(words.filter { $0.contains { $0.isNumber } })
    if compares(desk.claims[index]) { return true }
    return !digits.isDisjoint(with: named(in: table, row: row, column: column))
  }

  /// Whether the words of a figure say that it is a distance: `4 more games`.
  static func compares(_ claim: Claim) -> Bool {
    claim.text.lowercased().split(separator: " ").contains { comparing.contains(String($0)) }
      && claim.figure.hedge == .exact
  }

  /// The numerals of headings, of the row's labels and of the title: `400 m`, `top 10`.
  private static func named(in table: Table, row: Int, column: Int) -> Set<String> {
    let labels = table.columns(of: .label).compactMap { table.rows[row][$0].text }
    let texts = [table.columns[column].name, table.title] + labels
    return Set(texts.flatMap { $0.lowercased().split { !($0.isNumber || $0 == ".") }.map(String.init) })
  }

  /// `In 2023 and 2024`, `from 2019 to 2022`: more than one row.
  private static func joinsYears(_ passage: Passage) -> Bool {
    let tokens = passage.tokens
    // "grew between 2011 and 2021 to 24,310" tells the later one.
    if tokens.contains(where: { !$0.senses.isDisjoint(with: .change) }) { return false }
    return tokens.indices.dropFirst().dropLast().contains {
      ["-", "and", "to"].contains(tokens[$0].text) && YearToken.year(tokens[$0 - 1]) != nil
        && YearToken.year(tokens[$0 + 1]) != nil
    }
  }

  /// `1,300 of them`, `another 200`: only some of what the cell counts, or others.
  private static func isApart(_ passage: Passage, _ item: Int) -> Bool {
    passage.text(item + 1) == "of" && ["them", "these", "those", "which", "whom"].contains(passage.text(item + 2))
      || passage.has(["another", "including", "other", "others"], in: stretch(item - 2, upTo: item))
  }

  /// Whether another figure of the sentence is the one the cell holds, so that this one is of something else: `Alder has 4,200 inhabitants
  /// and the next village 900 inhabitants`.
  private static func isTaken(_ index: Int, _ passage: Passage, at desk: Desk, by value: ExactDecimal?) -> Bool {
    guard let value else { return false }
    return passage.figures.contains { place in
      guard let other = desk.claim(passage, place), passage.items[place].claim != index,
        desk.sameUnit(other, desk.claims[index]), !desk.isTime(passage, place)
      else { return false }
      return other.figure.asWritten?.contains(value) ?? false
    }
  }

  /// Whether what the cell is of is only where something else lies, or one of two: `Elm, in the parish of Alder, has 900 inhabitants`, `Elm
  /// and Alder have 5,100 inhabitants`.
  private static func isBesideAnother(_ passage: Passage, _ table: Table, row: Int, column: Int) -> Bool {
    let labels = table.columns(of: .label).compactMap { table.rows[row][$0].text }
    let texts = [table.columns[column].name, table.title] + labels
    let names = Set(texts.flatMap { $0.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init) })
    func isName(_ place: Int) -> Bool {
      guard let token = passage.items[place].token else { return false }
      return token.isCapitalised && !token.isMark && token.senses.isEmpty && token.marks.isEmpty
    }
    guard var start = passage.items.indices.last(where: { isName($0) && names.contains(passage.text($0)) }) else {
      return false
    }
    while start > 0, isName(start - 1) { start -= 1 }
    let link = passage.text(start - 1) == "and" ? start - 1 : passage.preposition(before: start, reach: 4)?.place
    guard let link, passage.text(link) != "for" else { return false }
    // The first word of a sentence has its capital in any case.
    return (0..<link).contains { place in
      isName(place) && !names.contains(passage.text(place)) && (place > 0 || passage.text(1) == "," || isName(1))
        && !passage.has(["according", "said", "says", "told"], in: place..<link)
    }
  }

  private static func isDay(_ passage: Passage, _ item: Int) -> Bool {
    [passage.text(item - 1), passage.text(item + 1)].contains { CalendarWords.month($0) != nil }
  }

  /// `the 2008 - 09 season`.
  private static func isYearTail(_ passage: Passage, _ item: Int, _ desk: Desk) -> Bool {
    let start = passage.items[item].span.start
    let before = desk.written(ByteSpan(max(0, start - 8), start)).filter { !$0.isWhitespace }
    let digits = before.dropLast().suffix(4)
    return before.last.map { "-–/".contains($0) } == true && digits.count == 4 && digits.allSatisfy(\.isNumber)
  }

  /// Words for a value spread over several rows. Sorted.
  private static let dividing: Set<String> = [
    "average", "averaged", "averages", "averaging", "each", "mean", "median", "per",
  ]

  /// Words for more than one row, or for one row found by its rank. Sorted.
  private static let gathering: Set<String> = [
    "altogether", "average", "averaged", "averages", "averaging", "best", "between", "combined", "cumulative",
    "cumulatively",
    "difference", "each", "fastest", "fewest", "highest", "largest", "last", "least", "longest", "lowest", "mean",
    "median", "most",
    "only", "overall", "per", "shortest", "slowest", "smallest", "sum", "times", "together", "top", "total", "totaled",
    "totalled", "worst",
  ]

  private static let comparing: Set<String> = ["additional", "fewer", "further", "higher", "less", "lower", "more"]
}
