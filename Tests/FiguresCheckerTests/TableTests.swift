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
