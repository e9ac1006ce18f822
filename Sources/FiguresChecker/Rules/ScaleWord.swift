import FiguresCore

/// A range whose first end lacks the scale word of the second.
enum ScaleWord: Rule {
  static let page = RulePage(
    id: "scale-word",
    summary: "One end of a range of money carries a scale word and the other does not.",
    severity: .note,
    why: "Strictly read, one end of the range is a million times too small.",
    trap: "House styles that let both ends share one scale word.",
    rationale: """
      "Between $26 and $31 million" says 26 dollars, strictly. Where the currency stands at both ends, so should the scale. "26-31 million dollars" and "four to five \
      million" share it and are left alone.
      """,
    flawed: [
      "The new pier will cost between £4 and £6 million.",
      "Repairs may take from $20 to $25 billion.",
      "The choir hopes for between €2 and €3 million in gifts.",
      "The theft cost the insurer between $8 and $9 million.",
    ],
    clean: [
      "The new pier will cost between £4 million and £6 million.",
      "Repairs may take 20 to 25 billion dollars.",
      "Seats cost between £4 and £6, and the hall £6 million.",
      "Some four to five million people live there.",
    ],
    sources: ["copydesk.org, numeracy checklist (D. Gibson)"])

  private static let scales = ["million", "billion", "trillion"]

  /// The words of a range, a glued scale taken off its number and written out: `$4bn` as `$4 billion`.
  private static func words(of text: String) -> [String] {
    text.lowercased().split(separator: " ").flatMap { word -> [String] in
      for (suffix, scale) in suffixes where word.hasSuffix(suffix) {
        let number = word.dropLast(suffix.utf8.count)
        if number.last?.isNumber ?? false { return [String(number), scale] }
      }
      return [String(word)]
    }
  }

  private static let suffixes = [("bn", "billion"), ("tn", "trillion"), ("m", "million")]

  static func rulings(at desk: Desk) -> [Ruling] {
    var rulings: [Ruling] = []
    for index in desk.claims.indices where desk.places[index] != nil {
      let claim = desk.claims[index]
      guard claim.figure.kind == .money, case .range? = claim.figure.value else { continue }
      let words = Self.words(of: claim.text)
      let signs = words.filter { $0.unicodeScalars.contains { "$£€".unicodeScalars.contains($0) } }
      let scaled = words.filter { scales.contains($0) }
      guard signs.count == 2, scaled.count == 1, let scale = scaled.first, words.last == scale,
        let low = claim.figure.stated.first
      else { continue }
      let sign = signs[0].unicodeScalars.first.map { String(Character($0)) } ?? ""
      let relation = Relation(
        page, .ambiguous, [claim], evidence: "a range with a currency at both ends and a scale word at one",
        working: "\(sign)\(low.spoken) or \(sign)\(low.spoken) \(scale)", cause: "a scale word is missing",
        suggestions: ["\(sign)\(low.spoken) \(scale)"])
      rulings.append(Ruling(.note, "The first end of \"\(Working.words(claim))\" lacks its \"\(scale)\".", relation))
    }
    return rulings
  }
}
