import FiguresReports
import Testing

@testable import figures

@Suite("Reading the arguments")
struct ArgumentTests {
  @Test func everyOptionHasOneRow() {
    #expect(OptionTable.rows.map(\.option.rawValue) == Option.allCases.map(\.rawValue).sorted())
    #expect(OptionTable.rows.allSatisfy { !$0.commands.isEmpty && !$0.help.isEmpty })
    let letters = OptionTable.rows.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: [
    ["audit", "a.txt", "--data", "t.csv", "--data=u.csv", "--format=json", "b.txt"],
    ["--data", "t.csv", "audit", "--format", "json", "--data=u.csv", "a.txt", "b.txt"],
    ["audit", "--format", "terminal", "--format", "json", "--data=t.csv", "--data=u.csv", "--", "a.txt", "b.txt"],
  ])
  func orderAndFormDoNotMatter(arguments: [String]) throws {
    let invocation = try Invocation(arguments)
    #expect(invocation.command == .audit)
    #expect(invocation.operands == ["a.txt", "b.txt"])
    #expect(invocation.allValues(of: .data) == ["t.csv", "u.csv"])
    #expect(try invocation.format() == .json)
  }

  @Test(arguments: [
    (["audit", "--", "--format"], ["--format"]), (["audit", "-"], ["-"]), (["audit", "--", "--", "-x"], ["--", "-x"]),
  ])
  func twoDashesEndTheOptions(arguments: [String], operands: [String]) throws {
    #expect(try Invocation(arguments).operands == operands)
  }

  @Test func aValueMayHoldAnEqualsSignAndBeginWithADash() throws {
    let invocation = try Invocation(["audit", "--data=a=b.csv", "--output", "-", "x"])
    #expect(invocation.value(of: .data) == "a=b.csv")
    #expect(invocation.value(of: .output) == "-")
  }

  @Test(arguments: [
    ("audit", "audit", 0), ("adit", "audit", 1), ("aduit", "audit", 1), ("", "abc", 3), ("rules", "rule", 1),
    ("kitten", "sitting", 3),
  ])
  func editDistances(one: String, other: String, distance: Int) {
    #expect(editDistance(one, other) == distance)
    #expect(editDistance(other, one) == distance)
  }
}
