import Foundation

/// Accuracy on labelled texts, by the scorer that comes with them.
///
/// Sets made for chat and for calculators hold wordings that are read otherwise here, or not at all, since in the news they would do
/// more harm than good:
/// - compound measures (`5ft 11in`, `20 dollars 43 cents`, `an hour and a half`) keep their parts and units; those sets turn them into
///   one number of the smallest or largest unit, `0.5 kg` into 500 grams and `half an hour` into 30 minutes;
/// - an article is no number: `a kilogram`, `a mile`, `a pair`, `a few`, `one` by itself, `a dollar`;
/// - sums and formulas: `1.1^23`, `5.5x10-3`, `one over three`, `twenty-three fifths`, `a hundred trillionths`, `±`;
/// - numbers as they are dictated: `one twenty two`, `1 point 1`, `two hundred point seventy-one`, `ninety - five`;
/// - hasty spellings: `twentyfifth`, `lkhs`, `dzs`, `krores`, `10G`, `- 10 k`, `20 (kg)`, `0,5`; and `5"`, which mostly ends a quotation;
/// - codes for a million of a currency, `MUSD`, `MEUR`; a sum that goes on behind "and", `15 dollars and 15`;
/// - years, versions, addresses and telephone numbers, which some of the sets want as plain numbers;
/// - their units where they merge what is two here (pounds of money and of mass, a price and a price a share).
struct AccuracySection {
  let folder: String

  private var scorer: Scorer { Scorer(script: "\(folder)/run.py") }

  /// Whether there is anything to measure with.
  var isThere: Bool { scorer.isThere }

  func measure(into table: inout Table) throws {
    let sets = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
    table.begin("accuracy, F1 (recall)", ["value", "value and unit", "value and modifier", "exact texts"])
    for name in sets {
      let score = try Score(scorer, gold: "\(folder)/\(name)")
      table.row(String(name.dropLast(6)), score.cells)
    }
  }
}

/// What the scorer prints for one set.
private struct Score {
  var cells: [String] = []

  init(_ scorer: Scorer, gold: String) throws {
    var exact = ""
    for line in try scorer.lines([gold]) {
      let words = line.split(separator: " ")
      if let place = words.firstIndex(of: "exact"), place + 1 < words.count { exact = String(words[place + 1]) }
      if let recall = words.firstIndex(of: "R"), let both = words.firstIndex(of: "F1"), both + 1 < words.count {
        let score = words[both + 1] == "None" ? "–" : words[both + 1]
        cells.append("\(score) (\(words[recall + 1]))")
      }
    }
    cells.append(exact)
  }
}
