import Foundation

/// Finds the articles in files and folders, each file once whatever it is called.
struct FolderWalk {
  /// What was found, in order.
  private(set) var results: [Result<ArticleFile, ArticleError>] = []
  private var visited: Set<FileStatus.Identity> = []
  private var hasReadInput = false

  /// Looks at a path that was given.
  mutating func visit(_ path: String) {
    if path == ArticleReader.standardInput {
      if !hasReadInput { results.append(.success(ArticleFile(path: path, isNamed: true))) }
      hasReadInput = true
      return
    }
    do throws(SystemError) {
      let status = try FileStatus(path: path)
      guard status.kind == .folder else {
        take(ArticleFile(path: path, isNamed: true), status)
        return
      }
      let before = results.count
      let wasVisited = visited.contains(status.identity)
      var holdsArticle = false
      walk(path, status, &holdsArticle)
      if !holdsArticle, !wasVisited, results.count == before {
        results.append(.failure(ArticleError(path: path, problem: .emptyFolder)))
      }
    } catch {
      results.append(.failure(ArticleError(path: path, problem: error.problem)))
    }
  }

  /// Walks a folder in the order of the names' bytes. A folder that was walked before, as in a circle of links, is passed over.
  private mutating func walk(_ folder: String, _ status: FileStatus, _ holdsArticle: inout Bool) {
    guard visited.insert(status.identity).inserted else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      let problem = access(folder, R_OK | X_OK) == 0 ? SystemError(code: EIO).problem : SystemError(code: errno).problem
      results.append(.failure(ArticleError(path: folder, problem: problem)))
      return
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
      let file = ArticleFile(path: prefix + name, isNamed: false)
      do throws(SystemError) {
        let status = try FileStatus(path: file.path)
        switch status.kind {
        case .folder: walk(file.path, status, &holdsArticle)
        case .file where file.isFound:
          holdsArticle = true
          take(file, status)
        case .file, .stream: continue
        }
      } catch {
        // A link to itself leads nowhere; any other file with an article's name is missed.
        if error.code != ELOOP, file.isFound {
          results.append(.failure(ArticleError(path: file.path, problem: error.problem)))
        }
      }
    }
  }

  private mutating func take(_ file: ArticleFile, _ status: FileStatus) {
    if status.kind == .file, !visited.insert(status.identity).inserted { return }
    results.append(.success(file))
  }
}
