import FiguresCore

/// Why a file of claims, or one line of it, could not be read.
public struct ClaimFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where, what, and what to do, in one line.
  public let description: String

  init(_ path: String, line: Int? = nil, _ what: String) {
    let name = path == ArticleReader.standardInput ? "standard input" : OneLine.safe(path)
    description = "\(line.map { "\(name):\($0)" } ?? name): \(what)"
  }
}

/// Reads claims that come one JSON object a line, as `figures extract --format jsonl` writes them.
public enum ClaimFileReader {
  /// Larger files are not read, in bytes.
  private static let sizeLimit = Int(Int32.max)

  /// The articles that the claims of some files come from, in the order of their first claims, and why some lines could not be read.
  ///
  /// A line that is not valid costs nothing but itself. O(n log n) in the size of the files, which are held one at a time.
  public static func read(_ paths: [String]) -> (articles: [RecordedArticle], errors: [ClaimFileError]) {
    var errors: [ClaimFileError] = []
    var order: [String] = []
    var records: [String: [ClaimRecord]] = [:]
    for path in paths {
      do throws(ArticleError) {
        let bytes = try FileBytes.all(of: path, limit: sizeLimit)
        let read = claims(in: bytes, path: path)
        errors += read.errors
        for record in read.records {
          if records[record.claim.article] == nil { order.append(record.claim.article) }
          records[record.claim.article, default: []].append(record)
        }
      } catch {
        errors.append(ClaimFileError(path, error.problem.description))
      }
    }
    return (order.map { RecordedArticle(id: $0, records[$0] ?? []) }, errors)
  }

  /// The claims of the lines of a file.
  static func claims(in bytes: [UInt8], path: String) -> (records: [ClaimRecord], errors: [ClaimFileError]) {
    var records: [ClaimRecord] = []
    var errors: [ClaimFileError] = []
    for (number, line) in Bytes.lines(of: ByteSpan(0, bytes.count), in: bytes).enumerated() {
      let line = Bytes.trimmed(line, in: bytes)
      guard line.length > 0 else { continue }
      switch claim(fromLine: line.start..<line.end, of: bytes) {
      case .success(let record): records.append(record)
      case .failure(let fault): errors.append(ClaimFileError(path, line: number + 1, fault.what))
      }
    }
    return (records, errors)
  }

  private struct Fault: Error { let what: String }

  private static func claim(fromLine range: Range<Int>, of bytes: [UInt8]) -> Result<ClaimRecord, Fault> {
    if let offset = Encoding.firstInvalidByte(of: bytes, in: range) {
      return .failure(Fault(what: "not UTF-8 at byte \(offset - range.lowerBound) of the line; save the file as UTF-8"))
    }
    var scanner = JSONScanner(bytes, in: range)
    do throws(JSONProblem) {
      let tree = try JSONTree.read(from: &scanner)
      try scanner.expectEnd()
      do throws(ClaimRecord.Problem) {
        return .success(try ClaimRecord(tree))
      } catch {
        return .failure(
          Fault(what: "not a claim: \(error.description); write the line with figures extract --format jsonl"))
      }
    } catch {
      return .failure(
        Fault(
          what:
            "not JSON at byte \(error.offset - range.lowerBound): \(error.description); mend the line or leave it out"))
    }
  }
}
