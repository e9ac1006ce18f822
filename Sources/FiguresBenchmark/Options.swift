/// What the command line asks for.
struct Options {
  /// The size of each text, in millions of bytes.
  var megabytes = 10.0
  /// The folder of articles that the texts are drawn from.
  var articles = "Datasets/articles"
  /// The most articles that are checked against each other.
  var together = 100_000
  /// A folder of labelled texts and their scorer, `run.py`; or one that holds such folders: `rules`, `bench/checking`, `bench/extraction`.
  var gold: String?

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)[...]
    func value(of option: String) throws -> String {
      guard let value = rest.popFirst() else { throw BenchmarkError(description: "\(option) needs a value") }
      return value
    }
    while let option = rest.popFirst() {
      switch option {
      case "--megabytes":
        let given = try value(of: option)
        guard let number = Double(given), number >= 0.1, number <= 1000 else {
          throw BenchmarkError(description: "\(option) \(given): not a number from 0.1 to 1000")
        }
        megabytes = number
      case "--together":
        let given = try value(of: option)
        guard let number = Int(given), number >= 100 else {
          throw BenchmarkError(description: "\(option) \(given): not a whole number from 100 on")
        }
        together = number
      case "--articles": articles = try value(of: option)
      case "--gold": gold = try value(of: option)
      default:
        throw BenchmarkError(
          description: "\(option): unknown; give --megabytes N, --together N, --articles FOLDER or --gold FOLDER")
      }
    }
  }
}
