import FiguresCore

/// A part and its whole in one sentence: `96 of the 640 staff`, `Of the 640 staff, 96`.
struct PartOfWhole: Sendable {
  /// The place of the part: a count, share or fraction.
  let part: Int
  /// The place of the whole, a count.
  let whole: Int

  /// Whether the sentence opens with "Of these" or the like, so that its parts are those of a whole named before.
  static func takesUp(_ passage: Passage) -> Bool {
    guard ["among", "of"].contains(passage.text(0)) else { return false }
    return ["them", "these", "those"].contains(passage.text(1))
      || ["the", "that"].contains(passage.text(1)) && ["total", "number"].contains(passage.text(2))
  }

  /// All the pairs of a sentence, in order of their parts.
  static func all(in passage: Passage, at desk: Desk) -> [PartOfWhole] {
    var found: [PartOfWhole] = []
    let figures = passage.figures
    for (index, place) in figures.enumerated() {
      guard isQuantity(place, in: passage, at: desk) else { continue }
      // "⟨part⟩ of (the) ⟨whole⟩"
      if index + 1 < figures.count, joined(place, figures[index + 1], in: passage) {
        let whole = figures[index + 1]
        if isCount(whole, in: passage, at: desk) { found.append(PartOfWhole(part: place, whole: whole)) }
      }
      // "⟨whole⟩, of whom ⟨part⟩"
      if index + 1 < figures.count, isCount(place, in: passage, at: desk),
        isQuantity(figures[index + 1], in: passage, at: desk)
      {
        let part = figures[index + 1]
        let of = passage.has(.preposition, in: stretch(part - 1, upTo: part)) ? part - 3 : part - 2
        if passage.text(of) == "of", ["whom", "which"].contains(passage.text(of + 1)), of - place <= 3 {
          found.append(PartOfWhole(part: part, whole: place))
        }
      }
      // "Of (the) ⟨whole⟩ …, ⟨part⟩"
      if isCount(place, in: passage, at: desk), opensWithOf(place, in: passage) {
        for part in figures[(index + 1)...].prefix(3)
        where isQuantity(part, in: passage, at: desk) && follows(place, part, in: passage)
          && passage.preposition(before: part, reach: 2).map({ $0.word == "about" || $0.word == "around" }) ?? true
        {
          if let claim = desk.claim(passage, part), claim.figure.kind == .count || claim.figure.kind == .number,
            stretch(max(0, part - 1), upTo: part + 2).contains(where: { place in
              // "60 still have a shop" are some of the whole, "12 more" are others.
              passage.has(.apart, in: place..<place + 1) && passage.text(place) != "still"
            })
          {
            continue
          }
          found.append(PartOfWhole(part: part, whole: place))
        }
      }
    }
    return found
  }

  private static func isQuantity(_ place: Int, in passage: Passage, at desk: Desk) -> Bool {
    guard let figure = desk.claim(passage, place)?.figure, figure.direction == nil, !figure.readings.isEmpty else {
      return false
    }
    switch figure.kind {
    case .count, .number, .share, .fraction: return figure.unit?.dimension != .points
    default: return false
    }
  }

  private static func isCount(_ place: Int, in passage: Passage, at desk: Desk) -> Bool {
    guard let figure = desk.claim(passage, place)?.figure, figure.direction == nil, !figure.readings.isEmpty else {
      return false
    }
    return figure.kind == .count || (figure.kind == .number && figure.unit == nil)
  }

  /// A relative clause may stand between whole and part; then the part must come right behind the comma.
  private static func follows(_ whole: Int, _ part: Int, in passage: Passage) -> Bool {
    let between = stretch(whole + 1, upTo: part)
    // "Of the three finalists, Holt collected the most votes, 2,310": set behind another noun, it says how many of those.
    if passage.text(part - 1) == ",", !passage.items.indices.contains(part + 1) || passage.items[part + 1].isMark,
      between.dropLast().contains(where: { passage.text($0) == "," })
    {
      return false
    }
    return !passage.isDivided(between) || (passage.text(part - 1) == "," && !passage.has([";"], in: between))
  }

  /// `of`, `out of`, with `the`, `its` or a noun before it.
  private static func joined(_ part: Int, _ whole: Int, in passage: Passage) -> Bool {
    guard whole - part <= 5, whole - part >= 2 else { return false }
    var sawOf = false
    for place in stretch(part + 1, upTo: whole) {
      let item = passage.items[place]
      if item.text == "of" {
        if sawOf { return false }
        sawOf = true
      } else if item.isWord {
        if sawOf, !item.senses.contains(.definite), item.token?.isPossessive != true { return false }
        // "an average of 8 per cent and ramps of 12": the `of` belongs to another noun.
        if !sawOf, place > part + 2 || Self.turns.contains(item.text) || item.senses.contains(.preposition) {
          return false
        }
      } else {
        return false
      }
    }
    return sawOf
  }

  /// Words behind which something else is spoken of.
  private static let turns: Set<String> = ["and", "but", "or", "than"]

  private static func opensWithOf(_ place: Int, in passage: Passage) -> Bool {
    var at = place - 1
    while at >= 0,
      passage.items[at].senses.contains(.definite) || passage.text(at) == "more"
        || passage.items[at].token?.isPossessive == true
    {
      at -= 1
    }
    guard at >= 0, passage.text(at) == "of" || at == 0 && passage.text(at) == "among" else { return false }
    return at == 0 || passage.items[at - 1].isMark || passage.text(at - 1) == "out"
  }
}
