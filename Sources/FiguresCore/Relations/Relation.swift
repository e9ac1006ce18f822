/// A claim as a relation points at it: enough to find the words again.
public struct ClaimReference: Sendable, Hashable {
  /// The article it stands in.
  public var article: String
  /// The claim's id in that article.
  public var id: String
  /// Its span in the article's text.
  public var span: ByteSpan
  /// The words.
  public var text: String
  /// Who says so, as written; nil for the article itself.
  public var source: String?
  /// The date of the article.
  public var date: CalendarDate?

  /// Points at a claim.
  public init(_ claim: Claim) {
    self.init(article: claim.article, id: claim.id, span: claim.span, text: claim.text)
    source = claim.attribution.source
    date = claim.date
  }

  /// Makes a reference.
  public init(article: String, id: String, span: ByteSpan, text: String) {
    self.article = article
    self.id = id
    self.span = span
    self.text = text
  }
}

/// An equation that some claims must satisfy, why they must, and whether they do.
public struct Relation: Sendable, Hashable {
  /// The id of the rule that recognised it.
  public var rule: String
  /// Whether the claims agree.
  public var verdict: Verdict
  /// The claims, all sides, in the order they are read.
  public var claims: [ClaimReference]
  /// Why these claims must agree.
  public var evidence: String
  /// The sum, or why it was not done.
  public var working: String
  /// The likely cause, where the arithmetic names one.
  public var cause: String?
  /// What would make it true.
  public var suggestions: [String]

  /// Makes a relation.
  public init(
    rule: String, verdict: Verdict, claims: [ClaimReference], evidence: String, working: String,
    cause: String? = nil, suggestions: [String] = []
  ) {
    self.rule = rule
    self.verdict = verdict
    self.claims = claims
    self.evidence = evidence
    self.working = working
    self.cause = cause
    self.suggestions = suggestions
  }
}

/// A relation that does not hold, or a comparison worth a look.
public struct Finding: Sendable, Hashable {
  /// How loud it is.
  public var severity: Severity
  /// One sentence for the reader.
  public var message: String
  /// The relation it is about.
  public var relation: Relation

  /// Makes a finding.
  public init(severity: Severity, message: String, relation: Relation) {
    self.severity = severity
    self.message = message
    self.relation = relation
  }
}
