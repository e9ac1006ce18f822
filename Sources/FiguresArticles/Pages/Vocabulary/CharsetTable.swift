/// The labels by which pages name the charsets that are read (Encoding standard, section 4.2), sorted.
enum CharsetTable {
  static let labels = NameTable<Charset>(
    [
      ("ansi_x3.4-1968", .windows1252), ("ascii", .windows1252), ("cp1252", .windows1252), ("cp819", .windows1252),
      ("csisolatin1", .windows1252), ("ibm819", .windows1252), ("iso-8859-1", .windows1252),
      ("iso-ir-100", .windows1252), ("iso8859-1", .windows1252), ("iso88591", .windows1252),
      ("iso_8859-1", .windows1252), ("iso_8859-1:1987", .windows1252), ("l1", .windows1252), ("latin1", .windows1252),
      ("unicode-1-1-utf-8", .brokenUTF8), ("unicode11utf8", .brokenUTF8), ("unicode20utf8", .brokenUTF8),
      ("us-ascii", .windows1252), ("utf-8", .brokenUTF8), ("utf8", .brokenUTF8), ("windows-1252", .windows1252),
      ("x-cp1252", .windows1252), ("x-unicode20utf8", .brokenUTF8),
    ], empty: .utf8)
}
