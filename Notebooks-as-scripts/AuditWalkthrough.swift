// %% [markdown]
// # An article, audited step by step
//
// A verifier of figures does six small things, one after the other: it reads an article, finds the figures, asks what
// each one claims, looks for figures that must agree, does the sums, and reports. Here is each of them, done by hand
// on one article about a ferry, and then all at once on the eight sample articles.
//
// Run it from the package's folder with `swift run AuditWalkthrough`.

// %%
import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresDatasets
import FiguresExtractor
import FiguresReports
import Foundation

func heading(_ text: String) { print("\n\(text)\n\(String(repeating: "─", count: text.count))") }

/// Prints a line, set in a little, without blanks at its end.
func show(_ text: String) {
  let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
  print("  " + text[..<end])
}

func stop(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(2)
}

extension String {
  /// The text cut or filled up to a width.
  func filled(to width: Int) -> String {
    count > width ? prefix(width - 1) + "…" : self + String(repeating: " ", count: width - count)
  }

  /// The text moved to the right edge of a width.
  func right(in width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

// %% [markdown]
// ## 1. The article
//
// Not all of a page is article. The headline, the text and the words under pictures are checked; what the page puts
// around them (reading times, share buttons) never is. Each block keeps the way back to line and column of the file.

// %%
heading("1. The article and its sections")

let path = "Datasets/articles/ferry-passengers.md"
guard case .success(let article)? = ArticleReader().read(path).first else {
  stop("\(path): cannot be read; run this from the package's folder")
}
print("\(article.title ?? "no title") (\(article.publisher ?? "?"), \(article.date?.description ?? "?"))\n")
for block in article.blocks {
  let line = article.origin?.position(of: block.span).line ?? 0
  let place = "line \(String(line).right(in: 2))  \(block.section.rawValue.filled(to: 9))"
  show("\(place) \(article.string(in: block.span).filled(to: 54))")
}

// %% [markdown]
// ## 2. A figure is an interval
//
// "30%" does not say 30.000. It says: somewhere from 29.5 to 30.5. "About a fifth" says less, and "under five" has no
// lower end at all. A number with round zeros, such as 48,000, has two readings: exactly that many, or rounded to the
// nearest thousand. The second asks for a little goodwill, which the program calls strain.
//
// Drawn on an axis from 0.8 to 1.2 times the number that is written:

// %%
/// A stretch of numbers drawn across the page: `[──]` with both ends, `(──)` without, `●` for a single number.
struct Axis {
  let low: Double
  let high: Double
  var width: Int { Self.width }
  static let width = 41

  /// The column of a number; below zero or beyond the width where it lies outside.
  func column(_ number: ExactDecimal) -> Int {
    Int(((number.approximation - low) / (high - low) * Double(width - 1)).rounded())
  }

  func drawing(_ interval: Interval) -> String {
    var cells = [Character](repeating: "·", count: width)
    let first = interval.lower.map(column) ?? -1
    let last = interval.upper.map(column) ?? width
    guard last >= 0, first < width else { return String(cells) }
    for index in max(first, 0)...min(last, width - 1) { cells[index] = "─" }
    if first < 0 { cells[0] = "←" } else { cells[first] = interval.lowerIsOpen ? "(" : "[" }
    if last >= width { cells[width - 1] = "→" } else { cells[last] = interval.upperIsOpen ? ")" : "]" }
    if first == last { cells[first] = "●" }
    return String(cells)
  }

  /// The numbers under the left end, the middle and the right end.
  static func ticks(_ left: String, _ middle: String, _ right: String) -> String {
    let half = width / 2
    return left.filled(to: half) + middle + right.right(in: width - half - middle.count)
  }
}

heading("2. The figures and what they leave open")

let extraction = Extractor().claims(in: article)
print("\(extraction.claims.count) figures. Six of them, on an axis around the number written:\n")

for text in ["30%", "48,000", "120 passengers", "about a fifth", "around 300 people", "under five"] {
  guard let figure = extraction.claims.first(where: { $0.text == text })?.figure, let stated = figure.value?.point
  else {
    continue
  }
  let axis = Axis(low: 0.8 * stated.approximation, high: 1.2 * stated.approximation)
  for (place, reading) in figure.readings.enumerated() {
    let name = (place == 0 ? text : "").filled(to: 17)
    show("\(name)  \(reading.name.filled(to: 10)) \(axis.drawing(reading.interval))  \(reading.interval)")
  }
}
show(String(repeating: " ", count: 30) + Axis.ticks("0.8 ×", "1 ×", "1.2 ×"))

// %% [markdown]
// ## 3. A claim is a figure about something
//
// 48,000 what, when, and who says so? Two figures can only disagree when they speak of the same thing. Much of the
// work of not crying wolf is done here.

// %%
heading("3. What the figures claim")

for claim in extraction.claims.prefix(8) {
  let columns = [
    (claim.text, 17), (claim.figure.kind.rawValue, 8), (claim.measure?.text ?? "–", 19),
    (claim.period?.text ?? "–", 22),
  ]
  let cells = columns.map { $0.0.filled(to: $0.1) }.joined(separator: " ")
  show("\(cells) \(claim.attribution.source ?? "the article")")
}

// %% [markdown]
// ## 4. A relation is a sum that has to come out
//
// "Fell 30% … from 48,000 to 36,000": three figures, and any two of them give the third. We do the sum with
// intervals, once with the numbers as written and once with every number rounded as far as it may be. If the article
// is right, the change it states meets the change it implies.

// %%
heading("4. Does the sum come out?")

func change(from old: Interval?, to new: Interval?) -> Interval? {
  guard let old, let new, let factor = new / old else { return nil }
  return (factor - Interval(.one)) * Interval(.hundred)
}

func figure(_ text: String) -> Figure? { extraction.claims.first { $0.text == text }?.figure }

let percent = Axis(low: -32, high: -20)
let sums = [
  ("the article says", figure("30%")?.asWritten.map { -$0 }),
  ("the sum, as written", change(from: figure("48,000")?.asWritten, to: figure("36,000")?.asWritten)),
  ("the sum, rounded", change(from: figure("48,000")?.readings.hull, to: figure("36,000")?.readings.hull)),
]
for (name, interval) in sums {
  guard let interval else { continue }
  show("\(name.filled(to: 20)) \(percent.drawing(interval))  \(interval.spoken()) %")
}
show(String(repeating: " ", count: 21) + Axis.ticks("−32", "−26", "−20"))

print("\nThe checker does the same for every sum it recognises:\n")
let alone = Checker().audit([extraction])
for relation in alone.articles.flatMap(\.relations) {
  show("\(relation.verdict.rawValue) [\(relation.rule)] \(relation.claims.map(\.text).joined(separator: " · "))")
  print("    \(relation.working)")
}

// %% [markdown]
// ## 5. A table knows more than the article
//
// The ferry's passengers stand in a table, `Datasets/harrowmere_ferry/ferry_passengers.csv`. The article says 42,900
// for 2024. It takes one look to see that the table does not.

// %%
heading("5. The same figure in a table")

let loaded = TableLoader().load(["Datasets"])
for error in loaded.errors { stop(error.description) }
guard let table = loaded.tables.first(where: { $0.name == "ferry-passengers" }),
  let passengers = table.column(named: "passengers"), let year = table.column(named: "year")
else { stop("Datasets: the table of the ferry's passengers is missing; check the folder") }

print("\(table.title), \(table.rows.count) years\n")
let counts = Axis(low: 0, high: 50_000)
for row in table.rows.indices {
  guard let count = table.rows[row][passengers].number else { continue }
  let bar = String(repeating: "█", count: max(0, counts.column(count))).filled(to: counts.width)
  show("\(table.rows[row][year].number?.description ?? "?")     \(bar) \(count.spoken)")
}

print("\n2024 from nearby:\n")
let nearby = Axis(low: 41_500, high: 43_500)
if let article = figure("42,900 passengers"),
  let row = table.rows.firstIndex(where: { $0[year].number == ExactDecimal(2024) }),
  let cell = table.interval(row: row, column: passengers)
{
  for reading in article.readings {
    let name = "the article, \(reading.name)".filled(to: 23)
    show("\(name) \(nearby.drawing(reading.interval))  \(reading.interval.spoken(digits: 5))")
  }
  show("\("the table".filled(to: 23)) \(nearby.drawing(cell))  \(cell.spoken(digits: 5))")
}
show(String(repeating: " ", count: 24) + Axis.ticks("41,500", "42,500", "43,500"))

// %% [markdown]
// ## 6. All of it, on all articles
//
// Eight articles, all invented, six of them with planted flaws. For each: how many figures were found, how the
// relations came out, and what there is to say. There are five verdicts, not two. Between "consistent" and
// "inconsistent" lie "only with rounding", which needs goodwill, and "ambiguous", where two fair readings disagree;
// and what was seen but not decided is "not checked".

// %%
heading("6. All articles at once")

var extractions: [Extraction] = []
for result in ArticleReader().read("Datasets/articles") {
  switch result {
  case .success(let article): extractions.append(Extractor().claims(in: article))
  case .failure(let error): stop(error.description)
  }
}
let audit = Checker(tables: loaded.tables).audit(extractions)

let marks: [(verdict: Verdict, mark: String)] = [
  (.consistent, "+"), (.onlyWithRounding, "~"), (.ambiguous, "?"), (.inconsistent, "✗"), (.notChecked, "·"),
]
print("One mark a relation: " + marks.map { "\($0.mark) \($0.verdict.rawValue)" }.joined(separator: ", ") + "\n")
for part in audit.articles {
  let name = (part.article.path ?? part.article.id).split(separator: "/").last.map(String.init) ?? ""
  let row = marks.map { String(repeating: $0.mark, count: part.coverage.relations[$0.verdict, default: 0]) }.joined()
  show("\(name.filled(to: 22)) \(String(part.coverage.figures).right(in: 2)) figures  \(row)")
}
print()
for finding in audit.findings {
  let name = finding.relation.claims.first?.article.split(separator: "/").last.map(String.init) ?? ""
  show("\(name): \(finding.severity.rawValue)[\(finding.relation.rule)]")
  print("    \(finding.message)")
}

// %% [markdown]
// ## 7. The report
//
// What an editor sees of the ferry: the sentence with its figures underlined, who says so, the sum, and what would
// make it true.

// %%
heading("7. What the editor sees")

let ferry = Checker(tables: loaded.tables).audit([extraction])
print(String(decoding: TerminalReport().text(of: ferry), as: UTF8.self), terminator: "")

// %% [markdown]
// ## 8. What was not looked at
//
// Silence is not praise. Most figures of an article stand alone: nothing in the text or the tables can confirm or
// contradict them. The program says which, and why, so that nobody takes them for checked.

// %%
heading("8. What was not checked")

var reasons: [String: [String]] = [:]
for entry in audit.articles.flatMap(\.coverage.unchecked) {
  reasons[entry.reason, default: []].append(entry.claim.text)
}
for (reason, figures) in reasons.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
  show("\(String(figures.count).right(in: 3))  \(reason)")
  print("       such as \(figures.prefix(3).map { "\"\($0)\"" }.joined(separator: ", "))")
}
