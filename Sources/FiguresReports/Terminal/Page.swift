/// Lines of text for a terminal, each as wide as the layout allows and no wider.
struct Page {
  let layout: TerminalLayout
  private(set) var bytes: [UInt8] = []

  init(layout: TerminalLayout) { self.layout = layout }

  /// Adds a finished line.
  mutating func line(_ text: String = "") {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds a blank line unless the page is empty.
  mutating func gap() {
    if !bytes.isEmpty { line() }
  }

  /// Adds a text, its beginning painted, broken over as many lines as it takes.
  ///
  /// Later lines are indented as deep as the label is wide, but no deeper than `hanging`.
  mutating func paragraph(label: String = "", ink: Ink? = nil, _ text: String, indent: Int = 0, hanging: Int = 8) {
    let label = label.printable
    let words = (label + " " + text.printable).printable
    let margin = String(repeating: " ", count: min(indent, layout.width / 4))
    let lines = words.wrapped(
      to: layout.width - margin.utf8.count, indent: label.isEmpty ? 0 : min(label.columns + 1, hanging))
    for (index, text) in lines.enumerated() {
      if index == 0, let ink, text.hasPrefix(label) {
        line(margin + paint(label, ink) + text.dropFirst(label.count))
      } else {
        line(margin + text)
      }
    }
  }

  /// The text in a colour, or as it is.
  func paint(_ text: String, _ ink: Ink) -> String { ink.paint(text, where: layout.isColoured) }
}

/// `1 error`, `2 errors`: a count with its noun.
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
