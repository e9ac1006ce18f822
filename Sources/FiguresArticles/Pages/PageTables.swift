import FiguresCore

/// The tables of a page and their cells, taken down as their tags come by.
struct PageTables {
  /// What a cell is for.
  enum Purpose: Equatable {
    /// It says what the table is.
    case caption
    /// It says what others hold.
    case heading
    /// It holds something.
    case data
  }

  /// A cell.
  struct Cell: Equatable {
    var purpose: Purpose
    /// Whether it takes up the room of several.
    var spansCells = false
  }

  /// A table.
  struct Table: Equatable {
    /// The region that it is.
    var region: Int?
    /// The numbers of its cells, by rows.
    var rows: [[Int]] = [[]]
    /// The number of its caption.
    var caption: Int?
    /// Whether it only puts things side by side: it says so, or there is a table in it.
    var isLayout = false
  }

  /// The tables in the order of their beginnings.
  private(set) var all: [Table] = []
  /// The cells of all tables in the order of the page.
  private(set) var cells: [Cell] = []

  /// Takes in the start of an element, and tells what holds inside it.
  mutating func open(_ element: Element, name: UInt64, _ hints: PageHints, _ state: inout OpenElements.State) {
    switch element.role {
    case .table:
      if let outer = state.table { all[outer].isLayout = true }
      state.table = all.count
      state.cell = nil
      all.append(Table(region: state.region, isLayout: hints.isLayout))
    case .row: if let table = state.table, all[table].rows.last?.isEmpty == false { all[table].rows.append([]) }
    case .cell, .tableCaption:
      guard let table = state.table else { return }
      state.cell = cells.count
      if element.role == .tableCaption {
        all[table].caption = all[table].caption ?? cells.count
        cells.append(Cell(purpose: .caption))
      } else {
        all[table].rows[all[table].rows.count - 1].append(cells.count)
        cells.append(
          Cell(purpose: name == ElementTable.headingCell ? .heading : .data, spansCells: hints.spansCells))
      }
    default: break
    }
  }
}
