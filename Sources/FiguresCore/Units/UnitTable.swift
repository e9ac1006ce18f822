/// The published list of units, and the ways they are written.
///
/// A new unit is one row in one of the files under `Tables`. Names follow British spelling.
public enum UnitTable {
  /// All units, one entry each, in the order of the tables.
  public static let units: [Unit] = rows.map(\.unit)

  /// All surface forms, in the order of the tables.
  public static let surfaceForms: [SurfaceForm] = gathered()

  /// The unit with a published name, or nil. O(1).
  public static func unit(named name: String) -> Unit? { index(ofUnitNamed: name).map { units[$0] } }

  /// The place in ``units`` of the unit with a published name, or nil. O(1).
  public static func index(ofUnitNamed name: String) -> Int? { places[name] }

  /// The rows of all tables.
  static let rows: [UnitRow] =
    proportions + lengths + areas + volumes + masses + times + speeds + temperatures + energies + powers + physicals
    + informations + currencies

  private static let places: [String: Int] = Dictionary(
    rows.indices.map { (rows[$0].unit.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static func gathered() -> [SurfaceForm] {
    var alternatives: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for text in UnitRow.split(row.alsoWritten) { alternatives[text] = index }
    }
    var forms: [SurfaceForm] = []
    for (index, row) in rows.enumerated() {
      for (use, list) in row.forms {
        for text in UnitRow.split(list) {
          forms.append(SurfaceForm(text: text, unit: index, alternative: alternatives[text], use: use))
        }
      }
    }
    return forms
  }
}
