import FiguresCore
import FiguresExtractor

/// The claims of some articles as aligned columns, for somebody who wants to see what was read.
public struct ClaimList: Sendable {
  /// What the list may count on.
  public var layout: TerminalLayout

  /// Makes a list for a layout.
  public init(layout: TerminalLayout = TerminalLayout()) { self.layout = layout }

  /// The whole list as UTF-8, its last line ended.
  public func text(of extractions: [Extraction]) -> [UInt8] {
    var page = Page(layout: layout)
    for extraction in extractions {
      let article = extraction.article
      if layout.detail == .everything {
        page.gap()
        page.line(page.paint((article.path ?? article.id).clipped(to: layout.width, keeping: .end), .strong))
      }
      let table = table(of: extraction.claims)
      for row in table.lines(width: layout.width, isColoured: layout.isColoured) { page.line(row) }
      if layout.detail == .everything { page.line(counted(extraction.claims.count, "claim")) }
    }
    return page.bytes
  }

  private func table(of claims: [Claim]) -> TextTable {
    var table = TextTable(columns: [
      TextTable.Column(heading: "place", isRight: true, narrowest: nil, ink: .faint),
      TextTable.Column(heading: "figure", narrowest: 20, ink: .strong),
      TextTable.Column(heading: "kind", narrowest: nil, dispensability: 5),
      TextTable.Column(heading: "", isRight: true, narrowest: nil, dispensability: 1),
      TextTable.Column(heading: "value", isRight: true, narrowest: 12),
      TextTable.Column(heading: "unit", narrowest: 7, dispensability: 3),
      TextTable.Column(heading: "measure", narrowest: 9, dispensability: 4),
      TextTable.Column(heading: "period", narrowest: 9, dispensability: 6),
      TextTable.Column(heading: "says", narrowest: 9, dispensability: 2),
    ])
    for claim in claims {
      let figure = claim.figure
      table.add([
        claim.file.map { "\($0.line):\($0.column)" } ?? "\(claim.span.start)", claim.text, figure.kind.rawValue,
        figure.hedge.modifier.rawValue, figure.shownValue, figure.unit?.name ?? "",
        claim.measure?.text ?? "", claim.period?.text ?? "", claim.attribution.phrase,
      ])
    }
    return table
  }
}

extension Figure {
  /// The number or the range for a reader: `11 million`, `4 million–5 million`; years without commas.
  fileprivate var shownValue: String {
    guard let value else { return stated.isEmpty && !kind.isOfTheCalendar ? "too large" : "" }
    let numbers = value.numbers.map { kind.isOfTheCalendar ? $0.normalized.description : $0.spoken }
    return numbers.joined(separator: "–")
  }
}

extension Kind {
  /// Whether it names a time and not an amount.
  fileprivate var isOfTheCalendar: Bool {
    switch self {
    case .date, .year, .period: true
    default: false
    }
  }
}
