import FiguresCore
import Testing

@testable import FiguresChecker

/// Claims held against tables.
@Suite struct TableTests {
  @Test(arguments: [
    "Linden Garden had 3,540 visitors in May 2021.",
    "In June 2021, 4,900 visitors came to Linden Garden.",
  ])
  func cellContradicts(_ text: String) {
    let findings = audit(text, tables: [gardenVisitors]).findings
    #expect(findings.contains { $0.relation.rule == "table-cell" && $0.severity == .error }, "\(findings.map(\.line))")
  }

  @Test(arguments: [
    "Linden Garden had 3,450 visitors in May 2021.", "Linden Garden had about 3,500 visitors in May 2021.",
    "In June 2021, nearly 4,000 visitors came to Linden Garden.",
  ])
  func cellConfirms(_ text: String) {
    let audit = audit(text, tables: [gardenVisitors])
    #expect(audit.findings.isEmpty, "\(audit.findings.map(\.line))")
    #expect(audit.articles[0].relations.contains { $0.rule == "table-cell" && $0.verdict == .consistent })
  }

  @Test(arguments: [
    "Linden Garden had 9,000 visitors in July 2021.",  // recalled
    "Linden Garden had 9,000 visitors in May 2019.",  // no row
    "Linden Garden had 9,000 visitors.",  // no time
    "Linden Garden had 40 trees in May 2021.",  // no column
    "Aspen Garden sold 9,000 plants in May 2021.",  // another garden
  ])
  func undeterminedCellsStaySilent(_ text: String) {
    let audit = audit(text, tables: [gardenVisitors])
    #expect(audit.findings.isEmpty, "\(audit.findings.map(\.line))")
    #expect(!audit.articles[0].relations.contains { $0.rule == "table-cell" && $0.verdict == .consistent })
  }

  /// Figures of others, of some and of several, beside a cell that has its own.
  @Test(arguments: [
    "Linden Garden had 3,450 visitors in May 2021, while the garden at Elm had 900 visitors.",
    "Linden Garden, near Elm with its 900 visitors, had 3,450 visitors in May 2021.",
    "In May 2021 Linden Garden had 3,450 visitors, 1,200 of them children.",
    "The Elm House, behind Linden Garden, had 210 visitors in May 2021.",
    "In May 2021 Linden Garden had 3,450 visitors, against 5,100 visitors at Aspen Garden.",
    "Alder Garden and Linden Garden had 7,300 visitors between them in May 2021.",
  ])
  func figuresOfOthersStaySilent(_ text: String) {
    let loud = audit(text, tables: [gardenVisitors]).findings.filter { $0.severity > .note }
    #expect(loud.isEmpty, "\(loud.map(\.line))")
  }

  /// Rows without a time, called by their names.
  @Test(arguments: [
    ("Alder has 4,200 inhabitants, while the neighbouring parish of Elm has 900 inhabitants.", false),
    ("Alder, next to Elm with 900 inhabitants, has 4,200 inhabitants.", false),
    ("Elm, in the parish of Alder, has 900 inhabitants.", false),
    ("Alder and Brook have 7,300 inhabitants between them.", false),
    ("Alder and Brook have 4,200 and 3,100 inhabitants.", false),
    ("Alder has 4,800 inhabitants.", true),
    ("Brook has 1,300 inhabitants and Crane 5,600.", true),
  ])
  func namedRows(_ text: String, isWrong: Bool) {
    let loud = audit(text, tables: [parishInhabitants]).findings.filter { $0.severity > .note }
    #expect(loud.isEmpty != isWrong, "\(loud.map(\.line))")
  }

  @Test func yearWithoutRowIsBracketed() throws {
    let findings = audit("The Dunnish population numbered 400,000 to 500,000 60 years ago.", tables: [lakeDwellers])
      .findings
    let note = try #require(findings.first { $0.relation.rule == "table-cell" }, "\(findings.map(\.line))")
    #expect(note.severity == .note)
    #expect(note.message.contains("before 1980") && note.message.contains("300,000 in 1950"))
  }

  @Test func sizeAndShareFitOneRow() throws {
    let audit = audit(
      "The district is home to around 1 million Dunnish people. They are around 45% of the district's population.",
      tables: [lakeDwellers])
    let relation = try #require(audit.articles[0].relations.first { $0.rule == "table-cell" && $0.claims.count == 2 })
    #expect(relation.verdict == .consistent && relation.working.contains("2010"))
    #expect(audit.findings.isEmpty)
  }
}
