import FiguresArticles
import FiguresCore

extension JSONWriter {
  /// Writes a claim with every field of the published interface; what was not found is null. With its article it takes the text of
  /// its sentence along, so that it can be held against others away from it.
  public mutating func claim(_ claim: Claim, in article: Article? = nil) {
    object { json in
      json.key("id")
      json.string(claim.id)
      json.key("article")
      json.string(claim.article)
      json.key("section")
      json.string(claim.section.rawValue)
      json.key("start")
      json.number(claim.span.start)
      json.key("end")
      json.number(claim.span.end)
      json.key("text")
      json.string(claim.text)
      json.key("sentence")
      json.span(claim.sentence, text: article?.string(in: claim.sentence))
      if let file = claim.file {
        json.key("file")
        json.position(file)
      }
      json.figure(claim.figure)
      json.key("measure")
      json.string(claim.measure?.text)
      json.key("predicate")
      json.string(claim.measure?.predicate)
      json.key("measureKeys")
      json.array(claim.measureKeys) { $0.string($1) }
      json.circumstances(of: claim)
      json.key("date")
      json.string(claim.date?.description)
      json.key("publisher")
      json.string(claim.publisher)
    }
  }

  /// When, where, about whom and by whom.
  private mutating func circumstances(of claim: Claim) {
    key("period")
    string(claim.period?.text)
    key("periodFirst")
    string(claim.period?.first?.description)
    key("periodLast")
    string(claim.period?.last?.description)
    key("place")
    string(claim.place)
    key("group")
    string(claim.group)
    key("source")
    string(claim.attribution.source)
    key("stance")
    string(claim.attribution.stance.rawValue)
    key("stanceBy")
    string(claim.attribution.stanceBy)
  }

  private mutating func figure(_ figure: Figure) {
    key("stated")
    array(figure.stated) { $0.decimalString($1) }
    key("kind")
    string(figure.kind.rawValue)
    key("value")
    value(figure.value)
    if !figure.parts.isEmpty {
      key("parts")
      array(figure.parts) { json, part in
        json.object { json in
          json.key("value")
          json.number(part.value)
          json.key("unit")
          json.string(part.unit.name)
        }
      }
    }
    key("modifier")
    string(figure.hedge.modifier.rawValue)
    key("hedge")
    string(figure.hedge.rawValue)
    key("direction")
    string(figure.direction?.rawValue)
    key("readings")
    array(figure.readings) { $0.reading($1) }
    key("unit")
    string(figure.unit?.name)
  }

  private mutating func value(_ value: Quantity?) {
    switch value {
    case .point(let point): number(point)
    case .range(let low, let high): array([low, high]) { $0.number($1) }
    case nil: null()
    }
  }

  private mutating func reading(_ reading: Reading) {
    object { json in
      json.key("name")
      json.string(reading.name)
      json.key("lower")
      json.decimalString(reading.interval.lower)
      json.key("upper")
      json.decimalString(reading.interval.upper)
      json.key("lowerOpen")
      json.bool(reading.interval.lowerIsOpen)
      json.key("upperOpen")
      json.bool(reading.interval.upperIsOpen)
      json.key("strain")
      json.number(reading.strain)
    }
  }

  private mutating func span(_ span: ByteSpan, text: String?) {
    object { json in
      json.key("start")
      json.number(span.start)
      json.key("end")
      json.number(span.end)
      if let text {
        json.key("text")
        json.string(text)
      }
    }
  }

  private mutating func position(_ position: FilePosition) {
    object { json in
      json.key("start")
      json.number(position.start)
      json.key("end")
      json.number(position.end)
      json.key("line")
      json.number(position.line)
      json.key("column")
      json.number(position.column)
    }
  }
}
