import FiguresCore

/// The beginning and the end that sentences name.
extension DurationYears {
  /// Verbs of the first year. Sorted.
  static let beginnings: Set<String> = [
    "appointed", "became", "began", "begun", "built", "coached", "commissioned", "elected", "entered", "established",
    "first", "founded", "inaugurated", "introduced", "joined", "launched", "led", "managed", "married", "moved",
    "opened", "ran", "run", "seized", "served", "started", "taught", "worked",
  ]

  /// Verbs of the last year, and words that stand for one. Sorted.
  static let endings: Set<String> = [
    "abolished", "axed", "burned", "burnt", "close", "closed", "closes", "collapsed", "completed", "decommissioned",
    "demolished", "departed", "deposed", "dissolved", "ended", "ends", "finished", "folded", "last", "leaves", "left",
    "ousted", "overthrown", "resigned", "retired", "scrapped", "shut", "shuts", "silent", "stepped", "stopped",
    "withdrawn",
  ]

  /// The beginning and the end a sentence names: two years with their verbs, the beginning also in the sentence before; `from 1994 to 2011`;
  /// `since 2006; in 2021`.
  static func span(at index: Int, _ desk: Desk) -> (Span, String)? {
    let passage = desk.passages[index]
    let tokens = passage.tokens
    for place in passage.figures {
      guard let claim = desk.claim(passage, place), claim.figure.kind == .period,
        case .range(let first, let last)? = claim.figure.value, let start = Int(first.description),
        let end = Int(last.description), ["from", "between"].contains(passage.text(place - 1)), start < end
      else { continue }
      return ((start, end), "a stretch of years and its length in one sentence")
    }
    if let since = tokens.firstIndex(where: { $0.text == "since" }),
      let first = YearToken.first(in: tokens, after: since, within: 1),
      let last = tokens.dropFirst(since + 2).compactMap(YearToken.year).first, first < last
    {
      return ((first, last), "beginning, later year and length in one sentence")
    }
    if let (first, last) = laterYear(index, desk) {
      return ((first, last), "a year and another so many years later")
    }
    if let (first, last) = sinceBefore(index, desk) {
      return ((first, last), "a beginning, a later year and the length in neighbouring sentences")
    }
    guard let end = tokens.firstIndex(where: { endings.contains($0.text) }),
      let last = YearToken.first(in: tokens, after: end, within: 5)
    else { return nil }
    if let first = beginning(tokens), first < last {
      return ((first, last), "beginning, end and length in one sentence")
    }
    guard passage.pointsBack || passage.has(["he", "it", "she", "they"], in: 0..<2),
      let first = (max(0, index - 2)..<index).reversed().lazy.filter({ desk.isNear(index, after: $0) }).compactMap({
        beginning(desk.passages[$0].tokens)
      }).first, first < last
    else { return nil }
    return ((first, last), "beginning, end and length in neighbouring sentences")
  }

  /// `They first spoke of it in 2016. It was agreed in 2023, seven years later.`: the only year before.
  static func laterYear(_ index: Int, _ desk: Desk) -> Span? {
    let passage = desk.passages[index]
    guard
      let place = passage.figures.first(where: { place in
        passage.text(place + 1) == "later" && passage.text(place - 1) == "," && desk.isTime(passage, place - 2)
          && desk.claim(passage, place)?.figure.kind == .duration
      }), let last = desk.claim(passage, place - 2).flatMap({ Int($0.text) })
    else { return nil }
    let own = passage.tokens.compactMap(YearToken.year).filter { $0 != last }
    let before =
      index > 0 && desk.isNext(index, after: index - 1)
      ? desk.passages[index - 1].tokens.compactMap(YearToken.year) : []
    let years = own.isEmpty ? before : own
    guard years.count == 1, let first = years.first, first < last else { return nil }
    return (first, last)
  }

  /// `It has belonged to them since 1890. In 2025, after 135 years, it will pass to others.`
  static func sinceBefore(_ index: Int, _ desk: Desk) -> Span? {
    let tokens = desk.passages[index].tokens
    guard index > 0, desk.isNext(index, after: index - 1), tokens.count > 4, tokens[0].text == "in",
      let last = YearToken.year(tokens[1]), tokens[2].text == ",", tokens[3].text == "after"
    else { return nil }
    let before = desk.passages[index - 1].tokens
    let years = before.indices.filter { YearToken.year(before[$0]) != nil }
    guard years.count == 1, let place = years.first, place > 0, before[place - 1].text == "since",
      let first = YearToken.year(before[place]), first < last
    else { return nil }
    return (first, last)
  }

  static func beginning(_ tokens: [Token]) -> Int? {
    tokens.firstIndex { beginnings.contains($0.text) }.flatMap { YearToken.first(in: tokens, after: $0, within: 5) }
  }

  /// The only two years of a sentence, the later one with its verb: whatever lasted from one to the other lasted no longer.
  static func looseSpan(of passage: Passage) -> Span? {
    let tokens = passage.tokens
    let years = tokens.compactMap(YearToken.year)
    guard years.count == 2, years[0] < years[1], !tokens.contains(where: { $0.text == "born" }),
      let end = tokens.lastIndex(where: { endings.contains($0.text) }),
      YearToken.first(in: tokens, after: end, within: 5) == years[1]
    else { return nil }
    return (years[0], years[1])
  }
}
