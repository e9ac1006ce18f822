import FiguresCore

/// Figures that name something known by its number: `the 1,600-seat hall`, `the £27m leisure centre`, `her five-year sentence`, `the 260 jobs
/// at the factory`. The words around the number must all have been said, the noun near an earlier figure of the sort, and no earlier
/// figure of the article may be the one named.
struct Recollections {
  private let desk: Desk
  private let background: Background

  /// The pairs of an article, each later figure with the earlier one it recalls. O(figures²) in the figures of one sort.
  static func all(at desk: Desk, _ background: Background) -> [Mentions] {
    let recollections = Recollections(desk: desk, background: background)
    return desk.claims.indices.compactMap { recollections.mentions(of: $0) }
  }

  private func mentions(of second: Int) -> Mentions? {
    guard let there = desk.places[second], desk.claims[second].section != .headline, isNameable(second),
      !desk.subjects[second].isApart, !CountFacets.uncounted.contains(desk.subjects[second].noun ?? "")
    else { return nil }
    let after = desk.passages[there.passage]
    guard let name = Name(of: desk.claims[second], at: there.item, in: after),
      !Mentions.isUpdate(there.item, in: after),
      !Self.isCompared(there.item, in: after),
      // "the 33 passengers who were not hurt" are some of them.
      !after.has(["never", "not"], in: stretch(there.item + 1, upTo: there.item + 6)),
      (name.isNewName ? name.restriction : name.all).allSatisfy({
        background.knows($0, before: after.span.start) || KindredNouns.events.contains($0)
      })
    else { return nil }
    let value = desk.claims[second].figure.value
    let earlier = desk.claims.indices.prefix(second).filter {
      desk.claims[$0].section != .headline && desk.places[$0] != nil && desk.places[$0]?.passage != there.passage
    }
    // What was said before with this number may be what is named.
    guard !earlier.contains(where: { desk.claims[$0].figure.value == value && desk.claims[$0].figure.kind != .ordinal })
    else { return nil }
    let rivals = earlier.filter { isAlike($0, second) && !isPart($0) }
    let found = rivals.compactMap { first in
      shared(first, name, isOnly: rivals.count == 1, there, after).map { (first, $0) }
    }
    guard let nearest = found.last, Set(found.map { desk.claims[$0.0].figure.value }).count == 1 else { return nil }
    // A noun and nothing else may name any of several things.
    guard nearest.1.count >= 2 || rivals.count == 1 || name.isAttribute else { return nil }
    return Mentions(first: nearest.0, second: second, tie: .recalled, shared: nearest.1.sorted())
  }

  private func known(before passage: Passage) -> Set<String> {
    Set(desk.passages.lazy.filter { $0.span.start < passage.span.start }.flatMap(\.allSayings))
  }

  private func isNameable(_ index: Int) -> Bool {
    let figure = desk.claims[index].figure
    guard !figure.readings.isEmpty,
      figure.direction == nil || desk.claims[index].text.contains("-") || figure.kind == .count,
      figure.hedge == .exact, figure.value?.point != nil
    else {
      return false
    }
    switch figure.kind {
    case .count, .money, .measure, .duration, .share: return true
    default: return false
    }
  }

  /// Whether a figure is told as part of the next one: `38 of 44 drones`.
  private func isPart(_ index: Int) -> Bool {
    guard let place = desk.places[index] else { return false }
    let passage = desk.passages[place.passage]
    return passage.text(place.item + 1) == "of" && passage.items.indices.contains(place.item + 2)
      && passage.items[place.item + 2].claim != nil
  }

  /// Whether two figures are of one unit or count one noun.
  private func isAlike(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (desk.claims[first].figure, desk.claims[second].figure)
    // "play again in ten days": when, and not how long.
    if one.kind == .duration, let place = desk.places[first], desk.passages[place.passage].text(place.item - 1) == "in"
    {
      return false
    }
    guard !one.readings.isEmpty, one.direction == nil || one.kind == .count, one.value?.point != nil,
      one.hedge != .vague
    else { return false }
    if other.kind == .count {
      guard one.kind == .count, let noun = desk.subjects[second].noun else { return false }
      if desk.subjects[first].noun == noun {
        // "120 affordable homes" are some of the 340.
        return desk.subjects[first].modifiers.isEmpty || !desk.claims[second].text.contains("-")
      }
      // "will seat 1,600 people … the 1,900-seat hall"
      guard desk.claims[second].text.contains("-"), let place = desk.places[first] else { return false }
      let words = ["capacity", "seat", "seater"].contains(noun) ? Self.seating : [noun, noun + "s", noun + "ing"]
      return desk.passages[place.passage].has(words, in: stretch(place.item - 3, upTo: place.item + 4))
    }
    return one.kind == other.kind && one.unit == other.unit
  }

  /// Verbs for how many a house has room for.
  private static let seating: Set<String> = [
    "accommodate", "accommodates", "capacity", "hold", "holds", "seat", "seating", "seats",
  ]

  /// What an earlier figure's sentence has in common with the name; nil where something sets them apart.
  private func shared(
    _ first: Int, _ name: Name, isOnly: Bool, _ there: Desk.Place, _ after: Passage
  ) -> Set<String>? {
    guard let here = desk.places[first], !desk.subjects[first].isApart else { return nil }
    let before = desk.passages[here.passage]
    guard !Self.isCompared(here.item, in: before), !isOrigin(here.item, in: before) else { return nil }
    let times = name.isAttribute ? after.farTimes.filter { !Passage.isYear($0) } : after.farTimes(of: there.item)
    guard times.isSubset(of: before.farTimes), name.isAttribute || before.hasSetting(of: after),
      name.isAttribute
        || before.farTimes(of: here.item).subtracting(after.farTimes).allSatisfy({ !Passage.isYear($0) })
    else { return nil }
    let plans = Self.plans(near: here.item, in: before)
    guard name.isAttribute || plans.isEmpty || plans == Self.plans(near: there.item, in: after) else { return nil }
    let context = background.context(of: before)
    let around = background.context(around: before, upTo: after)
    let shared = name.all.intersection(context)
    if name.head.isEmpty {
      // "The 260 jobs": what follows must say which.
      return name.restriction.isEmpty
        || shared.count * 2 <= name.restriction.subtracting(KindredNouns.events.names.keys).count ? nil : shared
    }
    // "The 31-hour wait on a trolley": how long something took, under a name that says nothing more.
    if name.head.allSatisfy(KindredNouns.events.contains) {
      return name.restriction.isDisjoint(with: context) ? nil : shared
    }
    // "Lee receives £30,000 … the £30,000 prize": the one amount of the text so far, the noun just before it.
    if isOnly, name.isAttribute, name.head.isSubset(of: background.context(before: before.span.start)) {
      return name.head
    }
    if !name.head.isDisjoint(with: around) { return shared.union(name.head.intersection(around)) }
    // "Plans to build 340 homes … the 430-home estate": a new name for what the figure describes.
    guard name.isNewName, !(name.head.isSubset(of: known(before: after))) else { return nil }
    return shared.union(name.head)
  }

  /// Whether a figure is where something went from: `from 14 to 19`.
  private func isOrigin(_ item: Int, in passage: Passage) -> Bool {
    guard passage.text(item - 1) == "from" else { return false }
    return passage.figures.contains { $0 > item && $0 < item + 8 && passage.text($0 - 1) == "to" }
  }

  /// Words for what was only planned, directly before a figure.
  private static func plans(near item: Int, in passage: Passage) -> Set<String> {
    Set(passage.items[stretch(max(0, item - 6), upTo: item)].map(\.text).filter { PlainWords.moods.contains($0) })
  }

  private static func isCompared(_ item: Int, in passage: Passage) -> Bool {
    let words: Set<String> = ["than", "more", "fewer", "less", "higher", "lower", "older", "younger"]
    return words.contains(passage.text(item + 1)) || passage.has(words, in: stretch(item - 2, upTo: item))
      || passage.has(["respectively"], in: passage.items.indices)
  }
}
