/// The elements that are open at a place of a page, as far as they matter to its text.
struct OpenElements {
  /// What holds for the text at a place.
  struct State: Equatable {
    /// Whether it is not shown.
    var isHidden = false
    /// Whether it stands outside all elements that hold text: in the XML of news agencies.
    var isOutside = false
    /// Whether it is no part of the text.
    var isDropped: Bool { isHidden || isOutside }
    /// Whether it leads elsewhere.
    var isLink = false
    /// Whether it leads to another place of the page, as the mark of a footnote does.
    var isReference = false
    /// How it is taken.
    var manner: PageText.Manner = []
    /// What passages of it are.
    var kind = PagePassage.Kind.plain
    /// The innermost region.
    var region: Int?
    /// The innermost table, and the cell of it.
    var table: Int?
    var cell: Int?
  }

  /// An open element.
  struct Open {
    var name: UInt64
    var element: Element
    /// What held around it.
    var outer: State
  }

  /// What holds at this place.
  private(set) var state: State
  private var open: [Open] = []
  /// How many blocks are open beyond the depth that is kept.
  private var overflow = 0
  private var openParagraphs = 0

  /// Elements lie in each other at most this deep; deeper ones are taken for their neighbours.
  static let depthLimit = 256

  /// Begins with what holds outside all elements.
  init(state: State) { self.state = state }

  /// The innermost open element that is kept.
  var last: Open? { open.last }

  /// Opens an element in which something else holds.
  mutating func push(_ element: Element, name: UInt64, state inner: State) {
    // What hides its text does so at any depth.
    guard open.count < Self.depthLimit || (inner.isDropped && !state.isDropped) else {
      if element.traits.contains(.block) { overflow += 1 }
      return
    }
    if element.role == .paragraph { openParagraphs += 1 }
    open.append(Open(name: name, element: element, outer: state))
    state = inner
  }

  /// Closes what an end tag closes: the innermost element of its name and all in it. An end tag without a start closes nothing.
  mutating func close(_ element: Element, name: UInt64) {
    if overflow > 0, element.traits.contains(.block) {
      overflow -= 1
      return
    }
    let isHeading = element.role == .heading || element.role == .topHeading
    let crossesScopes = element.traits.contains(.scope) || element.role == .row
    closeLast(crossingScopes: crossesScopes) { candidate in
      candidate.name == name
        || (isHeading && (candidate.element.role == .heading || candidate.element.role == .topHeading))
    }
  }

  /// Closes what a start tag closes: a paragraph before a block, an item before an item (HTML standard, section 13.1.2.4).
  mutating func closeImplied(before element: Element) {
    if element.traits.contains(.block), openParagraphs > 0 { closeLast { $0.element.role == .paragraph } }
    switch element.role {
    case .listItem, .definition: closeItem(element.role)
    case .option: closeLast { $0.element.role == .option }
    case .cell: closeLast(crossingScopes: true, until: [.table, .row]) { $0.element.role == .cell }
    case .row: closeLast(crossingScopes: true, until: [.table]) { $0.element.role == .row }
    case .anchor: if open.last?.element.role == .anchor { closeLast { $0.element.role == .anchor } }
    case .heading, .topHeading:
      if let last = open.last?.element.role, last == .heading || last == .topHeading {
        closeLast { $0.element.role == last }
      }
    default: break
    }
  }

  /// Closes an item before the next one, through the paragraphs and divisions in it but nothing else.
  private mutating func closeItem(_ role: Element.Role) {
    let index = open.lastIndex { candidate in
      let isPassable = candidate.element.role == .container || candidate.element.role == .paragraph
      return candidate.element.role == role || (candidate.element.traits.contains(.block) && !isPassable)
    }
    if let index, open[index].element.role == role { close(from: index) }
  }

  private mutating func closeLast(
    crossingScopes: Bool = false, until borders: [Element.Role] = [], where isWanted: (Open) -> Bool
  ) {
    var index = open.count - 1
    while index >= 0 {
      let candidate = open[index]
      if isWanted(candidate) {
        close(from: index)
        return
      }
      if borders.contains(candidate.element.role) || (!crossingScopes && candidate.element.traits.contains(.scope)) {
        return
      }
      index -= 1
    }
  }

  private mutating func close(from index: Int) {
    state = open[index].outer
    while open.count > index {
      if open.removeLast().element.role == .paragraph { openParagraphs -= 1 }
    }
  }
}
