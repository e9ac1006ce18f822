/// Says on standard error how far the work is, if it takes long and somebody is watching.
struct Progress {
  private static let patience = 1.5
  private static let pause = 0.2

  private let isWatched: Bool
  private let began = Surroundings.seconds
  private var last = 0.0
  private var shown = 0

  init(isQuiet: Bool) {
    isWatched = !isQuiet && Surroundings.isTerminal(Output.error)
  }

  /// Shows a state of affairs in place of the one before.
  mutating func show(_ text: @autoclosure () -> String) {
    guard isWatched else { return }
    let now = Surroundings.seconds
    guard now - began > Self.patience, now - last > Self.pause else { return }
    last = now
    let text = text()
    write("\r\(text)\(String(repeating: " ", count: max(0, shown - text.count)))")
    shown = text.count
  }

  /// Takes the last state off the screen.
  mutating func clear() {
    guard shown > 0 else { return }
    write("\r\(String(repeating: " ", count: shown))\r")
    shown = 0
  }

  private func write(_ text: String) { writeToStandardError(Array(text.utf8)) }
}
