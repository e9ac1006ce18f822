extension Sequence<String> {
  /// The word that a mistyped one most likely means; nil where none is near. O(n) in the words, O(k²) in their length.
  func nearest(to word: String) -> String? {
    let limit = Swift.max(2, word.utf8.count / 3)
    return map { (word: $0, distance: editDistance($0, word)) }
      .filter { $0.distance <= limit && $0.distance < $0.word.utf8.count }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }
}

/// How many insertions, deletions, replacements and swaps of neighbours turn one word into the other.
func editDistance(_ one: String, _ other: String) -> Int {
  let (left, right) = (Array(one.utf8.prefix(64)), Array(other.utf8.prefix(64)))
  var before: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var next = [row + 1]
    for column in right.indices {
      var best = Swift.min(last[column + 1], next[column]) + 1
      best = Swift.min(best, last[column] + (left[row] == right[column] ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = Swift.min(best, before[column - 1] + 1)
      }
      next.append(best)
    }
    before = last
    last = next
  }
  return last[right.count]
}
