import FiguresCore

/// One walk over a page, from its first byte to its last: its text in passages, its regions, its metadata.
///
/// Linear in the length of the page; no tree is built, and what is kept of the open elements is bounded.
struct PageWalk {
  /// The text, its passages parted by empty lines.
  private(set) var text: PageText
  /// The passages in the order of the text.
  private(set) var passages: [PagePassage] = []
  /// The regions in the order of their beginnings.
  private(set) var regions = PageRegions()
  /// The tables in the order of their beginnings.
  private(set) var tables = PageTables()
  /// What the page says of itself.
  private(set) var metadata = PageMetadata()

  private var scanner: PageScanner
  private var elements: OpenElements
  private var passageStart = 0
  private var linkLength = 0
  private var isLinkedData = false
  private let table = ElementTable.elements

  /// Walks over a page from an offset on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, charset: Charset, from start: Int = 0, isXML: Bool = false) {
    scanner = PageScanner(bytes, from: start, isXML: isXML)
    text = PageText(of: bytes, charset: charset)
    elements = OpenElements(state: OpenElements.State(isOutside: isXML))
    while let token = scanner.next() {
      switch token.kind {
      case .text: take(text: token.range)
      case .rawText: take(rawText: token.range)
      case .start: open(token)
      case .end: close(token)
      case .comment: break
      }
    }
    closePassage()
    text.cut(to: max(passageStart - 2, 0))
  }

  private var isXML: Bool { scanner.isXML }

  // MARK: Text

  private mutating func take(text range: Range<Int>) {
    let state = elements.state
    guard state.isDropped else {
      if state.isReference, isNoteMark(range) { return }
      let before = text.bytes.count
      text.append(range, state.manner)
      if state.isLink { linkLength += text.bytes.count - before }
      return
    }
    guard let last = elements.last else { return }
    if last.element.role == .pageTitle, isXML || !last.outer.isDropped { metadata.take(pageTitle: range) }
    if last.element.role == .dateText { metadata.take(date: range, rank: 2, in: scanner.bytes) }
  }

  /// Whether a text is the number of a note and the link to it ends here: `1`, `[12]`.
  private func isNoteMark(_ range: Range<Int>) -> Bool {
    let bytes = scanner.bytes
    let end = range.upperBound
    guard end + 2 < bytes.count, bytes[end + 1] == UInt8(ascii: "/"), bytes[end + 2] | 0x20 == UInt8(ascii: "a") else {
      return false
    }
    return bytes[range].allSatisfy { Bytes.isDigit($0) || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
  }

  private mutating func take(rawText range: Range<Int>) {
    if isLinkedData { metadata.take(linkedData: range) }
    isLinkedData = false
    if !elements.state.isDropped { text.append(range, elements.state.manner.union(.raw)) }
  }

  /// Breaks a line: a new passage where a sentence ended or the line is empty, else only a break.
  private mutating func breakLine(at tag: Range<Int>) {
    guard !elements.state.isDropped else { return }
    let line = Bytes.trimmed(ByteSpan(passageStart, text.bytes.count), in: text.bytes)
    guard line.length > 0 else { return }
    let isEmpty = text.bytes.last == 0x0A
    if elements.state.kind == .plain, isEmpty || Prose.endsSentence(line, in: text.bytes) {
      closePassage()
    } else {
      text.breakLine(at: tag)
    }
  }

  private mutating func closePassage() {
    defer { linkLength = 0 }
    guard text.bytes.count > passageStart else { return }
    text.trim(from: passageStart)
    let span = Bytes.trimmed(ByteSpan(passageStart, text.bytes.count), in: text.bytes)
    guard span.length > 0 else {
      text.cut(to: passageStart)
      return
    }
    let passage = PagePassage(
      span: span, kind: elements.state.kind, region: elements.state.region, cell: elements.state.cell,
      linkLength: min(linkLength, span.length))
    if elements.state.manner.contains(.preformatted) {
      for part in PlainText.passages(of: span, in: text.bytes) {
        passages.append(PagePassage(span: part.span, kind: passage.kind, region: passage.region))
      }
    } else {
      passages.append(passage)
    }
    text.separate()
    passageStart = text.bytes.count
  }

  // MARK: Tags

  private mutating func close(_ token: PageToken) {
    let element = table.value(of: token.name) ?? Element()
    if element.role == .lineBreak { return breakLine(at: token.range) }
    guard !element.traits.contains(.void) else { return }
    let isOwnBlock = elements.last.map { $0.name == token.name && $0.element.traits.contains(.block) } == true
    if isOwnBlock || element.traits.contains(.block) { closePassage() }
    // What follows the end of the body is taken for its end.
    if !isXML, token.name == ElementTable.body || token.name == ElementTable.html { return }
    elements.close(element, name: token.name)
  }

  private mutating func open(_ token: PageToken) {
    var element = table.value(of: token.name) ?? Element()
    let attributes = scanner.attributes
    switch element.role {
    case .lineBreak: return breakLine(at: token.range)
    case .metadata: return metadata.take(attributes, in: scanner.bytes)
    case .issueDate, .time: metadata.take(time: attributes, in: scanner.bytes)
    case .script:
      isLinkedData = attributes.contains {
        $0.name == MetadataTable.type && PageMetadata.reads($0.value, "application/ld+json", in: scanner.bytes)
      }
    default: break
    }
    var hints = PageHints(attributes, in: scanner.bytes)
    if element == Element() {
      hints.read(elementName: token.nameRange, in: scanner.bytes)
      if hints.isMargin { element.traits.insert(.block) }
    }
    if element.traits.contains(.block) { closePassage() }
    elements.closeImplied(before: element)
    guard !element.traits.contains(.void) else { return }
    if token.isSelfClosing, isXML || elements.state.isDropped { return }
    var inner = inside(element, hints)
    if !inner.isDropped { tables.open(element, name: token.name, hints, &inner) }
    if element.traits.contains(.block) || inner.isDropped || inner != elements.state {
      elements.push(element, name: token.name, state: inner)
    }
  }

  /// What holds inside an element.
  private mutating func inside(_ element: Element, _ hints: PageHints) -> OpenElements.State {
    var state = elements.state
    if element.traits.contains(.shown) || element.role == .paragraph || element.role == .caption {
      state.isOutside = false
    }
    if element.traits.contains(.dropped) || hints.isHidden || (element.role == .dialog && !hints.isOpen) {
      state.isHidden = true
    }
    switch element.role {
    case .anchor:
      state.isLink = hints.leadsElsewhere
      state.isReference = hints.leadsWithin
    case .superscript: state.manner.insert(.raised)
    case .preformatted: state.manner.insert(.preformatted)
    case .topHeading: state.kind = .topHeading
    case .heading: state.kind = .heading
    case .caption: state.kind = .caption
    case .standfirst: state.kind = .standfirst
    default: break
    }
    if let kind = hints.kind, state.kind == .plain || kind == .standfirst, element.role != .article,
      element.role != .main
    {
      state.kind = element.role == .topHeading ? .topHeading : kind
    }
    if let kind = regions.kind(of: element, hints, in: state.region) {
      state.region = regions.add(kind, in: state.region)
    }
    return state
  }
}

/// The pass over the tags of a page, to be measured by itself.
package enum PagePass {
  /// The length of the text of a page in UTF-8, whatever of it is the article. O(n).
  package static func textLength(of page: [UInt8]) -> Int {
    page.withUnsafeBufferPointer { PageWalk($0, charset: .utf8).text.bytes.count }
  }
}
