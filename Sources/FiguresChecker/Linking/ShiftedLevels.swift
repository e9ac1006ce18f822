import FiguresCore

/// Changes in percent held against two levels that are told apart from them.
enum ShiftedLevels {
  /// What the changes taken up behind two levels come to, those left out that another rule of reading has ruled on.
  static func rulings(at desk: Desk, except ruled: Set<String>) -> [Ruling] {
    let shifts = desk.shifts
    return behind(shifts, at: desk, except: ruled) + [headline(over: shifts, at: desk)].compactMap { $0 }
  }

  private static func behind(_ shifts: [LevelShift], at desk: Desk, except ruled: Set<String>) -> [Ruling] {
    shifts.compactMap { shift in
      guard let taken = TakenUpChange.behind(shift, at: desk), !ruled.contains(taken.change.id),
        let from = shift.old.figure.value?.point, let to = shift.new.figure.value?.point, from != to
      else { return nil }
      let isRise = from < to
      // "The 5% rise" behind a fall speaks of something else.
      guard taken.direction == nil || taken.direction == (isRise ? .up : .down) else {
        return nil
      }
      return PercentChange.ruling(
        taken.change, isRise ? .up : .down, shift.old, shift.new, evidence: "a change taken up behind two levels",
        severity: .warning, at: desk)
    }
  }

  /// `Eel catch falls by a third` over a body with one pair of levels that a word of the headline is of, and no change that is stated.
  private static func headline(over shifts: [LevelShift], at desk: Desk) -> Ruling? {
    guard let title = desk.passages.first, title.section == .headline, title.figures.count == 1,
      let place = title.figures.first, PercentChange.isChange(title, place, at: desk),
      let change = desk.claim(title, place),
      let direction = change.figure.direction ?? desk.direction(before: place, in: title)
    else { return nil }
    let told = shifts.filter { shift in
      shift.first > 0 && !title.roots.isDisjoint(with: desk.passages[shift.first].tokens.map(\.root))
    }
    guard shifts.count == 1, let shift = told.first, let from = shift.old.figure.asWritten,
      let to = shift.new.figure.asWritten, direction == .up ? from.isBelow(to) : to.isBelow(from),
      !desk.passages.dropFirst().contains(where: { passage in
        passage.figures.contains { PercentChange.isChange(passage, $0, at: desk) }
      })
    else { return nil }
    return PercentChange.ruling(
      change, direction, shift.old, shift.new, evidence: "a headline over two levels", severity: .warning, at: desk)
  }
}
