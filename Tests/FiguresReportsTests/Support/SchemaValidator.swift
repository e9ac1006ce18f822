import Foundation

/// The part of JSON Schema, draft 2020-12, that the published schemas use. A keyword it does not know is an error.
struct SchemaValidator {
  private let files: [String: JSONValue]

  /// Reads every schema of the package.
  init() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = package.appendingPathComponent("Sources/FiguresReports/Schemas")
    var files: [String: JSONValue] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      files[file.lastPathComponent] = try JSONValue.parse(Data(contentsOf: file))
    }
    self.files = files
  }

  /// The names of the schema files.
  var names: [String] { files.keys.sorted() }

  /// What is wrong with a value, each with the path to it; empty where it is valid.
  func problems(of value: JSONValue, in file: String) -> [String] {
    guard let schema = files[file] else { return ["no schema \(file)"] }
    return problems(value, schema, file, "$")
  }

  private static let remarks: Set = ["$schema", "$id", "$defs", "title", "description"]

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ file: String, _ path: String) -> [String] {
    schema.members.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      if Self.remarks.contains(keyword) { return [] }
      return problems(value, keyword, rule, schema, file, path)
    }
  }

  private func problems(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, _ file: String, _ path: String
  ) -> [String] {
    switch keyword {
    case "type":
      let names = rule.string.map { [$0] } ?? rule.elements.compactMap(\.string)
      return names.contains { value.isOfType($0) } ? [] : ["\(path): not \(names.joined(separator: " or "))"]
    case "const": return value == rule ? [] : ["\(path): not the constant"]
    case "enum": return rule.elements.contains(value) ? [] : ["\(path): not one of the list"]
    case "minimum": return (value.number ?? .infinity) >= (rule.number ?? 0) ? [] : ["\(path): too small"]
    case "exclusiveMaximum":
      return (value.number ?? -.infinity) < (rule.number ?? 0) ? [] : ["\(path): too large"]
    case "minItems":
      return isArray(value) && Double(value.elements.count) < rule.number ?? 0 ? ["\(path): too few"] : []
    case "maxItems":
      return isArray(value) && Double(value.elements.count) > rule.number ?? 0 ? ["\(path): too many"] : []
    case "pattern":
      guard let text = value.string, let pattern = rule.string else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil ? ["\(path): does not match"] : []
    case "required":
      guard case .object(let members) = value else { return [] }
      return rule.elements.compactMap(\.string).filter { members[$0] == nil }.map { "\(path): no \($0)" }
    case "properties":
      return rule.members.sorted { $0.key < $1.key }.flatMap { name, inner in
        value[name].map { problems($0, inner, file, path + "." + name) } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"]?.members ?? [:]
      return value.members.keys.filter { known[$0] == nil }.map { "\(path): \($0) is not published" }
    case "items":
      return value.elements.enumerated().flatMap { problems($1, rule, file, "\(path)[\($0)]") }
    case "oneOf":
      let matches = rule.elements.filter { problems(value, $0, file, path).isEmpty }.count
      return matches == 1 ? [] : ["\(path): \(matches) of the forms match"]
    case "$ref":
      let parts = (rule.string ?? "").split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let target = parts.first.flatMap { $0.isEmpty ? nil : $0 } ?? file
      let name = parts.last.map { $0.replacingOccurrences(of: "/$defs/", with: "") } ?? ""
      guard let definition = files[target]?["$defs"]?[name] else { return ["\(path): no \(target)#\(name)"] }
      return problems(value, definition, target, path)
    default: return ["\(path): unknown keyword \(keyword)"]
    }
  }

  private func isArray(_ value: JSONValue) -> Bool { value.isOfType("array") }
}

extension JSONValue {
  fileprivate func isOfType(_ name: String) -> Bool {
    switch (self, name) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
