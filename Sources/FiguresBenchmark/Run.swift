import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A command run as a process of its own, a file as its standard input, its output thrown away.
struct Run {
  /// From its start to its end.
  let seconds: Double
  /// The most memory it was seen to hold, in megabytes; nothing unless it was watched.
  private(set) var peak = 0.0

  /// Runs a command; watching it costs time.
  private init(_ command: [String], input: String, isWatched: Bool = false) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let began = ContinuousClock.now
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      throw BenchmarkError(description: "\(command[0]): cannot be run; build it first: swift build -c release")
    }
    var status: Int32 = 0
    while waitpid(process, &status, isWatched ? WNOHANG : 0) != process {
      peak = max(peak, Self.memory(of: process))
      usleep(1000)
    }
    let duration = ContinuousClock.now - began
    guard status == 0 else {
      throw BenchmarkError(description: "\(command.joined(separator: " ")): ended with status \(status)")
    }
    seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// The most memory that a running process has held so far, in megabytes, as Linux tells it; 0 elsewhere.
  private static func memory(of process: pid_t) -> Double {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
    else { return 0 }
    return kilobytes / 1000
  }

  /// The peak of memory of a command.
  static func peak(of command: [String], input: String) throws -> Double {
    try Run(command, input: input, isWatched: true).peak
  }

  /// The fastest of several runs.
  static func best(of rounds: Int, _ command: [String], input: String = "/dev/null") throws -> Run {
    var best = try Run(command, input: input)
    for _ in 1..<max(rounds, 2) {
      let run = try Run(command, input: input)
      if run.seconds < best.seconds { best = run }
    }
    return best
  }
}
