import Foundation

/// The built command, run as people run it.
enum Built {
  /// What a run came to.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// The lines on standard error.
    var complaints: [String] { errors.split(separator: "\n").map(String.init) }
  }

  struct NotBuilt: Error, CustomStringConvertible {
    var description: String { "the figures command is not beside the tests; run swift build first" }
  }

  /// Where the command is: beside the test bundle, or in the package's build folder.
  static func command() throws -> URL {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    let candidates = [
      tests.deletingLastPathComponent(), Bundle.main.bundleURL, package.appendingPathComponent(".build/debug"),
    ].map { $0.appendingPathComponent("figures") }
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw NotBuilt()
    }
    return found
  }

  /// Runs the command in a folder of its own that holds the files given.
  static func run(
    _ arguments: [String], input: String = "", files: [String: String] = [:], environment: [String: String] = [:]
  ) throws -> Run {
    try withFolder(files.merging([".stdin": input]) { file, _ in file }) { folder in
      let process = try process(arguments, in: folder, environment)
      let (output, errors) = (folder.appendingPathComponent(".stdout"), folder.appendingPathComponent(".stderr"))
      for file in [output, errors] { try Data().write(to: file) }
      process.standardInput = try FileHandle(forReadingFrom: folder.appendingPathComponent(".stdin"))
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      process.waitUntilExit()
      return Run(
        status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
        errors: try String(contentsOf: errors, encoding: .utf8))
    }
  }

  /// A process that is ready to run in a folder.
  static func process(_ arguments: [String], in folder: URL, _ environment: [String: String]) throws -> Process {
    let process = Process()
    process.executableURL = try command()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    return process
  }

  /// Makes a folder with files in it, and takes it away afterwards.
  static func withFolder<Result>(_ files: [String: String], _ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("figures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try body(folder)
  }
}
