import FiguresArticles
import FiguresCore
import FiguresExtractor
import Testing

/// Where claims stand, and what the extractor does with texts nobody would write.
@Suite struct PositionTests {
  private static let passages = Corpus.all.map { MarkedText($0.text).text }

  /// All sentences of the corpora as one article of many paragraphs.
  private static let everything: Article = {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for passage in passages {
      let start = text.count
      text += Array(passage.utf8)
      blocks.append(Block(span: ByteSpan(start, text.count), section: .body))
      text += [0x0A, 0x0A]
    }
    return Article(id: "all", text: text, blocks: blocks)
  }()

  @Test func textIsTheBytesOfItsSpan() {
    let article = Self.everything
    for claim in Reading.extractor.claims(in: article).claims {
      #expect(claim.text == article.text[claim.span.start..<claim.span.end].asText)
      #expect(claim.span.length > 0)
      #expect(claim.sentence.contains(claim.span), "\(claim.text)")
      #expect(article.blocks.contains { $0.span.contains(claim.sentence) }, "\(claim.text)")
    }
  }

  @Test func spansFollowEachOtherWithoutOverlap() {
    let claims = Reading.extractor.claims(in: Self.everything).claims
    for (one, next) in zip(claims, claims.dropFirst()) {
      #expect(one.span.end <= next.span.start, "\(one.text) / \(next.text)")
    }
  }

  @Test func idsAreUniqueAndStable() {
    let first = Reading.extractor.claims(in: Self.everything).claims
    let second = Extractor().claims(in: Self.everything).claims
    #expect(Set(first.map(\.id)).count == first.count)
    #expect(first == second)
  }

  @Test func aParagraphReadsAloneAsItReadsAmongOthers() {
    let claims = Reading.extractor.claims(in: Self.everything).claims
    for (block, passage) in zip(Self.everything.blocks, Self.passages) {
      let among = claims.filter { block.span.contains($0.span) }.map(\.text)
      #expect(among == Reading.claims(in: passage).map(\.text), "\(passage)")
    }
  }

  @Test func spansCountBytesAndNotCharacters() {
    let marked = MarkedText("Über «40 café tables» — so the naïve owner said — and «€3 million» 🚢 in «7 years».")
    #expect(Reading.claims(in: marked.text).map(\.span) == marked.spans)
  }

  @Test func sentencesAreTheirOwn() {
    let marked = MarkedText("«Mr. Marsh has 12 boats.» «The U.S. has 3 million.» «\"I want 5,\" he said.»")
    #expect(Reading.claims(in: marked.text).map(\.sentence) == marked.spans)
  }

  @Test func furnitureHasItsSection() {
    let bytes = Array("12 boats".utf8)
    let article = Article(
      id: "f", text: bytes, blocks: [Block(span: ByteSpan(0, bytes.count), section: .furniture)])
    #expect(Reading.extractor.claims(in: article).claims.allSatisfy { $0.section == .furniture })
  }

  @Test(
    arguments: [ByteSpan(-5, 4), ByteSpan(0, 900), ByteSpan(7, 3), ByteSpan(50, 60)])
  func blocksOutsideTheTextAreCutToIt(_ span: ByteSpan) {
    let article = Article(id: "b", text: Array("12 boats".utf8), blocks: [Block(span: span, section: .body)])
    for claim in Reading.extractor.claims(in: article).claims {
      #expect(ByteSpan(0, 8).contains(claim.span))
    }
  }
}
