/// How far the words of a column or a row are among the words asked for.
public struct WordMatch: Sendable, Hashable {
  /// The index of the column or row.
  public var index: Int
  /// Its words that were asked for, in normal form.
  public var matched: Set<String>
  /// Its words that were not.
  public var missing: Set<String>
  /// The columns whose label cells were named in full; for matches of rows only.
  public var wholeLabels: [Int] = []

  /// Whether every word was asked for.
  public var isWhole: Bool { missing.isEmpty }
}

extension Table {
  /// The columns that share a word with those asked for, best first: whole matches, then those with most words matched,
  /// then those with fewest missing. Singular and plural, small and capital letters count as the same.
  ///
  /// O(columns). The words may be phrases.
  public func columns(
    matching words: some Sequence<String>, roles: Set<ColumnRole> = [.number]
  ) -> [WordMatch] {
    let asked = Self.normal(words)
    return columns.indices.filter { roles.contains(columns[$0].role) }
      .compactMap { index in
        let column = columns[index]
        let matches = [Set(column.words), Set(column.nameWords)].map {
          WordMatch(index: index, matched: $0.intersection(asked), missing: $0.subtracting(asked))
        }
        return matches.filter { !$0.matched.isEmpty }.min(by: Self.isBetter)
      }
      .sorted(by: Self.isBetter)
  }

  /// The rows whose labels share a word with those asked for, best first. `missing` are the words of labels that share
  /// some of their words but not all. O(rows).
  public func rows(labelled words: some Sequence<String>, among rows: [Int]? = nil) -> [WordMatch] {
    let asked = Self.normal(words)
    return candidates(rows)
      .compactMap { index in
        var match = WordMatch(index: index, matched: [], missing: [])
        for label in labels[index] {
          let shared = label.words.intersection(asked)
          guard !shared.isEmpty else { continue }
          match.matched.formUnion(shared)
          match.missing.formUnion(label.words.subtracting(asked))
          if shared == label.words { match.wholeLabels.append(label.column) }
        }
        return match.matched.isEmpty ? nil : match
      }
      .sorted(by: Self.isBetter)
  }

  private static func normal(_ words: some Sequence<String>) -> Set<String> {
    Set(words.flatMap { Words.normal(in: $0) })
  }

  private static func isBetter(_ left: WordMatch, _ right: WordMatch) -> Bool {
    if left.isWhole != right.isWhole { return left.isWhole }
    if left.wholeLabels.count != right.wholeLabels.count { return left.wholeLabels.count > right.wholeLabels.count }
    if left.matched.count != right.matched.count { return left.matched.count > right.matched.count }
    if left.missing.count != right.missing.count { return left.missing.count < right.missing.count }
    return left.index < right.index
  }
}
