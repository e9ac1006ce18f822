/// What a figure is about, in words and in a normal form that lets claims meet.
public struct Measure: Sendable, Hashable {
  /// The phrase as written: `Uighur Muslims`, `rate of population growth`.
  public var text: String
  /// The head noun in normal form: `muslim`, `growth`.
  public var head: String
  /// The words that narrow the head, in normal form, sorted.
  public var modifiers: [String]
  /// What happens to or is true of the things counted, in normal form: `detain`, `die`; nil where none was recognised.
  public var predicate: String?

  /// Makes a measure.
  public init(text: String, head: String, modifiers: [String] = [], predicate: String? = nil) {
    self.text = text
    self.head = head
    self.modifiers = modifiers
    self.predicate = predicate
  }

  /// The version of the key scheme, the prefix of every key.
  public static let keyVersion = 1
}

/// How its speaker stands to a claim.
public enum Stance: String, Sendable, Hashable, CaseIterable {
  /// The article says so in its own voice.
  case asserted
  /// Somebody is quoted or paraphrased as saying so.
  case reported
  /// Somebody says it is not right.
  case disputed
  /// Somebody says it is not so at all.
  case denied
}

/// Who makes a claim and how.
public struct Attribution: Sendable, Hashable {
  /// Who says so, as written; nil for the article itself.
  public var source: String?
  /// Asserted, reported, disputed or denied.
  public var stance: Stance
  /// Who disputes or denies it; never the source.
  public var stanceBy: String?

  /// Makes an attribution.
  public init(source: String? = nil, stance: Stance = .asserted, stanceBy: String? = nil) {
    self.source = source
    self.stance = stance
    self.stanceBy = stanceBy
  }
}

/// A figure about something, said by somebody, at a place in an article.
public struct Claim: Sendable, Hashable {
  /// Unique in its article and stable for the same text.
  public var id: String
  /// The article: its file path as given, or its line's id.
  public var article: String
  /// The part of the article it stands in.
  public var section: Section
  /// The figure as written, hedge and unit word included.
  public var span: ByteSpan
  /// Exactly the bytes of the span.
  public var text: String
  /// The sentence around it.
  public var sentence: ByteSpan
  /// Where it stands in the file; nil for lines.
  public var file: FilePosition?
  /// The number and how to read it.
  public var figure: Figure
  /// What it is about.
  public var measure: Measure?
  /// The normalised keys that bring claims together, each prefixed by the key version.
  public var measureKeys: [String]
  /// When it holds.
  public var period: Period?
  /// Where it holds, as written.
  public var place: String?
  /// Whom it is about, as written.
  public var group: String?
  /// Who says so.
  public var attribution: Attribution
  /// The date of its article.
  public var date: CalendarDate?
  /// The publisher of its article.
  public var publisher: String?

  /// Makes a claim.
  public init(
    id: String, article: String, section: Section, span: ByteSpan, text: String, sentence: ByteSpan,
    file: FilePosition? = nil, figure: Figure, measure: Measure? = nil, measureKeys: [String] = [],
    period: Period? = nil, place: String? = nil, group: String? = nil, attribution: Attribution = Attribution(),
    date: CalendarDate? = nil, publisher: String? = nil
  ) {
    self.id = id
    self.article = article
    self.section = section
    self.span = span
    self.text = text
    self.sentence = sentence
    self.file = file
    self.figure = figure
    self.measure = measure
    self.measureKeys = measureKeys
    self.period = period
    self.place = place
    self.group = group
    self.attribution = attribution
    self.date = date
    self.publisher = publisher
  }
}
