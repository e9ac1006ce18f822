/// Which end of a text is kept when it does not fit.
enum KeptEnd: Sendable {
  case start
  case end
}

extension String {
  /// The text, which is printable, broken between words into lines of at most so many columns.
  ///
  /// Later lines begin with the indent. A word wider than a line is broken wherever it must be. Never empty; O(n).
  func wrapped(to width: Int, indent: Int) -> [String] {
    let indent = min(indent, width / 2)
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var used = 0
    var isEmpty = true
    func startLine() {
      lines.append(line)
      line = margin
      used = indent
      isEmpty = true
    }
    for word in split(separator: " ") {
      let glyphs = String(word).glyphs
      let columns = glyphs.columns
      if !isEmpty, used + 1 + columns > width { startLine() }
      if !isEmpty {
        line += " "
        used += 1
      }
      for glyph in glyphs {
        if used + glyph.columns > width { startLine() }
        line.unicodeScalars.append(glyph.scalar)
        used += glyph.columns
        isEmpty = false
      }
    }
    lines.append(line)
    return lines
  }

  /// The text made printable and cut to so many columns, with … where something is missing.
  func clipped(to width: Int, keeping end: KeptEnd = .start) -> String {
    let all = glyphs
    guard all.columns > width else { return all.text }
    guard width > 1 else { return String(repeating: "…", count: max(width, 0)) }
    var used = 1
    switch end {
    case .start:
      let kept = all.prefix { glyph in
        used += glyph.columns
        return used <= width
      }
      return kept.text + "…"
    case .end:
      var kept: [Glyph] = []
      for glyph in all.reversed() {
        used += glyph.columns
        if used > width { break }
        kept.append(glyph)
      }
      return "…" + kept.reversed().text
    }
  }
}
