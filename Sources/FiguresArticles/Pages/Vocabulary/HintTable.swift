/// The words by which authors of pages name their parts in `class`, `id`, `role` and the names of elements of their own.
///
/// They are the common words of the trade, never those of one site. One row a word, sorted.
enum HintTable {
  /// Words inside names.
  static let words = NameTable<PageHints.Hint>(
    margins.map { ($0, .margin) } + [
      ("caption", .caption), ("deck", .standfirst), ("dek", .standfirst), ("standfirst", .standfirst),
      ("subheadline", .standfirst), ("subtitle", .standfirst),
    ], empty: .margin)

  /// Whole names.
  static let names = NameTable<PageHints.Hint>(
    [
      ("also-read", .margin), ("complementary", .margin), ("contentinfo", .margin), ("key-events", .margin),
      ("main", .main), ("main-content", .main),
      ("maincontent", .main), ("none", .layout), ("most-popular", .margin), ("most-read", .margin),
      ("most-viewed", .margin), ("presentation", .layout), ("read-next", .margin), ("screen-reader-text", .unseen),
      ("sr-only", .unseen), ("visually-hidden", .unseen), ("visuallyhidden", .unseen),
    ], empty: .margin)

  /// First words of names that tell of a state rather than of a part: "has-sidebar", "no-comments".
  static let qualifiers = NameTable<Bool>(
    ["has", "hide", "is", "js", "no", "not", "show", "with", "without"].map { ($0, true) }, empty: false)

  /// Styles that hide.
  static let hidingStyles = ["display:none", "visibility:hidden"]

  private static let margins = [
    "ad", "ads", "advert", "advertisement", "advertising", "adverts", "alertdialog", "banner", "breadcrumb",
    "breadcrumbs", "comments", "consent", "cookie", "cookiebanner", "cookies", "dialog", "disqus", "footer", "gdpr",
    "masthead", "menu", "modal", "mostread", "nav", "navbar", "navigation", "newsletter", "pagination", "poll", "popup",
    "promo", "promos", "quiz", "recirculation", "recommendations", "recommended", "related", "respond", "search",
    "share", "sharebar", "sharing", "sidebar", "signup", "skiplink", "skiplinks", "social", "sponsor", "sponsored",
    "subscribe", "tags", "ticker", "toolbar", "trending",
  ]
}
