import Foundation

/// A scorer that comes with labelled texts: a script that runs the built command over them and prints what it found.
struct Scorer {
  let script: String

  /// Whether there is such a script.
  var isThere: Bool { FileManager.default.fileExists(atPath: script) }

  /// The lines it prints for some arguments, behind the path of the command.
  func lines(_ arguments: [String] = []) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script, CommandSection.path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchmarkError(description: "\(script): ended with status \(process.terminationStatus)")
    }
    return output.split(separator: "\n").map(String.init)
  }
}
