import Foundation
import Testing

@testable import FiguresDatasets

@Suite struct PackageTests {
  private static let package = """
    {"resources": [{"name": "residents", "title": "Residents", "path": "data/towns.csv", "dialect": {"delimiter": ";"},
      "schema": {"missingValues": ["", "x"], "fields": [
        {"name": "town", "type": "string"}, {"name": "number", "type": "string"},
        {"name": "count", "title": "Residents", "type": "integer", "unit": "persons", "description": "At New Year"},
        {"name": "day", "type": "date"}]}},
      {"name": "picture", "path": "map.png"}]}
    """

  @Test func readsAPackage() throws {
    let files = [
      "datapackage.json": Self.package, "data/towns.csv": "town;number;count;day\nMolle;12;x;2020-01-01\n",
      "data/more.csv": "town,residents\nVik,3\n", "notes.txt": "not a table",
    ]
    try withFolder(files) { folder in
      let loaded = TableLoader().load([folder])
      #expect(loaded.errors.isEmpty)
      #expect(loaded.tables.map(\.name) == ["residents", "more"])
      let table = try #require(loaded.tables.first)
      #expect(table.path == folder + "/data/towns.csv")
      #expect(table.columns.map(\.role) == [.label, .label, .number, .date])
      #expect(table.columns[2].unit == "person")
      #expect(table.columns[2].note == "At New Year")
      #expect(table.columns[2].words == ["resident"])
      #expect(table.rows[0][1] == .text("12"))
      #expect(table.rows[0][2] == .empty)
    }
  }

  @Test func readsNothingTwice() throws {
    try withFolder(["datapackage.json": Self.package, "data/towns.csv": "town;number;count;day\nM;1;2;\n"]) { folder in
      let loaded = TableLoader().load([folder, folder + "/datapackage.json", folder + "/data/towns.csv"])
      #expect(loaded.tables.count == 1)
      #expect(loaded.errors.isEmpty)
    }
  }

  @Test(arguments: [
    ("{", "is not a usable data package: it is not valid JSON"),
    ("[]", "is not a usable data package: it is of the wrong type"),
    ("{}", "is not a usable data package: it has no “resources”"),
    (#"{"resources": [{"path": 7}]}"#, "“resources[0].path” is of the wrong type"),
    (#"{"resources": [{"path": "../t.csv"}]}"#, "leads out of the package's folder"),
    (#"{"resources": [{"path": "/t.csv"}]}"#, "leads out of the package's folder"),
    (#"{"resources": [{"path": "https://example.org/t.csv"}]}"#, "leads out of the package's folder"),
    (#"{"resources": [{"path": "gone.csv"}]}"#, "the resource file “gone.csv” does not exist"),
    (#"{"resources": [{"path": "t.csv", "encoding": "latin1"}]}"#, "the encoding “latin1” is not read"),
    (#"{"resources": [{"path": "t.csv", "dialect": {"delimiter": "::"}}]}"#, "the delimiter “::” is not one"),
    (#"{"resources": [{"path": "t.csv", "schema": {"fields": [{"name": "river"}]}}]}"#, "“river” is no column"),
    (#"{"resources": [{"path": "t.csv", "schema": {"fields": [{"name": "town", "type": "integer"}]}}]}"#, "no number"),
    (#"{"resources": [{"path": "t.csv", "schema": {"fields": [{"name": "town", "type": "date"}]}}]}"#, "no date"),
    (#"{"resources": []}"#, "holds no tables"),
  ])
  func saysWhatIsWrongWithAPackage(json: String, part: String) throws {
    try withFolder(["p/datapackage.json": json, "p/t.csv": "town,residents\nMolle,3\n", "t.csv": "a,b\nc,d\n"]) {
      folder in
      let loaded = TableLoader().load([folder + "/p/datapackage.json", folder + "/t.csv"])
      #expect(loaded.errors.count == 1)
      #expect(loaded.errors.first?.description.contains(part) == true, "\(loaded.errors)")
      #expect(loaded.tables.map(\.name) == ["t"], "the rest is still read")
    }
  }

  @Test func refusesLinksOutOfThePackage() throws {
    let json = #"{"resources": [{"path": "link.csv"}]}"#
    try withFolder(["p/datapackage.json": json, "secret.csv": "a,b\nc,d\n"]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/p/link.csv", withDestinationPath: folder + "/secret.csv")
      let loaded = TableLoader().load([folder + "/p/datapackage.json"])
      #expect(loaded.errors.map(\.problem) == [.outsidePackage("link.csv")])
    }
  }

  @Test func saysWhatIsNoTable() throws {
    try withFolder(["a/story.json": "{}", "a/b/story.txt": "x", "empty.csv": ""]) { folder in
      let paths = ["/a", "/a/story.json", "/gone.csv", "/empty.csv"].map { folder + $0 }
      let errors = TableLoader().load(paths).errors
      #expect(errors.map(\.problem) == [.noTables, .notATable, .unreadable, .empty])
      #expect(errors.map(\.path) == paths)
    }
  }
}
