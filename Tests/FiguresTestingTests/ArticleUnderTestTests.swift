import FiguresTesting
import Foundation
import Testing

@Suite("Articles under test")
struct ArticleUnderTestTests {
  static let flawed = """
    The library lent more books than ever.

    Loans rose from 4,000 to 5,000 last year, an increase of 20%.
    """

  static let sound = flawed.replacing("20%", with: "25%")

  @Test func aSoundTextAddsUp() throws {
    let article = try ArticleUnderTest(Self.sound)
    #expect(article.addsUp)
    #expect(article.problems == [])
    #expect(article.decidedRelations > 0)
    #expect(article.description == "article")
  }

  @Test func aFlawedTextDoesNot() throws {
    let article = try ArticleUnderTest(Self.flawed, named: "lead")
    #expect(!article.addsUp)
    let problem = try #require(article.problems.first)
    #expect(article.problems.count == 1)
    #expect(problem.severity == .error)
    #expect(problem.rule == "percent-change")
    #expect(problem.figures.contains("20%"))
    #expect(problem.place.hasPrefix("lead:3:"))
    #expect(problem.description.hasPrefix("\(problem.place): error[percent-change]: \(problem.message)"))
    #expect(article.description == "lead\n  \(problem)")
  }

  @Test func anExpectationThatFailsNamesTheProblem() throws {
    let article = try ArticleUnderTest(Self.flawed, named: "lead")
    withKnownIssue {
      #expect(article.addsUp)
    } matching: { issue in
      issue.description.contains("lead:3:") && issue.description.contains("error[percent-change]")
    }
    withKnownIssue {
      #expect(article.problems.isEmpty)
    } matching: { issue in
      issue.description.contains("lead:3:") && issue.description.contains("error[percent-change]")
    }
  }

  @Test func theTitleTakesTheFirstLine() throws {
    let article = try ArticleUnderTest(Self.flawed, title: "A good year")
    #expect(article.problems.allSatisfy { $0.place.hasPrefix("article:5:") })
    #expect(!article.problems.isEmpty)
  }

  @Test func figuresNotCheckedAreTold() throws {
    let article = try ArticleUnderTest("The ferry has 31 cabins.")
    #expect(article.addsUp)
    #expect(article.decidedRelations == 0)
    #expect(article.unchecked.count == 1)
    #expect(article.unchecked.first?.hasPrefix("article:1:15: \"31 cabins\": ") == true)
  }
}

@Suite("Articles under test, from files")
struct ArticleFileTests {
  /// The package's folder, wherever the tests are run from.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  @Test func aFileIsHeldAgainstTables() throws {
    let path = "\(Self.package)/Datasets/articles/ferry-passengers.md"
    let alone = try ArticleUnderTest(contentsOf: path)
    let withTables = try ArticleUnderTest(contentsOf: path, tables: ["\(Self.package)/Datasets"])
    #expect(alone.problems.map(\.rule) == ["percent-change"])
    #expect(withTables.problems.map(\.rule) == ["percent-change", "table-cell"])
    #expect(withTables.problems.allSatisfy { $0.place.hasPrefix("\(path):") })
  }

  @Test(arguments: ["harbour-festival.txt", "town-census.md"])
  func aSoundArticleAddsUp(name: String) throws {
    let article = try ArticleUnderTest(
      contentsOf: "\(Self.package)/Datasets/articles/\(name)", tables: ["\(Self.package)/Datasets"])
    #expect(article.problems.isEmpty)
    #expect(article.decidedRelations > 0)
  }

  @Test func aFolderGivesItsFiles() {
    let paths = ArticleUnderTest.files(in: "\(Self.package)/Datasets/articles")
    #expect(paths.contains("\(Self.package)/Datasets/articles/rugby-club.md"))
    #expect(paths == paths.sorted())
  }

  @Test func aFolderThatIsNotThereGivesATestThatFails() {
    #expect(ArticleUnderTest.files(in: "nowhere") == ["nowhere"])
    #expect(throws: UnreadableError.self) { try ArticleUnderTest(contentsOf: "nowhere") }
  }

  @Test(arguments: [
    ("nowhere/lead.md", [String](), "nowhere/lead.md: no such file; check the path"),
    ("\(package)/Datasets/articles", [], "\(package)/Datasets/articles: holds "),
    ("\(package)/Datasets/articles/rugby-club.md", ["nowhere.csv"], "nowhere.csv: cannot be read; "),
  ])
  func whatCannotBeReadIsOneLine(path: String, tables: [String], line: String) {
    let error = #expect(throws: UnreadableError.self) { try ArticleUnderTest(contentsOf: path, tables: tables) }
    #expect(error?.description.hasPrefix(line) == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test func aDateThatIsNoneIsOneLine() {
    let error = #expect(throws: UnreadableError.self) { try ArticleUnderTest("Ten boats.", date: "yesterday") }
    #expect(error?.description == "yesterday: not a day; write it as YYYY-MM-DD")
  }

  @Test func theDateResolvesTheYear() throws {
    let text = "The Skell ferry carried 42,900 passengers last year."
    let tables = ["\(Self.package)/Datasets/harrowmere_ferry"]
    #expect(try ArticleUnderTest(text, tables: tables).problems.isEmpty)
    #expect(try ArticleUnderTest(text, tables: tables, date: "2025-01-16").problems.map(\.rule) == ["table-cell"])
  }
}
