import FiguresCore
import FiguresDatasets

/// An article laid beside the tables whose rows it names.
struct TableReader: Sendable {
  let desk: Desk
  let index: NameIndex
  /// What is named in each passage, in order.
  let mentions: [[Mention]]
  /// What is named in the text before each passage that holds no figures.
  let before: [[Mention]]
  /// The tables whose rows are clubs and the like, called with an article.
  let bodies: Set<Int>
  /// What each column of each table counts.
  let statistics: [[Statistic?]]

  /// Finds the names; nil where no row has one. Linear in the text.
  init?(_ desk: Desk) {
    let index = NameIndex(desk.tables)
    guard !index.isEmpty else { return nil }
    let mentions = desk.passages.map { MentionReader(index: index, items: $0.items).mentions() }
    var before: [[Mention]] = []
    for (place, passage) in desk.passages.enumerated() {
      let start = place > 0 ? desk.passages[place - 1].span.end : max(0, passage.span.start - 400)
      let gap = ByteSpan(start, max(start, passage.span.start))
      let between = Passage(
        span: gap, section: passage.section, tokens: Tokenizer.tokens(of: desk.article.text, in: gap), claims: [])
      before.append(MentionReader(index: index, items: between.items).mentions())
    }
    var articles: [Int: (with: Int, without: Int)] = [:]
    for mention in mentions.joined() {
      for table in Set((mention.rows ?? []).map { index.entries[$0].table }) {
        articles[table, default: (0, 0)].with += mention.hasArticle ? 1 : 0
        articles[table, default: (0, 0)].without += mention.hasArticle ? 0 : 1
      }
    }
    self.desk = desk
    self.index = index
    self.mentions = mentions
    self.before = before
    bodies = Set(articles.filter { 2 * $0.value.with >= $0.value.without && $0.value.with > 0 }.keys)
    statistics = desk.tables.map { $0.columns.map(\.statistic) }
  }

  /// The one column of a row's table that counts this; nil for none and for several.
  func column(_ statistic: Statistic, of entry: Int) -> Int? {
    let columns = statistics[index.entries[entry].table]
    let found = columns.indices.filter { columns[$0] == statistic }
    return found.count == 1 ? found[0] : nil
  }

  /// The number of a row, parts added up where only they are given; nil where there is none or it is not evidence.
  func number(_ statistic: Statistic, of entry: Int) -> ExactDecimal? {
    let (table, row) = (desk.tables[index.entries[entry].table], index.entries[entry].row)
    if let column = column(statistic, of: entry) {
      return table.rows[row].isEvidence(for: column) ? table.rows[row][column].number : nil
    }
    guard case .half(let half)? = statistic.part else { return nil }
    let quarters = [2 * half - 1, 2 * half].map {
      number(Statistic(statistic.noun, statistic.aspect, part: .quarter($0)), of: entry)
    }
    guard quarters.count == 2, let first = quarters[0], let second = quarters[1] else { return nil }
    return first.adding(second, rounding: .down).flatMap { $0.isExact ? $0.value : nil }
  }

  /// The statistics of which a row has a number, by noun.
  func has(_ noun: String, _ entry: Int) -> Bool {
    statistics[index.entries[entry].table].contains { $0?.noun == noun }
  }

  /// The row as the table names it: its longest label.
  func name(of entry: Int) -> String {
    let (table, row) = (desk.tables[index.entries[entry].table], index.entries[entry].row)
    let names = table.columns(of: .label).compactMap { table.rows[row][$0].text }
    return names.filter { !Set(NameIndex.words(of: $0)).isDisjoint(with: index.entries[entry].words) }
      .max { $0.count < $1.count } ?? "line \(table.rows[row].line)"
  }

  /// Where the number stands: the table, its line and the heading.
  func place(_ statistic: Statistic, of entry: Int) -> String {
    let table = desk.tables[index.entries[entry].table]
    let heading = column(statistic, of: entry).map { table.columns[$0].title } ?? "the quarters added up"
    return "\"\(table.title)\", line \(table.rows[index.entries[entry].row].line), \(heading)"
  }

  /// The only other row of a table with two.
  func other(than entry: Int) -> Int? {
    let rows = index.entries.indices.filter { index.entries[$0].table == index.entries[entry].table }
    return rows.count == 2 ? rows.first { $0 != entry } : nil
  }

  /// Whether the row is a club or the like.
  func isBody(_ entry: Int) -> Bool { bodies.contains(index.entries[entry].table) }
}
