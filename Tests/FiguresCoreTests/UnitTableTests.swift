import Testing

@testable import FiguresCore

@Suite("Unit table")
struct UnitTableTests {
  @Test("no unit twice")
  func unitsAreUnique() {
    let names = UnitTable.units.map(\.name)
    #expect(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test("no surface form twice")
  func formsAreUnique() {
    let forms = UnitTable.surfaceForms
    #expect(forms.count > 500)
    #expect(Dictionary(grouping: forms, by: \.text).filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test("the rows of a table are sorted by name")
  func rowsAreSorted() {
    for (row, next) in zip(UnitTable.rows, UnitTable.rows.dropFirst())
    where row.unit.dimension == next.unit.dimension {
      #expect(row.unit.name < next.unit.name, "\(row.unit.name) stands before \(next.unit.name)")
    }
  }

  @Test("a form that also means another unit is a form of some unit")
  func alternativesAreForms() {
    let forms = Set(UnitTable.surfaceForms.map(\.text))
    for row in UnitTable.rows {
      for text in UnitRow.split(row.alsoWritten) { #expect(forms.contains(text), "\(row.unit.name): \(text)") }
    }
  }

  @Test("every form is lower case, trimmed, and names units that exist")
  func formsAreNormal() {
    for form in UnitTable.surfaceForms {
      #expect(form.text == form.text.lowercased() && !form.text.isEmpty)
      #expect(!form.text.hasPrefix(" ") && !form.text.hasSuffix(" ") && !form.text.contains("  "))
      #expect(UnitTable.units.indices.contains(form.unit))
      #expect(form.alternative.map { UnitTable.units.indices.contains($0) } ?? true)
      #expect(form.alternative != form.unit, "\(form.text)")
    }
  }

  @Test("every name finds its unit, and nothing else does")
  func names() {
    for unit in UnitTable.units { #expect(UnitTable.unit(named: unit.name) == unit) }
    #expect(UnitTable.unit(named: "civil society group") == nil)
  }

  @Test(
    "forms mean their units",
    arguments: [
      ("km", "kilometre", nil), ("kilometers", "kilometre", nil), ("km/h", "kilometre per hour", nil),
      ("mph", "mile per hour", nil), ("lbs", "pound-mass", nil), ("per cent", "percent", nil), ("%", "percent", nil),
      ("bps", "basis point", nil), ("percentage points", "percentage point", nil), ("sq ft", "square foot", nil),
      ("m²", "square metre", nil), ("°c", "celsius", nil), ("£", "pound sterling", nil), ("us$", "dollar", nil),
      ("pounds", "pound sterling", "pound-mass"), ("degrees", "degree", "celsius"), ("tons", "ton", nil),
      ("m", "metre", "minute"), ("rm", "malaysian ringgit", nil), ("pence", "penny", nil),
      ("kronor", "swedish krona", nil), ("oz", "ounce", "fluid ounce"),
    ] as [(String, String, String?)])
  func formsMeanTheirUnits(form: String, unit: String, alternative: String?) throws {
    let found = try #require(UnitTable.surfaceForms.first { $0.text == form })
    #expect(UnitTable.units[found.unit].name == unit)
    #expect(found.alternative.map { UnitTable.units[$0].name } == alternative)
  }

  @Test(
    "known conversions",
    arguments: [
      ("1", "mile", "kilometre", "[1.609344, 1.609344]"), ("10", "kilometre", "metre", "[10000, 10000]"),
      ("1", "acre", "square metre", "[4046.8564224, 4046.8564224]"),
      ("2", "pound-mass", "gram", "[907.18474, 907.18474]"), ("1", "stone", "pound-mass", "[14, 14]"),
      ("1", "us gallon", "litre", "[3.785411784, 3.785411784]"), ("3", "foot", "yard", "[1, 1]"),
      ("8", "pint", "gallon", "[1, 1]"), ("2", "year", "month", "[24, 24]"), ("4", "decade", "year", "[40, 40]"),
      ("2", "century", "decade", "[20, 20]"), ("1", "year", "day", "[365, 366]"),
      ("1", "century", "day", "[36500, 36600]"),
      ("2", "week", "hour", "[336, 336]"), ("-40", "fahrenheit", "celsius", "[-40, -40]"),
      ("212", "fahrenheit", "celsius", "[100, 100]"), ("100", "celsius", "fahrenheit", "[212, 212]"),
      ("0", "celsius", "kelvin", "[273.15, 273.15]"), ("60", "knot", "kilometre per hour", "[111.12, 111.12]"),
      ("36", "kilometre per hour", "metre per second", "[10, 10]"), ("250", "penny", "pound sterling", "[2.5, 2.5]"),
      ("25", "basis point", "percentage point", "[0.25, 0.25]"), ("1", "ton", "kilogram", "[907.18474, 1016.0469088]"),
      ("1", "kilowatt hour", "megajoule", "[3.6, 3.6]"), ("1", "square mile", "acre", "[640, 640]"),
      ("1", "nautical mile", "metre", "[1852, 1852]"), ("16", "ounce", "pound-mass", "[1, 1]"),
    ])
  func knownConversions(number: String, from: String, to: String, expected: String) throws {
    let source = try #require(UnitTable.unit(named: from))
    let target = try #require(UnitTable.unit(named: to))
    let point = Interval(try #require(ExactDecimal(number)))
    let result = try #require(UnitTable.convert(point, from: source, to: target))
    #expect(plain(result) == expected)
  }

  @Test("a difference of temperatures has no zero to move")
  func differences() throws {
    let nine = Interval(ExactDecimal(9))
    let fahrenheit = try #require(UnitTable.unit(named: "fahrenheit"))
    let celsius = try #require(UnitTable.unit(named: "celsius"))
    #expect(UnitTable.convertDifference(nine, from: fahrenheit, to: celsius) == Interval(ExactDecimal(5)))
  }

  @Test("there and back again holds the number, tightly", arguments: UnitTable.units)
  func roundTrips(unit: Unit) throws {
    let seven = Interval(ExactDecimal(7))
    for other in UnitTable.units where other.dimension == unit.dimension {
      guard let there = UnitTable.convert(seven, from: unit, to: other) else { continue }
      let back = try #require(UnitTable.convert(there, from: other, to: unit))
      #expect(back.contains(ExactDecimal(7)), "\(unit.name) to \(other.name) and back is \(back)")
      guard there.isPoint else { continue }
      #expect(back == seven, "\(unit.name) to \(other.name) and back is \(back)")
    }
  }

  @Test(
    "what measures different things is not converted",
    arguments: [
      ("kilometre", "kilogram"), ("dollar", "euro"), ("cent", "penny"), ("percent", "percentage point"),
      ("rial", "dinar"), ("mach", "knot"),
    ])
  func notConvertible(from: String, to: String) throws {
    let source = try #require(UnitTable.unit(named: from))
    let target = try #require(UnitTable.unit(named: to))
    #expect(UnitTable.convert(Interval(.one), from: source, to: target) == nil)
  }

  @Test("a noun counted converts into itself alone")
  func nouns() {
    let ferries = Unit.counted("ferry")
    #expect(UnitTable.convert(Interval(.one), from: ferries, to: ferries) == Interval(.one))
    #expect(UnitTable.convert(Interval(.one), from: ferries, to: .counted("boat")) == nil)
  }

  private func plain(_ interval: Interval) -> String {
    let normal = Interval(
      from: interval.lower?.normalized, to: interval.upper?.normalized, lowerIsOpen: interval.lowerIsOpen,
      upperIsOpen: interval.upperIsOpen)
    return normal?.description ?? "empty"
  }
}
