import FiguresCore

extension Desk {
  /// Whole words of a sentence that stand for some normal forms, as they are written there, at most three: those that say most, in the
  /// order of the text. O(length of the sentence).
  func words(_ forms: some Collection<String>, in passage: Passage, by normal: (String) -> String = Stem.root) -> String
  {
    var wanted = Set(forms)
    for form in forms { wanted.formUnion(Predicates.roots(of: form)) }
    var seen: Set<String> = []
    let found = passage.tokens.filter { token in
      let form = normal(token.text)
      return !token.isMark && wanted.contains(form) && seen.insert(form).inserted
    }
    let telling = found.enumerated().sorted {
      ($1.element.span.length, $0.offset) < ($0.element.span.length, $1.offset)
    }
    .prefix(3).sorted { $0.offset < $1.offset }
    return telling.map { written($0.element.span) }.joined(separator: ", ")
  }

  /// The bytes of a span as text.
  func written(_ span: ByteSpan) -> String {
    let bytes = article.text
    return String(decoding: bytes[max(0, span.start)..<min(bytes.count, max(span.start, span.end))], as: UTF8.self)
  }

  /// The words two mentions share, as the later one writes them.
  func shared(_ mentions: Mentions) -> String {
    places[mentions.second].map { words(mentions.shared, in: passages[$0.passage]) } ?? ""
  }
}
