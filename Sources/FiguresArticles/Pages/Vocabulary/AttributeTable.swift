/// The attributes that say something of the text of their element.
enum AttributeTable {
  /// What an attribute is for.
  enum Meaning: Sendable {
    case hidden, href, names, open, role, style
  }

  /// The attributes, sorted by name.
  static let meanings = NameTable<Meaning>(
    [
      ("class", .names), ("hidden", .hidden), ("href", .href), ("id", .names), ("open", .open), ("role", .role),
      ("style", .style),
    ], empty: .names)
}
