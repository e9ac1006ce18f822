import FiguresChecker

/// The rules as pages of Markdown: an index with the table of checks, and a page for each rule, made of its own record.
public enum RulePages {
  /// The pages by the names of their files, `Rules.md` for the index. O(n) in their length.
  public static func files(of rules: [RulePage] = RuleCatalogue.pages) -> [String: String] {
    var files = ["Rules.md": index(of: rules)]
    for rule in rules { files["Rules/\(rule.id).md"] = page(of: rule) }
    return files
  }

  /// The list of rules, and which of them finds what.
  static func index(of rules: [RulePage]) -> String {
    let rows = rules.map { "| [\($0.id)](Rules/\($0.id).md) | \($0.severity.rawValue) | \($0.summary.escaped) |" }
    let checks = Check.all.map { check in
      "| \(check.name) | \(check.defect.escaped) | \(check.rule) | \(check.cause == nil ? "" : "as a cause") |"
    }
    return """
      # Rules

      Each rule knows one way in which figures can fail to agree. Its page is made of its own record, and its examples are its tests.

      | Rule | At the loudest | What cannot be |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      ## What is looked for

      | | Defect | Rule | |
      | --- | --- | --- | --- |
      \(checks.joined(separator: "\n"))

      """
  }

  /// What the rule finds, why, how, what is left alone, and examples of both.
  static func page(of rule: RulePage) -> String {
    var text = "# \(rule.id)\n\n\(rule.summary.escaped)\n\nAt the loudest: \(rule.severity.rawValue).\n"
    func add(_ heading: String, _ body: String) {
      if !body.isEmpty { text += "\n## \(heading)\n\n\(body)\n" }
    }
    add("Why", rule.why.escaped)
    add("How it is recognised", rule.rationale.escaped)
    add("What is left alone", rule.trap.escaped)
    add("Leeway", rule.tolerance.map { "\($0)% beyond rounding, unless a configuration says otherwise." } ?? "")
    add("The table of the examples", rule.table.map { "`\($0.file)`\n\n\(code($0.text))" } ?? "")
    add("Flawed, and found", rule.flawed.map(item).joined(separator: "\n"))
    add("Clean, and left alone", rule.clean.map(item).joined(separator: "\n"))
    let checks = Check.all.filter { $0.rule == rule.id }
    add(
      "Among the things looked for",
      checks.map { "- \($0.name): \($0.defect.escaped)\($0.cause == nil ? "" : ", as a cause")" }.joined(
        separator: "\n"))
    add("Sources", rule.sources.map { "- \($0.escaped)" }.joined(separator: "\n"))
    return text
  }

  /// A text of one or more lines as an item of a list.
  private static func item(_ text: String) -> String { "- " + text.escaped.replacing("\n", with: "\\\n  ") }

  /// A text as it is: nothing in it is markup.
  private static func code(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
  }
}

extension String {
  /// The text with the signs that Markdown would take for markup made plain.
  fileprivate var escaped: String {
    reduce(into: "") { text, character in
      if "*_`|<[\\".contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
