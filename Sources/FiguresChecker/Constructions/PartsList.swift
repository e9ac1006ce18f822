import FiguresCore

/// How a list of parts is tied to its total.
enum PartsList {
  /// Whether nobody can be in two of the parts: the last leaves no other, or two are opposites.
  static func isExclusive(_ list: FigureList, in passage: Passage) -> Bool {
    guard let first = list.places.first, let last = list.places.last else { return false }
    let range = stretch(first, upTo: last + 6)
    if passage.has(.exhaustive, in: stretch(last, upTo: last + 6)) { return true }
    return Self.opposites.contains { pair in
      passage.has(pair.0, in: range) && passage.has(pair.1, in: range)
    }
  }

  private static let opposites: [(Set<String>, Set<String>)] = [
    (["alive", "survived"], ["dead", "died"]),
    (["approved", "accepted", "granted", "allowed", "upheld"], ["refused", "rejected", "turned", "dismissed"]),
    (["for", "favour", "favor", "yes", "backed", "supported"], ["against", "opposed", "no"]),
    (["men", "boys", "male"], ["women", "girls", "female"]), (["passed"], ["failed"]), (["won"], ["lost"]),
  ]

  enum Opening { case whole, partial }

  static func opening(between total: Int, and first: Int, in passage: Passage) -> Opening? {
    guard first - total <= 14 else { return nil }
    // A colon right before the list leads back over any clause: `brought 43 people down after the cable car failed: 22 skiers, …`.
    if passage.text(first - 1) == ":", !passage.has(.partial, in: stretch(total + 1, upTo: first)),
      !stretch(total + 1, upTo: first).contains(where: { passage.items[$0].claim != nil || passage.text($0) == ";" })
    {
      return .whole
    }
    var opening: Opening?
    for place in stretch(total + 1, upTo: first) {
      let item = passage.items[place]
      if item.text == ":" || item.text == "-" { opening = opening ?? .whole }
      if item.senses.contains(.partial) || item.text == "whom" { return .partial }
      if item.text == "which", passage.text(place - 1) == "of" { return .partial }
      if item.text == "comprising" || item.text == "comprised" || item.text == "namely" { opening = .whole }
      if (item.text == "made" || item.text == "split" || item.text == "divided"),
        passage.has(["up", "into", "between"], in: stretch(place, upTo: place + 2))
      {
        opening = .whole
      }
      if item.text == "consisting" || item.text == "consists" { opening = .whole }
      if item.text == ";" || item.text == "." || item.senses.contains(.boundary) { return nil }
      // A new verb after the colon tells a new story.
      if opening != nil, item.senses.contains(.finite) || item.text == "from" || item.text == "than" { return nil }
    }
    return opening
  }

  static func saysTotal(_ passage: Passage, _ total: Int, after last: Int) -> Bool {
    if passage.has(.total, in: stretch(last + 1, upTo: total))
      || passage.has(["making", "together"], in: stretch(last + 1, upTo: total))
    {
      return !passage.has(.boundary, in: stretch(last + 1, upTo: total))
    }
    let behind = total + 1..<total + 4
    if passage.has(["altogether"], in: behind) { return true }
    return (total + 1..<total + 3).contains {
      passage.text($0) == "in" && ["all", "total"].contains(passage.text($0 + 1))
    }
  }
}
