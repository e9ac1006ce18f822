/// What a page reader needs to know of an element.
struct Element: Sendable, Equatable {
  /// What its tags do to the text.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// It begins a passage of its own.
    static let block = Traits(rawValue: 1)
    /// It has no content and no end tag.
    static let void = Traits(rawValue: 2)
    /// It holds text without tags and references.
    static let raw = Traits(rawValue: 4)
    /// It holds text without tags, but with references.
    static let escapable = Traits(rawValue: 8)
    /// Its text is not shown.
    static let dropped = Traits(rawValue: 16)
    /// Its text is never part of the article.
    static let furniture = Traits(rawValue: 32)
    /// It ends what an end tag or an implied one may close.
    static let scope = Traits(rawValue: 64)
    /// Its text is shown although the elements around it are not: in XML of news agencies.
    static let shown = Traits(rawValue: 128)
  }

  /// What it means.
  enum Role: UInt8, Sendable {
    case none, anchor, article, aside, caption, cell, container, dateText, definition, dialog, footer, form, header
    case heading, issueDate, lineBreak, list, listItem, main, metadata, option, pageTitle, paragraph, preformatted, row
    case script, standfirst, superscript, table, tableCaption, time, topHeading
  }

  /// Its traits.
  var traits: Traits = []
  /// Its role.
  var role: Role = .none

  /// How its raw text ends; nil where it holds tags.
  func rawText(code: UInt64) -> RawText? {
    guard !traits.isDisjoint(with: [.raw, .escapable]) else { return nil }
    return RawText(name: code, hasReferences: traits.contains(.escapable), isScript: role == .script)
  }
}
