import FiguresCore

/// Finds what happens to the things a figure counts: behind it, or before it as in `the detention of 40 people`.
struct PredicateReader {
  let sentence: Sentence

  func predicate(of figure: RawFigure) -> String? {
    let own = figure.tokens
    var index = behindApposition(own.upperBound)
    var steps = 0
    while index < sentence.count, steps < 12, !endsClause(index) {
      if let name = name(at: index) { return name }
      index += 1
      steps += 1
    }
    index = own.lowerBound - 1
    steps = 0
    while index >= 0, steps < 8, !endsClause(index) {
      if let name = name(at: index) { return name }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// "A million Uighurs, a largely Muslim group, are held": the words between the commas are passed over.
  private func behindApposition(_ start: Int) -> Int {
    guard sentence.isMark(start, ",") else { return start }
    var index = start + 1
    while index < sentence.count, index - start < 14 {
      if sentence.isMark(index, ","), sentence.isAny(index + 1, .auxiliary) { return index + 1 }
      index += 1
    }
    return start
  }

  private func name(at index: Int) -> String? {
    guard let entry = sentence.entry(index), entry.predicate >= 0 else { return nil }
    if entry.classes.contains(.passiveOnly), !sentence.isAny(index - 1, .auxiliary),
      !sentence.isAny(index - 2, .auxiliary)
    {
      return nil
    }
    return Predicates.names[Int(entry.predicate)]
  }

  /// Commas, quotation marks and other figures end a clause.
  private func endsClause(_ index: Int) -> Bool {
    switch sentence.kind(index) {
    case .number: true
    case .mark where sentence.isMark(index, ",") && sentence.isAny(index + 1, .auxiliary): false
    case .mark: sentence.isMark(index, oneOf: ",;:\".(")
    default: false
    }
  }
}
