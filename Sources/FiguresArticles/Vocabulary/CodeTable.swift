/// Code that a page left in its text, known by how it begins, letter case aside.
enum CodeTable {
  /// How a passage of code begins.
  static let openings = [
    "!--", "$(document", "(function", "<!--", "</", "<div", "<iframe", "<link", "<meta", "<noscript", "<script",
    "<style",
    "document.", "function(", "googletag.", "gtag(", "var _", "window.",
  ]

  /// Code that runs over lines: its opening and its end.
  static let runs = [
    (opening: "!--", end: "-->"), (opening: "<!--", end: "-->"), (opening: "<script", end: "</script"),
    (opening: "<style", end: "</style"),
  ]
}
