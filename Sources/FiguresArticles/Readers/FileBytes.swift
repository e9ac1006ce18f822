import Foundation

/// What the system knows of a path.
struct FileStatus {
  /// What stands at the path.
  enum Kind {
    case file
    case folder
    /// A pipe, a terminal, a device.
    case stream
  }

  /// Tells two names of one file.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  var kind: Kind
  var identity: Identity

  /// The status of what a path leads to, through links.
  init(path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError(code: errno) }
    self.init(status)
  }

  fileprivate init(_ status: stat) {
    switch mode_t(status.st_mode) & mode_t(S_IFMT) {
    case mode_t(S_IFREG): kind = .file
    case mode_t(S_IFDIR): kind = .folder
    default: kind = .stream
    }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
  }
}

/// What the system refused.
struct SystemError: Error {
  var code: Int32

  /// What is wrong, as the reader of an article is told.
  var problem: ArticleError.Problem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .unreadable(reason: "permission denied; change its permissions")
    case ELOOP: .unreadable(reason: "its links lead in a circle; name the file itself")
    default: .unreadable(reason: String(cString: strerror(code)))
    }
  }
}

/// Reads whole files.
enum FileBytes {
  /// All bytes of a file, a pipe or, for `-`, of standard input. Stops at a limit in bytes.
  static func all(of path: String, limit: Int) throws(ArticleError) -> [UInt8] {
    let isInput = path == ArticleReader.standardInput
    // A pipe is opened without waiting for somebody who writes: there may be nobody.
    let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw ArticleError(path: path, problem: SystemError(code: errno).problem) }
    defer { if !isInput { close(descriptor) } }
    var status = stat()
    var expected = 0
    if fstat(descriptor, &status) == 0, FileStatus(status).kind == .file {
      expected = Int(status.st_size)
      if expected > limit { throw ArticleError(path: path, problem: .tooLarge(limit: limit)) }
    }
    var bytes: [UInt8] = []
    if !isInput {
      guard let first = firstOfPipe(descriptor) else { throw ArticleError(path: path, problem: .silentPipe) }
      bytes = first
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    }
    var code: Int32 = 0
    while bytes.count <= limit {
      // The byte to spare shows the end of a file of the expected size without another round.
      let room = max(expected + 1 - bytes.count, 1 << 16)
      let before = bytes.count
      bytes.append(addingCapacity: room) { span in
        span.withUnsafeMutableBufferPointer { buffer, count in
          var got = -1
          repeat { got = read(descriptor, buffer.baseAddress, room) } while got < 0 && errno == EINTR
          if got < 0 { code = errno }
          count = max(got, 0)
        }
      }
      if code != 0 { throw ArticleError(path: path, problem: SystemError(code: code).problem) }
      if bytes.count == before { return bytes }
    }
    throw ArticleError(path: path, problem: .tooLarge(limit: limit))
  }

  /// The first bytes of a file, as many as tell what it is.
  static func head(of path: String) throws(ArticleError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw ArticleError(path: path, problem: SystemError(code: errno).problem) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    if count < 0 { throw ArticleError(path: path, problem: SystemError(code: errno).problem) }
    return Array(bytes.prefix(count))
  }

  /// How long a pipe may be silent before anybody writes into it, in milliseconds.
  private static let patience: Int32 = 3000

  /// Waits until somebody opens a named pipe for writing, and gives what was read on the way: at most a byte. Nil where nobody
  /// does. Anything but a pipe is ready at once, and whoever writes may take as long as it takes.
  private static func firstOfPipe(_ descriptor: Int32) -> [UInt8]? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, mode_t(status.st_mode) & mode_t(S_IFMT) == mode_t(S_IFIFO) else {
      return []
    }
    var waited: Int32 = 0
    let step: Int32 = 50
    while waited < patience {
      var query = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&query, 1, step) > 0 { return [] }
      var byte: UInt8 = 0
      let count = read(descriptor, &byte, 1)
      if count > 0 { return [byte] }
      // With a writer there is nothing yet; without one there is the end.
      if count < 0 { return [] }
      waited += step
    }
    return nil
  }
}
