/// The attributes that say something of the text of their element.
enum AttributeTable {
  /// What an attribute is for.
  enum Meaning: Sendable {
    case hidden, href, names, open, role, span, style
  }

  /// The attributes, sorted by name.
  static let meanings = NameTable<Meaning>(
    [
      ("class", .names), ("colspan", .span), ("fallback", .hidden), ("hidden", .hidden), ("href", .href),
      ("id", .names),
      ("open", .open), ("placeholder", .hidden), ("role", .role), ("rowspan", .span), ("style", .style),
    ], empty: .names)
}
