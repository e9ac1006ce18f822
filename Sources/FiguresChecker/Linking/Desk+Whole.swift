import FiguresCore

extension Desk {
  /// The only count of the sentence before a passage, which "of these" then takes up; nil where it has none or several.
  func whole(before index: Int) -> Claim? {
    guard index > 0, isNear(index, after: index - 1, reach: 3) else { return nil }
    let before = passages[index - 1]
    let counts = places(in: before) { claim in
      claim.figure.kind == .count && !claim.figure.readings.isEmpty
    }
    guard counts.count == 1, let place = counts.first else { return nil }
    return claim(before, place)
  }
}
