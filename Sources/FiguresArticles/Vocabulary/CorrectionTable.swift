/// A wording by which an article says that it was mended.
struct CorrectionWording: Wording, Sendable {
  /// Where the wording counts.
  enum Place: Sendable {
    /// The passage is the wording and nothing else; the next passage is the notice.
    case label
    /// A sentence begins with it.
    case opening
  }

  /// The words.
  var words: String
  /// Where they count.
  var place: Place = .opening
}

/// The wordings of correction notices. One row an entry, sorted by the words; `*` stands for what the notice is about.
enum CorrectionTable {
  /// The rows, one for each word that may stand for `*`.
  static let rows: [CorrectionWording] = patterns.flatMap { pattern -> [CorrectionWording] in
    let ends = pattern.words.split(separator: "*", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return [pattern] }
    return subjects.map { CorrectionWording(words: ends[0] + $0 + ends[1], place: pattern.place) }
  }

  private static let patterns: [CorrectionWording] = [
    CorrectionWording(words: "a correction was made"),
    CorrectionWording(words: "a previous version of the *"),
    CorrectionWording(words: "a previous version of this *"),
    CorrectionWording(words: "an earlier * said"),
    CorrectionWording(words: "an earlier version of the *"),
    CorrectionWording(words: "an earlier version of this *"),
    CorrectionWording(words: "an earlier version said"),
    CorrectionWording(words: "clarification", place: .label),
    CorrectionWording(words: "clarification :"),
    CorrectionWording(words: "corrected the"),
    CorrectionWording(words: "correction", place: .label),
    CorrectionWording(words: "correction ("),
    CorrectionWording(words: "correction :"),
    CorrectionWording(words: "correction appended"),
    CorrectionWording(words: "corrections", place: .label),
    CorrectionWording(words: "corrections :"),
    CorrectionWording(words: "corrections and clarifications", place: .label),
    CorrectionWording(words: "corrections and clarifications :"),
    CorrectionWording(words: "the original version of this *"),
    CorrectionWording(words: "this * corrects"),
    CorrectionWording(words: "this * has been amended"),
    CorrectionWording(words: "this * has been corrected"),
    CorrectionWording(words: "this * has been updated to correct"),
    CorrectionWording(words: "this * was amended"),
    CorrectionWording(words: "this * was corrected"),
    CorrectionWording(words: "this * was updated to correct"),
    CorrectionWording(words: "this version corrects"),
    CorrectionWording(words: "we have corrected"),
  ]

  private static let subjects = [
    "article", "blog", "caption", "column", "graphic", "headline", "item", "page", "photo", "piece", "post", "report",
    "story",
    "table",
  ]
}
