import FiguresChecker
import FiguresReports

/// `figures rules`: all rules, or the page of one.
struct RulesCommand {
  let invocation: Invocation
  var pages = RuleCatalogue.pages

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() throws(CommandError) -> ExitStatus {
    let list = RuleList(layout: invocation.layout)
    var bytes: [UInt8] = []
    if invocation.operands.isEmpty { bytes = list.text(of: pages) }
    for (place, id) in invocation.operands.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "\n")) }
      bytes += list.text(of: try page(of: id))
    }
    var output = try Output(path: invocation.value(of: .output))
    try output.write(bytes)
    return .clean
  }

  private func page(of id: String) throws(CommandError) -> RulePage {
    if let page = pages.first(where: { $0.id == id }) { return page }
    let near = pages.map(\.id).nearest(to: id)
    throw CommandError("\(id): no such rule; \(near.map { "did you mean \($0)?" } ?? "figures rules lists them")")
  }
}
