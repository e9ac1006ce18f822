import FiguresArticles
import FiguresCore

/// Puts the figures of a sentence into words: what each is about, when, where and who says so.
struct ClaimReader {
  let sentence: Sentence
  let section: Section
  let attributions: AttributionReader
  private let figures: [RawFigure]
  private let periods: PeriodReader
  private let measures: MeasureReader
  private let places: PlaceReader
  private let predicates: PredicateReader

  init(
    sentence: Sentence, figures: [RawFigure], section: Section, articleDate: CalendarDate?,
    attributions: AttributionReader
  ) {
    self.sentence = sentence
    self.section = section
    self.attributions = attributions
    self.figures = figures
    periods = PeriodReader(sentence: sentence, figures: figures, articleDate: articleDate)
    measures = MeasureReader(sentence: sentence)
    places = PlaceReader(sentence: sentence)
    predicates = PredicateReader(sentence: sentence)
  }

  /// Appends the claims of the sentence, each numbered by its place in the article.
  func read(of article: Article, by rules: ReadingRules, into claims: inout [Claim]) {
    let phrases = measures.measures(of: figures)
    for place in figures.indices {
      claims.append(claim(figures[place], phrases[place], number: claims.count + 1, of: article, by: rules))
    }
  }

  private func claim(
    _ raw: RawFigure, _ phrase: MeasurePhrase?, number: Int, of article: Article, by rules: ReadingRules
  ) -> Claim {
    let span = sentence.span(raw.tokens)
    let measure = phrase.map { self.measure($0, of: raw) }
    return Claim(
      id: "c" + String(number), article: article.id, section: section, span: span, text: sentence.text(span),
      sentence: sentence.span(0..<sentence.count), file: article.origin?.position(of: span),
      figure: Figure(
        stated: raw.stated, value: raw.value, kind: raw.kind, unit: raw.unit, hedge: raw.hedge,
        direction: raw.direction,
        parts: raw.parts, rules: rules),
      measure: measure, measureKeys: measure.map { MeasureKeys.keys(of: $0, kind: raw.kind) } ?? [],
      period: periods.period(of: raw), place: places.place(of: raw, measure: phrase), group: places.group(in: phrase),
      attribution: attributions.attribution(of: raw), date: article.date, publisher: article.publisher)
  }

  private func measure(_ phrase: MeasurePhrase, of raw: RawFigure) -> Measure {
    let modifiers = phrase.tokens.filter {
      $0 != phrase.head && sentence.kind($0) == .word && !sentence.isAny($0, [.determiner, .preposition, .cardinal])
        && !sentence.isAny($0, .transparent)
    }
    return Measure(
      text: sentence.text(phrase.tokens), head: normal(phrase.head), modifiers: Set(modifiers.map(normal)).sorted(),
      predicate: predicates.predicate(of: raw))
  }

  private func normal(_ index: Int) -> String {
    sentence.normal(index)
  }
}
