import FiguresCore

/// A weekday against the date it is written with.
enum WeekdayDate: Rule {
  static let page = RulePage(
    id: "weekday-date",
    summary: "A weekday does not fall on the date it is written with.",
    severity: .error,
    why: "A reader who comes on the wrong day has trusted the article.",
    trap: "Dates without a year, which only the article's own date can place.",
    rationale: """
      The calendar is exact. The rule reads a weekday beside a day and month: "Tuesday, 14 March 2024", "Tuesday March 14, 2024", \
      "14 March 2024, a Tuesday". Without a year it takes the one that brings the date nearest to the article's own date, and then only \
      warns; without that it does not check.
      """,
    flawed: [
      "The fair opens on Monday, 3 May 2023.",
      "The new timetable starts on Friday, September 4, 2022.",
      "The bridge was closed on Sunday 12 June 2020 for repairs.",
    ],
    clean: [
      "The fair opens on Wednesday, 3 May 2023.",
      "The new timetable starts on Sunday, September 4, 2022.",
      "On Monday the committee met; on 12 June 2020 it resigned.",
    ],
    sources: ["E. G. Richards, Calendars, in Explanatory Supplement to the Astronomical Almanac, 3rd ed., 2013"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage in
      passage.tokens.indices.compactMap { index in
        CalendarWords.weekday(passage.tokens[index].text).flatMap { ruling($0, at: index, passage, desk) }
      }
    }
  }

  private static func ruling(_ weekday: Int, at index: Int, _ passage: Passage, _ desk: Desk) -> Ruling? {
    guard let written = WrittenDate(beside: index, in: passage.tokens) else { return nil }
    let isNamed = written.year != nil
    guard let date = written.date(near: desk.article.date), let named = Weekday(rawValue: weekday) else { return nil }
    let claims = desk.claims.filter { $0.span.overlaps(written.span) && $0.sentence == passage.span }
    let references =
      claims.isEmpty
      ? [
        ClaimReference(
          article: desk.article.id, id: "", span: written.span, text: desk.article.string(in: written.span))
      ]
      : claims.map(ClaimReference.init)
    var relation = Relation(
      rule: page.id, verdict: date.weekday == named ? .consistent : .inconsistent, claims: references,
      evidence: "a weekday written with a date\(isNamed ? "" : "; the year is that nearest to the article's date")",
      working: "\(date) is a \(date.weekday.name)")
    guard date.weekday != named else { return Ruling(relation) }
    relation.suggestions = [date.weekday.name]
    for shift in [-1, 1, -2, 2, -3, 3] {
      if let other = date.adding(days: shift), other.weekday == named {
        relation.suggestions.append("\(other), the nearest \(named.name)")
        break
      }
    }
    return Ruling(isNamed ? .error : .warning, "\(date) is a \(date.weekday.name), not a \(named.name).", relation)
  }
}
