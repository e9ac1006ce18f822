import FiguresArticles
import FiguresCore
import FiguresDatasets
import FiguresExtractor

/// One article as it lies before the rules: its claims, its sentences, and the tables at hand.
struct Desk: Sendable {
  /// The article.
  let article: Article
  /// All its words and marks, in order.
  let tokens: [Token]
  /// All its claims, in the order of the text.
  let claims: [Claim]
  /// Its sentences that hold claims, in order; furniture left out.
  let passages: [Passage]
  /// Which passage each claim stands in and where; nil for furniture and for figures that could not be placed.
  let places: [Place?]
  /// What each claim counts, as far as it is known.
  let subjects: [Subject]
  /// The tables claims are checked against: those that were given, then those that stand in the article.
  let tables: [Table]
  /// What the desk wants otherwise than the rules do.
  let settings: Settings

  /// What its text has said before each of its sentences.
  private(set) var background = Background()

  /// The pairs of claims that seem to be about one quantity.
  private(set) var mentions: [Mentions] = []
  /// The levels of two times, and the parts whose whole was named before: several rules ask for them.
  private(set) var shifts: [LevelShift] = []
  private(set) var takenUpWholes: [TakenUpWhole] = []

  /// Where a claim stands.
  struct Place: Sendable, Hashable {
    /// The index of its passage.
    let passage: Int
    /// Its place in the passage.
    let item: Int
  }

  /// Lays out an article. Linear in the length of the sentences that hold claims.
  init(_ extraction: Extraction, tables given: [Table] = [], settings: Settings = .standard) {
    let tables = given + Table.all(in: extraction.article)
    let claims =
      given.isEmpty
      ? extraction.claims : ListedOnes.added(to: extraction.claims, in: extraction.article, by: given)
    self.init(claims, of: extraction.article, tables, settings)
    let denied = Denials.contradicted(at: self)
    if !denied.isEmpty {
      let counts = denied.map { ($0.denial.id, claims[$0.count].id) }
      self.init(
        (claims + denied.map(\.denial)).sorted { $0.span.start < $1.span.start }, of: extraction.article, tables,
        settings)
      mentions = Mentions.denied(counts, at: self)
    }
    background = Background(of: self)
    shifts = LevelShift.all(at: self)
    takenUpWholes = TakenUpWhole.all(at: self)
    mentions += withoutWholes(Mentions.all(at: self)).filter { found in
      !mentions.contains { $0.second == found.second }
    }
  }

  private init(_ claims: [Claim], of article: Article, _ tables: [Table], _ settings: Settings) {
    let tokens = Tokenizer.tokens(of: article.text, in: ByteSpan(0, article.text.count))
    var passages: [Passage] = []
    var places = [Place?](repeating: nil, count: claims.count)
    var start = 0
    while start < claims.count {
      var end = start + 1
      while end < claims.count, claims[end].sentence == claims[start].sentence { end += 1 }
      defer { start = end }
      guard claims[start].section != .furniture else { continue }
      let passage = Passage(
        span: claims[start].sentence, section: claims[start].section,
        tokens: tokens.within(claims[start].sentence),
        claims: (start..<end).map { ($0, claims[$0].span) })
      for place in passage.figures {
        if let claim = passage.items[place].claim { places[claim] = Place(passage: passages.count, item: place) }
      }
      passages.append(passage)
    }
    self.article = article
    self.tokens = tokens
    self.claims = claims
    self.passages = passages
    self.places = places
    self.tables = tables
    self.settings = settings
    self.subjects = claims.indices.map { index in
      Subject(of: claims[index], in: places[index].map { (passages[$0.passage], $0.item) })
    }
  }

  /// The claim at a place of a passage; nil where there is none, and beyond its ends.
  func claim(_ passage: Passage, _ place: Int) -> Claim? {
    passage.items.indices.contains(place) ? passage.items[place].claim.map { claims[$0] } : nil
  }
}
