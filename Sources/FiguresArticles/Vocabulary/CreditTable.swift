/// A wording that credits a picture or labels its caption.
struct CreditWording: Wording, Sendable {
  /// Where the wording makes a caption of its passage.
  enum Place: Sendable {
    /// The passage begins with it.
    case opening
    /// The passage begins with it, or ends in it: in brackets, or by itself behind the last sentence.
    case credit
    /// The passage ends in it.
    case closing
  }

  /// The words.
  var words: String
  /// Where they count.
  var place: Place = .credit
}

/// The wordings of picture credits and caption labels. One row an entry, sorted by the words.
enum CreditTable {
  /// The rows.
  static let rows: [CreditWording] = [
    CreditWording(words: "/ afp", place: .closing),
    CreditWording(words: "/ alamy", place: .closing),
    CreditWording(words: "/ ap", place: .closing),
    CreditWording(words: "/ ap images", place: .closing),
    CreditWording(words: "/ epa", place: .closing),
    CreditWording(words: "/ getty", place: .closing),
    CreditWording(words: "/ getty images", place: .closing),
    CreditWording(words: "/ pa", place: .closing),
    CreditWording(words: "/ pa images", place: .closing),
    CreditWording(words: "/ pa wire", place: .closing),
    CreditWording(words: "/ reuters", place: .closing),
    CreditWording(words: "/ shutterstock", place: .closing),
    CreditWording(words: "afp photo"),
    CreditWording(words: "afp via getty"),
    CreditWording(words: "ap photo"),
    CreditWording(words: "credit :"),
    CreditWording(words: "file image"),
    CreditWording(words: "file photo"),
    CreditWording(words: "file photograph"),
    CreditWording(words: "file picture"),
    CreditWording(words: "getty images"),
    CreditWording(words: "illustration :"),
    CreditWording(words: "image :"),
    CreditWording(words: "image caption", place: .opening),
    CreditWording(words: "image copyright", place: .opening),
    CreditWording(words: "image credit"),
    CreditWording(words: "image source", place: .opening),
    CreditWording(words: "images :"),
    CreditWording(words: "istock"),
    CreditWording(words: "media caption", place: .opening),
    CreditWording(words: "photo :"),
    CreditWording(words: "photo by"),
    CreditWording(words: "photo caption", place: .opening),
    CreditWording(words: "photo courtesy"),
    CreditWording(words: "photo credit"),
    CreditWording(words: "photograph :"),
    CreditWording(words: "photograph by"),
    CreditWording(words: "photographer :"),
    CreditWording(words: "photos :"),
    CreditWording(words: "photos by"),
    CreditWording(words: "picture :"),
    CreditWording(words: "picture by"),
    CreditWording(words: "picture credit"),
    CreditWording(words: "pictures :"),
    CreditWording(words: "reuters file"),
    CreditWording(words: "shutterstock"),
    CreditWording(words: "source :"),
    CreditWording(words: "video caption", place: .opening),
  ]
}
