/// What a report may count on: how many columns there are, whether they take colours, and how much to say.
public struct TerminalLayout: Sendable, Hashable {
  /// How much is said.
  public enum Detail: Sendable, Hashable {
    /// Only the findings.
    case findings
    /// The findings, what else was checked, and the closing lines.
    case everything
  }

  /// The columns of a line; no line is wider.
  public var width: Int
  /// Whether to colour.
  public var isColoured: Bool
  /// How much to say.
  public var detail: Detail

  /// The narrowest page that is still laid out; a narrower terminal breaks the lines itself.
  public static let narrowest = 20

  /// Makes a layout; a width below ``narrowest`` is raised to it.
  public init(width: Int = 80, isColoured: Bool = false, detail: Detail = .everything) {
    self.width = max(width, Self.narrowest)
    self.isColoured = isColoured
    self.detail = detail
  }
}

/// What a stretch of text is, for those who see colours.
enum Ink: String {
  case error = "1;31"
  case warning = "1;33"
  case note = "1;36"
  case good = "32"
  case frame = "34"
  case strong = "1"
  case faint = "2"

  /// The text between the codes that set and reset a terminal, or as it is.
  func paint(_ text: String, where isColoured: Bool) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
