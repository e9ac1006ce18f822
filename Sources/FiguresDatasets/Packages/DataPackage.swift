import Foundation

/// What is read of a `datapackage.json` (Frictionless Data Package, version 1). Unknown members are passed over.
struct DataPackage: Decodable, Sendable {
  /// The tables and other files it describes.
  var resources: [Resource]

  /// One file of the package.
  struct Resource: Decodable, Sendable {
    var name: String?
    var title: String?
    var description: String?
    var path: String?
    var profile: String?
    var format: String?
    var mediatype: String?
    var encoding: String?
    var dialect: Dialect?
    var schema: Schema?

    /// Whether it is a table in a file of its own.
    var isTabular: Bool {
      guard let path else { return false }
      let kinds = [format, path.split(separator: ".").last.map(String.init)].compactMap { $0?.lowercased() }
      return profile == "tabular-data-resource" || mediatype?.hasPrefix("text/csv") == true
        || kinds.contains { $0 == "csv" || $0 == "tsv" }
    }
  }

  /// How the file is written.
  struct Dialect: Decodable, Sendable {
    var delimiter: String?
    var header: Bool?
  }

  /// The columns.
  struct Schema: Decodable, Sendable {
    var fields: [Field]
    var missingValues: [String]?
  }

  /// One column.
  struct Field: Decodable, Sendable {
    var name: String
    var title: String?
    var description: String?
    var type: String?
    var unit: String?
    var decimalChar: String?
    var groupChar: String?
  }

  /// Reads a package file.
  static func read(_ bytes: [UInt8], path: String) throws(TableError) -> DataPackage {
    do {
      return try JSONDecoder().decode(DataPackage.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw TableError(path: path, problem: .badPackage(sentence(for: error)))
    } catch {
      throw TableError(path: path, problem: .badPackage("it cannot be decoded"))
    }
  }

  private static func sentence(for error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context): "\(place(context)) has no “\(key.stringValue)”"
    case .typeMismatch(_, let context), .valueNotFound(_, let context): "\(place(context)) is of the wrong type"
    case .dataCorrupted: "it is not valid JSON"
    @unknown default: "it cannot be decoded"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let keys = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? "." + key.stringValue }
    let path = keys.joined().drop { $0 == "." }
    return path.isEmpty ? "it" : "“\(path)”"
  }
}
