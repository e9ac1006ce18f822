/// A way in which figures can fail to agree: how it is recognised, and its page. One file each.
protocol Rule: Sendable {
  /// Its page in the catalogue, with the examples that are its tests.
  static var page: RulePage { get }

  /// Everything it has to say about one article.
  static func rulings(at desk: Desk) -> [Ruling]
}
