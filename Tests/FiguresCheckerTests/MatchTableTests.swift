import FiguresCore
import FiguresDatasets
import Testing

@testable import FiguresChecker

/// Match reports held against the tables of a match: whose figure it is, of what, and of which part.
@Suite struct MatchTableTests {
  private func loud(_ text: String, _ tables: [Table] = matchTables) -> [Finding] {
    audit(text, tables: tables).findings.filter { $0.severity > .note && $0.relation.rule.hasPrefix("table-") }
  }

  @Test(arguments: [
    ("Nora Vale scored 24 points for the Gulls.", "24 points"),
    ("Vale led the Gulls with 21 points and nine rebounds.", "nine rebounds"),
    ("The Gulls were led by Nora Vale, who had 21 points, eight rebounds and four assists.", "four assists"),
    ("Ida Brock had 12 points. She added seven rebounds.", "seven rebounds"),
    ("The Gulls were led by Nora Vale. She finished with 19 points.", "19 points"),
    ("Nora Vale had 21 points, while Ida Brock chipped in 15 points.", "15 points"),
    ("The Foxes were led by Ida Brock's 12 points, eight assists and a steal.", "eight assists"),
    ("Vale hit 8-of-15 shooting and 3-of-5 from long range.", "3"),
    ("Vale had 21 points (8-15 FG, 2-6 3Pt).", "2-6"),
    ("The Gulls (12-5) beat the Foxes (9-7).", "7"),
    ("The Gulls beat the Foxes, 84-79.", "84"),
    ("The Gulls outscored the Foxes 25-18 in the first quarter.", "18"),
    ("The Gulls outscored the Foxes 44-38 in the first half.", "38"),
    ("The Gulls won the rebounding battle, 40-35.", "40"),
    ("The Gulls shot 51 percent from the field.", "51 percent"),
    ("The Gulls held the Foxes to 47 percent from the field.", "47 percent"),
    ("The Gulls came away with a 5-point win over the Foxes.", "5-point"),
    ("The Gulls outscored the Foxes by nine in the first quarter.", "nine"),
    ("Ida Brock followed with a 12-point, 14-rebound double-double.", "14-rebound"),
    ("Nora Vale finished with 21 points, eight rebounds and two steals.", "two steals"),
    ("Nora Vale finished with 21 points, eight rebounds and a steal.", "a steal"),
  ])
  func wrongFigureIsFound(_ text: String, _ figure: String) {
    let found = loud(text)
    #expect(found.map { $0.relation.claims.map(\.text) } == [[figure]], "\(found.map(\.line))")
  }

  @Test(arguments: [
    "The Harbour Gulls (12-5) beat the Mill Foxes (9-6), 82-79, on Friday.",
    "Nora Vale had 21 points on 8-of-15 shooting, to go along with eight rebounds and three assists, in 34 minutes.",
    "The Gulls outscored the Foxes 25-20 in the first quarter and won by three.",
    "The Gulls shot 48 percent from the field, while the Foxes shot 44 percent from the floor.",
    "Ida Brock recorded a 12-point, 11-rebound double-double that also included four assists and a steal.",
    "The Gulls won the rebounding battle, 41-35, to seal a three-point win over the Foxes.",
  ])
  func soundReportIsConfirmed(_ text: String) {
    let audit = audit(text, tables: matchTables)
    #expect(loud(text).isEmpty, "\(loud(text).map(\.line))")
    #expect(audit.articles[0].relations.contains { $0.rule == "table-cell" && $0.verdict == .consistent })
  }

  @Test(arguments: [
    "Nora Vale is averaging 30 points and 12 rebounds this season.",
    "Vale has combined for 60 points over her last two games.",
    "Petra Vale scored 40 points.",  // another Vale
    "The Foxes play the Lake Herons (15-2) on Monday.",
    "Nora Vale had 15 points in the paint.",
    "The Gulls led 60-50 at one point.",
    "The Gulls used a 12-0 run to beat the Foxes.",
    "Ida Brock, who met Nora Vale in 2019, scored 30 points there.",
    "Nora Vale reached the 1,000-point mark.",
    "The Gulls had 40 points from their bench.",
    "Nora Vale scored nine points more than Ida Brock.",
  ])
  func whatTheTableDoesNotTellIsLeftAlone(_ text: String) {
    #expect(loud(text).isEmpty, "\(loud(text).map(\.line))")
  }

  @Test func doubtfulOwnerIsNotCheckedAndSaysWhy() throws {
    let relations = audit("Petra Vale and Ida Brock met. Brock and Petra Vale had 30 points.", tables: matchTables)
      .articles[0]
      .relations
    let relation = try #require(relations.first { $0.rule == "table-cell" })
    #expect(relation.verdict == .notChecked && relation.working.contains("not certain"))
  }

  @Test func figuresOfAnotherRowAreOneFinding() throws {
    let found = loud("Ida Brock had 21 points on 8-of-15 shooting, eight rebounds and three assists, in 34 minutes.")
    #expect(found.count == 1, "\(found.map(\.line))")
    #expect(try #require(found.first).message.contains("Nora Vale"))
  }

  @Test(arguments: [
    ("Elm Road is the largest of the two branches, with 410 books.", false),
    ("Elm Road is the smallest of the two branches, with 410 books.", true),
    ("Mill Lane, the second-largest of the two branches, has 340 books.", false),
    ("Mill Lane, the largest of the two branches, has 340 books.", true),
    ("Mill Lane is one of the largest of the two dozen branches, with 340 books.", false),
    ("Mill Lane is the largest of the nine branches, with 340 books.", false),
  ])
  func ranksAreCountedOut(_ text: String, isWrong: Bool) {
    #expect(loud(text, [branchLoans]).isEmpty == !isWrong, "\(loud(text, [branchLoans]).map(\.line))")
  }

  @Test(arguments: [
    ("Lena Marsh was second on the team with nine points.", false),
    ("Lena Marsh was third on the team with nine points.", true),
    ("Nora Vale finished second on the team, scoring 21 points.", true),
  ])
  func placesWithinATeam(_ text: String, isWrong: Bool) {
    #expect(loud(text).isEmpty == !isWrong, "\(loud(text).map(\.line))")
  }

  /// The same words over tables of another kind: nothing here knows a sport.
  @Test func plainHeadingsServeAsWell() {
    let found = loud(
      "Mill Lane lent 340 books and 25 maps. It has 12 benches. Elm Road lent 410 books.", [branchLoans])
    #expect(found.flatMap { $0.relation.claims.map(\.text) } == ["25 maps"], "\(found.map(\.line))")
  }
}

/// A table of comma-separated rows; columns whose entries are all numbers hold numbers.
private func table(_ name: String, _ rows: [String]) -> Table {
  let cells = rows.map { $0.split(separator: ",").map(String.init) }
  let columns = cells[0].indices.map { place in
    Column(name: cells[0][place], role: cells.dropFirst().allSatisfy { Int($0[place]) != nil } ? .number : .label)
  }
  return Table(
    name: name, path: name + ".csv", columns: columns,
    rows: cells.dropFirst().enumerated().map { line, row in
      Row(cells: row.indices.map { columns[$0].role == .number ? number(row[$0]) : .text(row[$0]) }, line: line + 2)
    })
}

private let matchTables = [
  table(
    "players",
    [
      "PLAYER,CLUB,PTS,REB,AST,STL,FGM,FGA,FG3M,FG3A,MIN", "Nora Vale,Gulls,21,8,3,0,8,15,2,5,34",
      "Ida Brock,Foxes,12,11,4,1,5,12,1,3,31", "Lena Marsh,Gulls,9,4,7,2,4,9,0,1,28",
      "Runa Field,Foxes,17,6,2,1,7,13,3,8,30",
    ]),
  table(
    "clubs",
    [
      "CITY,NAME,WINS,LOSSES,PTS,PTS_QTR1,PTS_QTR2,PTS_QTR3,PTS_QTR4,REB,FG_PCT",
      "Harbour,Gulls,12,5,82,25,19,18,20,41,48", "Mill,Foxes,9,6,79,20,21,19,19,35,44",
    ]),
]

private let branchLoans = table("loans", ["BRANCH,BOOKS,MAPS", "Mill Lane,340,24", "Elm Road,410,31"])
