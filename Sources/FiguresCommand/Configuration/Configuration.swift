import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresExtractor

/// What `--config` says: how loud rules are, how much leeway they give, and what hedges mean.
struct Configuration {
  /// How loud, and how much leeway.
  private(set) var settings = Settings.standard
  /// What hedges mean.
  private(set) var hedges = HedgeTable.standard

  /// An extractor that reads hedges so.
  var extractor: Extractor { Extractor(rules: ReadingRules(hedges: hedges)) }

  /// The configuration that a command line names; everything as it is where it names none.
  init(_ invocation: Invocation) throws(CommandError) {
    guard let path = invocation.value(of: .config) else { return }
    do throws(ConfigurationError) {
      try take(try Intake.document(at: path))
    } catch {
      throw CommandError(
        error.place.isEmpty ? "\(path): \(error.message)" : "\(path): \(error.place): \(error.message)")
    }
  }

  private mutating func take(_ tree: JSONTree) throws(ConfigurationError) {
    for (key, value) in try tree.sortedMembers(at: "") {
      switch key {
      case "$schema": continue
      case "hedges": for row in try value.sortedMembers(at: key) { try take(hedge: row.key, row.value) }
      case "rules": for row in try value.sortedMembers(at: key) { try take(rule: row.key, row.value) }
      default: throw ConfigurationError("no such key", among: ["hedges", "rules"], for: key, at: key)
      }
    }
  }

  private mutating func take(rule id: String, _ value: JSONTree) throws(ConfigurationError) {
    let place = "rules.\(id)"
    guard let page = RuleCatalogue.page(of: id) else {
      throw ConfigurationError("no such rule", among: RuleCatalogue.pages.map(\.id), for: id, at: place)
    }
    guard value.members != nil else {
      settings.loudness[id] = try value.word(at: place)
      return
    }
    for (key, value) in try value.sortedMembers(at: place) {
      let place = "\(place).\(key)"
      switch key {
      case "severity": settings.loudness[id] = try value.word(at: place)
      case "tolerance":
        guard page.tolerance != nil else {
          throw ConfigurationError("this rule knows no leeway but rounding; leave it out", at: place)
        }
        settings.tolerances[id] = try value.number(from: .zero, below: .hundred, at: place)
      default: throw ConfigurationError("no such key", among: ["severity", "tolerance"], for: key, at: place)
      }
    }
  }

  private mutating func take(hedge name: String, _ value: JSONTree) throws(ConfigurationError) {
    let place = "hedges.\(name)"
    let names = HedgeTable.standard.rows.keys.map(\.rawValue).sorted()
    guard let hedge = Hedge(rawValue: name), names.contains(name) else {
      throw ConfigurationError("no such hedge", among: names, for: name, at: place)
    }
    var row = HedgeTable.Row(lower: nil, upper: nil)
    for (key, value) in try value.sortedMembers(at: place) {
      guard let end = HedgeEnd(rawValue: key) else {
        throw ConfigurationError(
          "no such key", among: HedgeEnd.allCases.map(\.rawValue), for: key, at: "\(place).\(key)")
      }
      let factor = try value.number(from: .zero, below: ExactDecimal(1000), at: "\(place).\(key)")
      try end.set(HedgeTable.End(factor, isOpen: end.isOpen), in: &row, at: place)
    }
    if row.lower == nil, row.upper == nil {
      throw ConfigurationError("no end; give from or above, to or below, or both", at: place)
    }
    if let lower = row.lower, let upper = row.upper,
      Interval(
        from: lower.factor, to: upper.factor, lowerIsOpen: lower.isOpen, upperIsOpen: upper.isOpen) == nil
    {
      throw ConfigurationError("nothing lies between its ends; the lower one must be the smaller", at: place)
    }
    hedges.rows[hedge] = row
  }
}

/// The ends of the interval of a hedge, as the file calls them: factors of the number that is hedged.
private enum HedgeEnd: String, CaseIterable {
  /// A lower end that is left out.
  case above
  /// An upper end that is left out.
  case below
  /// A lower end.
  case from
  /// An upper end.
  case to

  var isOpen: Bool { self == .above || self == .below }

  /// Sets the end of a row, which must not be set twice.
  func set(_ end: HedgeTable.End, in row: inout HedgeTable.Row, at place: String) throws(ConfigurationError) {
    switch self {
    case .above, .from:
      if row.lower != nil { throw ConfigurationError("above and from are one end; give one of them", at: place) }
      row.lower = end
    case .below, .to:
      if row.upper != nil { throw ConfigurationError("below and to are one end; give one of them", at: place) }
      row.upper = end
    }
  }
}
