import FiguresCore

/// What a rule tells about itself: its page in `figures rules ID`, and its tests.
public struct RulePage: Sendable, Hashable {
  /// The id: kebab-case, speaking.
  public var id: String
  /// One line: what cannot be true.
  public var summary: String
  /// The loudest severity it gives.
  public var severity: Severity
  /// Why a desk would want to know, in one sentence.
  public var why: String
  /// What looks like its relation and is none, so that it must be left alone; the clean texts hold it.
  public var trap: String
  /// How it recognises its relation, what it works out, and what keeps it quiet.
  public var rationale: String
  /// Texts it must flag.
  public var flawed: [String]
  /// Texts it must leave alone, its trap among them.
  public var clean: [String]
  /// Where the rule comes from.
  public var sources: [String]
  /// How far apart figures may be beyond their rounding, in percent; nil for rules that know nothing but rounding.
  public var tolerance: ExactDecimal?
  /// The table the examples are held against; nil for rules that need none.
  public var table: ExampleTable?

  /// A small table of a page, as the file a reader would give with `--data`.
  public struct ExampleTable: Sendable, Hashable {
    /// The name of the file.
    public var file: String
    /// Its text, comma-separated, with a header.
    public var text: String

    /// Makes a table of the lines of a file.
    public init(file: String, text: String) {
      self.file = file
      self.text = text
    }
  }

  /// Makes a page.
  public init(
    id: String, summary: String, severity: Severity, why: String = "", trap: String = "", rationale: String,
    flawed: [String], clean: [String],
    sources: [String], tolerance: ExactDecimal? = nil, table: ExampleTable? = nil
  ) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.why = why
    self.trap = trap
    self.rationale = rationale
    self.flawed = flawed
    self.clean = clean
    self.sources = sources
    self.tolerance = tolerance
    self.table = table
  }
}
