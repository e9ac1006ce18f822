import FiguresCore

/// The keys that bring claims about one measure together. A key only brings claims together; whether they are
/// compatible is decided afterwards.
enum MeasureKeys {
  /// The keys of a measure, most telling first: what happens to whom, the full phrase, the head.
  static func keys(of measure: Measure, kind: Kind) -> [String] {
    var keys: [String] = []
    keys.reserveCapacity(3)
    let prefix = kind == .change ? changePrefix : levelPrefix
    if let predicate = measure.predicate, kind != .change {
      keys.append(prefix + predicate + "/" + (isPerson(measure.head) ? "person" : measure.head))
    }
    if !measure.modifiers.isEmpty {
      keys.append(measure.modifiers.reduce(prefix) { $0 + $1 + " " } + measure.head)
    }
    keys.append(prefix + measure.head)
    return keys
  }

  private static let levelPrefix = "\(Measure.keyVersion):"
  private static let changePrefix = "\(Measure.keyVersion):change/"

  private static func isPerson(_ noun: String) -> Bool {
    let entry = Lexicon.standard.entry(of: noun)
    return entry >= 0 && Lexicon.standard.entries[Int(entry)].classes.contains(.person)
  }
}
