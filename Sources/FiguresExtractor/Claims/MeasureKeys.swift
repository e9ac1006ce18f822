import FiguresCore

/// The keys that bring claims about one measure together. A key only brings claims together; whether they are
/// compatible is decided afterwards.
enum MeasureKeys {
  /// The keys of a measure, most telling first: what happens to whom, the full phrase, the head.
  static func keys(of measure: Measure, kind: Kind) -> [String] {
    var keys: [String] = []
    let prefix = "\(Measure.keyVersion):"
    let change = kind == .change ? "change/" : ""
    if let predicate = measure.predicate, change.isEmpty {
      keys.append(prefix + predicate + "/" + (isPerson(measure.head) ? "person" : measure.head))
    }
    if !measure.modifiers.isEmpty {
      keys.append(prefix + change + (measure.modifiers + [measure.head]).joined(separator: " "))
    }
    keys.append(prefix + change + measure.head)
    return keys
  }

  private static func isPerson(_ noun: String) -> Bool {
    let entry = Lexicon.standard.entry(of: noun)
    return entry >= 0 && Lexicon.standard.entries[Int(entry)].classes.contains(.person)
  }
}
