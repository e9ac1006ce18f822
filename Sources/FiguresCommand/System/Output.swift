#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where findings go: standard output or a file. Bytes are written whole, in as few calls as the system allows.
struct Output: ~Copyable {
  /// The number of standard output.
  static let standard: Int32 = 1
  /// The number of standard error.
  static let error: Int32 = 2

  private let descriptor: Int32
  private let name: String
  private let isOwned: Bool
  /// Whether nobody reads any more; writing is then quietly left out.
  private(set) var isClosed = false

  /// Opens the file, which is made or emptied; standard output for nil and `-`.
  init(path: String?) throws(CommandError) {
    guard let path, path != "-" else {
      descriptor = Self.standard
      name = "standard output"
      isOwned = false
      return
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    name = path
    isOwned = true
    guard descriptor >= 0 else {
      throw CommandError("\(path): cannot be written: \(Surroundings.lastError); name another file with --output")
    }
  }

  deinit {
    if isOwned, descriptor >= 0 { _ = close(descriptor) }
  }

  /// Writes all bytes. A broken pipe ends quietly; any other failure is an error.
  mutating func write(_ bytes: [UInt8]) throws(CommandError) {
    var start = 0
    while start < bytes.count, !isClosed {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return posixWrite(descriptor, base + start, buffer.count - start)
      }
      if count > 0 {
        start += count
      } else if errno == EPIPE {
        isClosed = true
      } else if errno != EINTR {
        throw CommandError("\(name): cannot be written: \(Surroundings.lastError)")
      }
    }
  }
}

private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// Writes a line to standard error, control characters shown as �. A failure there has nowhere to be told.
func complain(_ message: String) {
  var text = String.UnicodeScalarView()
  for scalar in ("figures: " + message).unicodeScalars {
    text.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
  }
  text.append("\n")
  writeToStandardError(Array(String(text).utf8))
}

/// Writes bytes to standard error as they are.
func writeToStandardError(_ bytes: [UInt8]) {
  _ = bytes.withUnsafeBytes { buffer in buffer.baseAddress.map { posixWrite(Output.error, $0, buffer.count) } }
}
