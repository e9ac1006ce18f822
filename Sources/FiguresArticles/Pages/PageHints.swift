/// What the attributes of a tag say of its text.
struct PageHints {
  /// What a name that authors give to a part of a page says of it.
  enum Hint: Sendable {
    /// It is no part of the article.
    case margin
    /// It is the main part.
    case main
    /// It holds the words under a picture.
    case caption
    /// It holds the summary under the headline.
    case standfirst
    /// It is read out but not shown.
    case unseen
    /// It is a table only to put things side by side.
    case layout
  }

  /// Whether the text is hidden.
  private(set) var isHidden = false
  /// Whether the names say that it is no part of the article.
  private(set) var isMargin = false
  /// Whether they say that it is the main part.
  private(set) var isMain = false
  /// What passages of it are, where the names say.
  private(set) var kind: PagePassage.Kind?
  /// Whether a link leads to another page.
  private(set) var leadsElsewhere = false
  /// Whether a link leads to another place of the page.
  private(set) var leadsWithin = false
  /// Whether it is a table that holds no data.
  private(set) var isLayout = false
  /// Whether a cell takes up the room of several.
  private(set) var spansCells = false
  /// Whether a dialog is open.
  private(set) var isOpen = false

  /// Reads the attributes of a tag.
  init(_ attributes: [PageAttribute], in bytes: UnsafeBufferPointer<UInt8>) {
    for attribute in attributes {
      guard let meaning = AttributeTable.meanings.value(of: attribute.name) else { continue }
      switch meaning {
      case .hidden: isHidden = true
      case .href:
        leadsWithin = !attribute.value.isEmpty && bytes[attribute.value.lowerBound] == UInt8(ascii: "#")
        leadsElsewhere = !attribute.value.isEmpty && !leadsWithin
      case .names: read(names: attribute.value, in: bytes)
      case .open: isOpen = true
      case .role: read(names: attribute.value, in: bytes)
      case .span:
        spansCells =
          spansCells || bytes[attribute.value].first.map { $0 != UInt8(ascii: "1") } == true
          || attribute.value.count > 1
      case .style:
        let style = bytes[attribute.value].filter { !PageScanner.isSpace($0) }
        for wording in HintTable.hidingStyles
        where style.indices.contains(where: { Bytes.matches(wording, in: style, at: $0, before: style.count) }) {
          isHidden = true
        }
      }
    }
  }

  /// Reads the parts of an element's own name, as of `amp-sidebar`.
  mutating func read(elementName range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    if bytes[range].contains(UInt8(ascii: "-")) { read(names: range, in: bytes) }
  }

  /// Reads names parted by spaces, of words parted by marks or by capitals.
  private mutating func read(names: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = names.lowerBound
    while index < names.upperBound {
      let start = index
      while index < names.upperBound, !PageScanner.isSpace(bytes[index]) { index &+= 1 }
      if index > start { read(name: start..<index, in: bytes) }
      index &+= 1
    }
  }

  private mutating func read(name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var word = NameHash()
    var length = 0
    var whole = NameHash()
    var isFirst = true
    var previous: UInt8 = 0
    for byte in bytes[name] {
      let isLetter = PageScanner.isLetter(byte)
      if length > 0, !isLetter || (Bytes.isCapital(byte) && Bytes.isSmall(previous)) {
        if isFirst, HintTable.qualifiers.value(of: word.code) != nil { return }
        if let hint = HintTable.words.value(of: word.code) { take(hint) }
        isFirst = false
        word = NameHash()
        length = 0
      }
      if isLetter {
        word.add(Bytes.lowered(byte))
        length += 1
      }
      whole.add(Bytes.lowered(byte))
      previous = byte
    }
    if length > 0, let hint = HintTable.words.value(of: word.code) { take(hint) }
    if let hint = HintTable.names.value(of: whole.code) { take(hint) }
  }

  private mutating func take(_ hint: Hint) {
    switch hint {
    case .margin: isMargin = true
    case .main: isMain = true
    case .caption: kind = .caption
    case .standfirst: kind = .standfirst
    case .unseen: isHidden = true
    case .layout: isLayout = true
    }
  }
}
