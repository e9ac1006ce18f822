import FiguresArticles
import FiguresCore
import FiguresDatasets
import Foundation

/// The one place where the command meets the readers of articles and tables.
struct Intake: Sendable {
  /// Why something could not be read, in one line.
  struct Problem: Error {
    var message: String
    var id: String?

    init(_ message: String, id: String? = nil) {
      self.message = message
      self.id = id
    }
  }

  /// The date of articles that have none.
  var fallbackDate: CalendarDate?

  /// Every article at a path, or why there is none.
  func articles(at path: String) -> [Result<Article, Problem>] {
    guard
      let data = path == "-"
        ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    else { return [.failure(Problem("\(path): no such file; check the path"))] }
    guard !data.isEmpty else { return [.failure(Problem("\(path): empty; there is no article in it"))] }
    let text = [UInt8](data)
    return [.success(plain(text, id: path, path: path))]
  }

  /// The article of one line of JSON.
  func article(fromLine line: ArraySlice<UInt8>, number: Int) -> Result<Article, Problem> {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
      return .failure(Problem("line \(number): not a JSON object"))
    }
    let id = object["id"] as? String
    guard let id, let text = object["text"] as? String else {
      return .failure(Problem("line \(number): no \"text\" in it", id: id))
    }
    return .success(plain(Array(text.utf8), id: id, path: nil))
  }

  /// The tables at some paths, and why some could not be read.
  static func tables(at paths: [String]) -> (tables: [Table], problems: [Problem]) {
    let loaded = TableLoader().load(paths)
    return (loaded.tables, loaded.errors.map { Problem($0.description) })
  }

  private func plain(_ text: [UInt8], id: String, path: String?) -> Article {
    Article(
      id: id, path: path, date: fallbackDate, text: text,
      blocks: [Block(span: ByteSpan(0, text.count), section: .body)], origin: path.map { _ in Origin(file: text) })
  }
}
