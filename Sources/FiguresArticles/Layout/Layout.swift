import FiguresCore

/// The parts of an article, told from the order and the wording of its passages.
///
/// The rules, in order: code, furniture wordings, credits and date lines are known by themselves. The first passage left is the
/// headline, unless a title is known or it reads like a paragraph. A later passage with the words of the headline is headline
/// too. A correction notice is furniture. What stands between a headline and its repetition, a date line or a byline is standfirst. From a comment form to the
/// end everything is furniture, unless the article goes on. The rest is body. Linear in the length of the text.
struct Layout {
  /// The blocks in the order of the text.
  private(set) var blocks: [Block] = []
  /// The title: the one that was known, or the headline.
  private(set) var title: String?
  /// The date that a date line or a dateline gives.
  private(set) var date: CalendarDate?

  private let text: [UInt8]
  private var passages: [Sorted] = []

  /// A passage with what is known of it.
  private struct Sorted {
    var span: ByteSpan
    var tokens: [Token]
    var section: Section?
    var isForm = false
    var isDate = false
    var isByline = false
    var isLabel = false
    var isParagraph = false
  }

  /// Tells the parts of an article from its passages in the order of the text. A title that stands in no passage may be given.
  init(of passages: [Passage], in text: [UInt8], title: String? = nil) {
    let passages = CorrectionNotice.setApart(passages, in: text)
    self.text = text
    self.title = title
    self.passages = passages.map { Self.sorted($0, in: text) }
    fillCaptions()
    chooseHeadline(passages)
    markStandfirst()
    markCommentSection()
    findDate()
    blocks = self.passages.map { Block(span: $0.span, section: $0.section ?? .body) }
  }

  private static func sorted(_ passage: Passage, in text: [UInt8]) -> Sorted {
    let span = passage.span
    let tokens = span.length <= Furniture.longest ? Token.tokens(of: span, in: text) : []
    var sorted = Sorted(span: span, tokens: tokens)
    sorted.isParagraph = Prose.isParagraph(span, in: text)
    switch passage.role {
    case .title: sorted.section = .headline
    case .caption: sorted.section = .caption
    case .standfirst: sorted.section = .standfirst
    case .furniture: sorted.section = .furniture
    case .plain, .heading:
      if span.length <= Furniture.longest, tokens.allSatisfy({ $0.kind == .mark }) {
        sorted.section = .furniture
      } else if Furniture.isCode(span, in: text) {
        sorted.section = .furniture
      } else if let kind = Furniture.kind(of: tokens, length: span.length) {
        sorted.section = .furniture
        sorted.isForm = kind == .form
      } else if DateLine(tokens: tokens, in: text) != nil {
        sorted.section = .furniture
        sorted.isDate = true
      } else if !sorted.isParagraph, Byline.isWhole(tokens, in: text) {
        sorted.section = .furniture
        sorted.isByline = true
      } else if let kind = Credit.kind(of: tokens, span: span, in: text) {
        sorted.section = .caption
        sorted.isLabel = kind == .label
      }
    }
    if sorted.section == .furniture || sorted.section == .caption { sorted.isParagraph = false }
    return sorted
  }

  /// A short passage under a bare label such as "Image caption" is the caption.
  private mutating func fillCaptions() {
    for (number, next) in zip(passages.indices, passages.indices.dropFirst())
    where passages[number].isLabel && passages[next].section == nil && !passages[next].isParagraph {
      passages[next].section = .caption
    }
  }

  private mutating func chooseHeadline(_ roles: [Passage]) {
    var words: [Token] = []
    var length = 0
    if let known = passages.firstIndex(where: { $0.section == .headline }) {
      (words, length) = (self.words(in: passages[known].span), passages[known].span.length)
      if title == nil { title = string(in: passages[known].span) }
    } else if let title {
      let bytes = Array(title.utf8)
      words = Token.tokens(of: ByteSpan(0, bytes.count), in: bytes).filter { $0.kind != .mark }
      length = bytes.count
    } else if let first = headlineIndex(roles) {
      passages[first].section = .headline
      splitHeadline(first)
      (words, length) = (self.words(in: passages[first].span), passages[first].span.length)
      title = string(in: passages[first].span)
    }
    guard !words.isEmpty else { return }
    // The same words differ in length only by their quotation marks and spaces.
    let likely = (length - length / 4 - 16)...(length + length / 4 + 16)
    for number in passages.indices
    where passages[number].section == nil && likely.contains(passages[number].span.length) {
      let own = self.words(in: passages[number].span)
      if own.count == words.count, zip(own, words).allSatisfy({ $0.reads(as: $1) }) {
        passages[number].section = .headline
      }
    }
  }

  /// The passage that is the headline; nil where the article begins with a paragraph or is a single sentence.
  private func headlineIndex(_ roles: [Passage]) -> Int? {
    if let heading = roles.indices.first(where: { roles[$0].role == .heading && passages[$0].section == nil }),
      !passages[..<heading].contains(where: { $0.section == nil && $0.isParagraph })
    {
      return heading
    }
    guard let first = passages.firstIndex(where: { $0.section == nil }) else { return nil }
    guard passages[(first + 1)...].contains(where: { $0.section == nil }) else { return nil }
    let span = passages[first].span
    guard span.length <= 300 else { return nil }
    guard Prose.endsSentence(span, in: text) else { return first }
    // A headline has no full stop, unless the sentence under it runs on in its line.
    if Prose.holdsSentenceEnd(span, in: text) { return nil }
    return Prose.endsStatement(span, in: text)
      && Prose.runIn(tokens: passages[first].tokens, span: span, in: text) == nil
      ? nil : first
  }

  /// Parts a headline from the standfirst that runs on in its line.
  private mutating func splitHeadline(_ number: Int) {
    let whole = passages[number].span
    let tokens = Token.tokens(of: whole, in: text)
    guard let place = Prose.runIn(tokens: tokens, span: whole, in: text) else { return }
    var standfirst = Sorted(span: ByteSpan(place, whole.end), tokens: [], section: .standfirst)
    standfirst.isParagraph = passages[number].isParagraph
    passages[number].span = Bytes.trimmed(ByteSpan(whole.start, place), in: text)
    passages[number].isParagraph = false
    passages.insert(standfirst, at: number + 1)
  }

  private mutating func markStandfirst() {
    guard let head = passages.firstIndex(where: { $0.section == .headline }) else { return }
    let reach = min(head + 9, passages.count)
    guard
      let anchor = (head + 1..<max(reach, head + 1)).first(where: {
        passages[$0].section == .headline || passages[$0].isDate || passages[$0].isByline
      })
    else { return }
    let between = (head + 1..<anchor).filter { passages[$0].section == nil }
    guard between.count <= 2, between.allSatisfy({ passages[$0].span.length <= 450 }),
      passages[anchor...].contains(where: { $0.section == nil && $0.isParagraph })
    else { return }
    for number in between { passages[number].section = .standfirst }
  }

  /// From the first passage of a comment form to the end all is furniture, unless more than one paragraph and more than half
  /// as much text as before follows.
  private mutating func markCommentSection() {
    let paragraphs = passages.filter(\.isParagraph)
    let total = paragraphs.reduce(0) { $0 + $1.span.length }
    var before = (count: 0, length: 0)
    for number in passages.indices {
      if passages[number].isParagraph { before = (before.count + 1, before.length + passages[number].span.length) }
      guard passages[number].isForm, before.count > 0 else { continue }
      if paragraphs.count - before.count <= 1 || (total - before.length) * 2 <= before.length {
        for rest in passages.indices[number...] { passages[rest].section = .furniture }
        return
      }
    }
  }

  /// A labelled date line counts anywhere, another only above the second paragraph, a dateline only in the first.
  private mutating func findDate() {
    var paragraphs = 0
    var unlabelled: CalendarDate?
    var dateline: CalendarDate?
    for passage in passages {
      if passage.isDate, let line = DateLine(tokens: passage.tokens, in: text), let found = line.date {
        if line.isLabelled {
          date = found
          return
        }
        if paragraphs < 2, unlabelled == nil { unlabelled = found }
      } else if passage.section == nil, passage.isParagraph {
        if paragraphs == 0 { dateline = DateLine.dateline(of: passage.span, in: text) }
        paragraphs += 1
      }
    }
    date = unlabelled ?? dateline
  }

  private func words(in span: ByteSpan) -> [Token] { Token.tokens(of: span, in: text).filter { $0.kind != .mark } }

  private func string(in span: ByteSpan) -> String { String(decoding: text[span.start..<span.end], as: UTF8.self) }
}
