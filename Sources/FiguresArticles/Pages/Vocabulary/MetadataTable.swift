/// The names under which pages give their metadata, in `property`, `name` and `itemprop`, sorted.
enum MetadataTable {
  /// What a name gives.
  enum Field: Sendable {
    /// The headline.
    case title
    /// A summary.
    case summary
    /// Who publishes it.
    case publisher
    /// The day it was published.
    case published
    /// A day that is most likely that of publication.
    case date
  }

  /// The names in lower case.
  static let fields = NameTable<Field>(
    [
      ("article:published", .published), ("article:published_time", .published), ("citation_publication_date", .date),
      ("date", .date), ("datecreated", .date), ("datepublished", .published),
      ("dc.date", .date), ("dc.date.created", .date), ("dc.date.issued", .published), ("dc.publisher", .publisher),
      ("dc.title", .title), ("dcterms.created", .date), ("dcterms.issued", .published), ("description", .summary),
      ("headline", .title), ("og:article:published_time", .published), ("og:description", .summary),
      ("og:published_time", .published), ("og:site_name", .publisher), ("og:title", .title), ("pubdate", .published),
      ("publish-date", .published), ("publish_date", .published), ("publisher", .publisher),
      ("twitter:description", .summary), ("twitter:title", .title),
    ], empty: .title)

  /// Attributes, by the hash of their names.
  static let content = NameHash(of: "content").code
  static let datetime = NameHash(of: "datetime").code
  static let itemprop = NameHash(of: "itemprop").code
  static let name = NameHash(of: "name").code
  static let norm = NameHash(of: "norm").code
  static let property = NameHash(of: "property").code
  static let pubdate = NameHash(of: "pubdate").code
  static let type = NameHash(of: "type").code
}
