import Testing

/// Flawed texts that are not flagged yet, by what would be needed.
enum KnownMisses {
  struct Row: Sendable, CustomTestStringConvertible {
    let reason: String
    let marked: String

    var testDescription: String { marked }
  }

  static let all: [Row] = rows.flatMap { reason, texts in texts.map { Row(reason: reason, marked: $0) } }

  private static let rows: [(String, [String])] = [
    (
      "A list tied to its total by a verb, or with places that hold figures of their own",
      [
        "Altogether 1,150 runners finished the three races, with 420 in the 5km, 510 in the 10km and {{320|220}} in the half marathon."
      ]
    ),
    (
      "Items set off by commas behind their number",
      ["Two of the councillors, Ann Lee{{, Bo Marsh and|and}} Cy Dunn, abstained."]
    ),
    (
      "A bound and its figure in one sentence, or a relative clause that only says that they exist",
      [
        "Up to 300 tickets were available for the concert, and all {{340|290}} were sold within an hour."
      ]
    ),
    (
      "Numbers with one digit, where rounding may hide the flaw and the tie is not explicit",
      [
        "Rail freight on the line came to 3.2 million tonnes in 2021. By 2023 it had climbed to 4 million tonnes, an increase of {{40|25}} per cent."
      ]
    ),
    (
      "Means per week and their total",
      ["The school's 350 pupils ate an average of 4 apples a week, {{140|1,400}} a week in total."]
    ),
    (
      "A coin and its currency as one unit",
      [
        "Milk prices have {{doubled|risen by half}} since 2020, when a litre cost 80 cents; it is now €1.20."
      ]
    ),
    (
      "Words of praise that say which figure is the greater",
      ["Girls did {{better|worse}} than boys in the test: 61 points on average, compared with 66."]
    ),
    (
      "A score directly behind a name",
      ["Wigton beat Carlow 27-13, winning by {{12|14}} points."]
    ),
  ]
}
