import FiguresCore
import FiguresDatasets

/// A number cell.
func number(_ text: String) -> Cell { ExactDecimal(text).map(Cell.number) ?? .empty }

/// The days of a month of 2021.
func month(_ month: Int) -> Period {
  Period(
    text: "2021-0\(month)", first: CalendarDate(year: 2021, month: month, day: 1),
    last: CalendarDate(year: 2021, month: month, day: CalendarDate.daysInMonth(month, of: 2021)))
}

/// The days of a year.
func year(_ year: Int) -> Period {
  Period(text: "\(year)", first: CalendarDate.start(ofYear: year), last: CalendarDate.end(ofYear: year))
}

/// Visitors of a garden month by month; the row of July was recalled.
let gardenVisitors = Table(
  name: "garden", title: "Visitors of Linden Garden", path: "garden.csv",
  columns: [
    Column(name: "month", role: .date), Column(name: "Linden Garden visitors", unit: "visitor"),
  ],
  rows: [(4, "2100"), (5, "3450"), (6, "3900"), (7, "4800")].map { entry in
    Row(
      cells: [.period(month(entry.0)), number(entry.1)], line: entry.0 - 2, period: month(entry.0),
      doubt: entry.0 == 7 ? .recalled : nil)
  })

/// A group of people over the years, with its share of all.
let lakeDwellers = Table(
  name: "lake", title: "Population of the lake district", path: "lake.csv",
  columns: [
    Column(name: "year", role: .year), Column(name: "dunnish_population", unit: "person"),
    Column(name: "dunnish_share", unit: "percent"),
  ],
  rows: [(1950, "300000", "40.1"), (1980, "610000", "44.2"), (2010, "1010000", "45.8"), (2020, "1160000", "44.9")].map {
    entry in
    Row(cells: [number("\(entry.0)"), number(entry.1), number(entry.2)], line: 2, period: year(entry.0))
  })

/// Parishes and how many live there; no row has a time.
let parishInhabitants = Table(
  name: "parish_inhabitants", path: "parish_inhabitants.csv",
  columns: [Column(name: "parish", role: .label), Column(name: "inhabitants", unit: "inhabitant")],
  rows: [("Alder", "4200"), ("Brook", "3100"), ("Crane", "5600"), ("Denby", "3900")].enumerated().map { place, entry in
    Row(cells: [.text(entry.0), number(entry.1)], line: place + 2)
  })
