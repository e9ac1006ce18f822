import Foundation

/// What was found at the paths given: the tables, and one error for each that could not be used.
public struct LoadedTables: Sendable, Hashable {
  /// The tables, in the order of the paths; those of a folder by name.
  public var tables: [Table]
  /// What could not be used, each described in one line.
  public var errors: [TableError]
  /// What was left out of tables that are used all the same, each described in one line.
  public var notices: [TableError]

  /// Makes a result.
  public init(tables: [Table] = [], errors: [TableError] = [], notices: [TableError] = []) {
    self.tables = tables
    self.errors = errors
    self.notices = notices
  }
}

/// Reads tables from CSV and TSV files, data packages and folders of both.
///
/// In a folder and the folders in it, each `datapackage.json` is a package, and each `.csv` or `.tsv` that no package claims is
/// a table by itself. Hidden files, links to folders and everything else are passed over.
public struct TableLoader: Sendable {
  /// Makes a loader.
  public init() {}

  /// Reads every path; one that fails does not keep the others from being read. A file reached twice is read once.
  public func load(_ paths: [String]) -> LoadedTables {
    var loading = Loading()
    for path in paths { loading.add(path) }
    return loading.result
  }
}

private struct Loading {
  var result = LoadedTables()
  private var seen: Set<String> = []
  /// How many tables and packages were come upon, those read before included.
  private var reached = 0

  mutating func add(_ path: String) {
    guard let isFolder = Files.isFolder(path) else { return fail(path, .unreadable) }
    if !isFolder, Files.name(of: path) != Files.packageName {
      if path.lowercased().hasSuffix(".json") { return fail(path, .notATable) }
      return addTable(TableBuilder(path: path, name: Files.stem(of: path)))
    }
    let found = (result, reached)
    if isFolder { walk(path) } else { addPackage(path) }
    if found == (result, reached) { fail(path, .noTables) }
  }

  private mutating func walk(_ folder: String) {
    let names = Files.names(in: folder)
    if names.contains(Files.packageName) { addPackage(Files.join(folder, Files.packageName)) }
    for name in names {
      let path = Files.join(folder, name)
      if Files.isFolder(path) == true {
        if !Files.isLink(path) { walk(path) }
      } else if Files.isTable(name) {
        addTable(TableBuilder(path: path, name: Files.stem(of: path)))
      }
    }
  }

  private mutating func addPackage(_ path: String) {
    guard seen.insert(Files.resolved(path)).inserted else {
      reached += 1
      return
    }
    let folder = Files.folder(of: path)
    do throws(TableError) {
      let package = try DataPackage.read(Files.bytes(of: path), path: path)
      for resource in package.resources where resource.isTabular { add(resource, in: folder, package: path) }
    } catch {
      result.errors.append(error)
    }
  }

  private mutating func add(_ resource: DataPackage.Resource, in folder: String, package: String) {
    guard let relative = resource.path else { return }
    let path = Files.join(folder, relative)
    guard !relative.isEmpty, !relative.hasPrefix("/"), !relative.contains("://"), !relative.contains("\\"),
      !relative.split(separator: "/").contains(".."), Files.lies(path, within: folder)
    else { return fail(package, .outsidePackage(relative)) }
    guard Files.isFolder(path) == false else { return fail(package, .missingResource(relative)) }
    let encoding = resource.encoding?.lowercased() ?? "utf-8"
    guard ["utf-8", "utf8", "ascii", "us-ascii", "utf-8-sig"].contains(encoding) else {
      seen.insert(Files.resolved(path))
      return fail(path, .unsupportedEncoding(encoding))
    }
    addTable(
      TableBuilder(
        path: path, name: resource.name ?? Files.stem(of: path), title: resource.title, note: resource.description,
        dialect: resource.dialect, schema: resource.schema))
  }

  private mutating func addTable(_ builder: TableBuilder) {
    reached += 1
    guard seen.insert(Files.resolved(builder.path)).inserted else { return }
    do throws(TableError) {
      let built = try builder.table(from: try Files.bytes(of: builder.path))
      result.tables.append(built.table)
      result.notices += built.notices
    } catch {
      result.errors.append(error)
    }
  }

  private mutating func fail(_ path: String, _ problem: TableError.Problem) {
    result.errors.append(TableError(path: path, problem: problem))
  }
}
