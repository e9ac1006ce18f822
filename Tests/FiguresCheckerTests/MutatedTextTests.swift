import FiguresArticles
import FiguresExtractor
import SeededRandom
import Testing

@testable import FiguresChecker

/// Sentences that are cut, shuffled and joined at random: whatever the checker makes of them, it must not fall over.
@Suite struct MutatedTextTests {
  private static let sentences: [String] = (Distractors.texts + CleanArticles.all.map(\.text)).flatMap {
    $0.split { $0 == "\n" || $0 == "." }.map(String.init)
  }

  private static let strays = ["%", "'s", "(", ")", ",", "-", "12", ";", "and", "from", "in", "it", "of", "the", "to"]

  @Test func nothingFallsOver() {
    var random = SplitMix64(seed: Seed.value)
    let checker = Checker()
    for number in 0..<2000 {
      let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.mutated(&random) }
        .joined(separator: [" ", ". ", "\n\n"].randomElement(using: &random) ?? " ")
      let article = Article(id: "\(number)", text: text)
      let audit = checker.audit([Extractor().claims(in: article)])
      #expect(audit.articles.count == 1)
    }
  }

  private static func mutated(_ random: inout SplitMix64) -> String {
    var words = (sentences.randomElement(using: &random) ?? "").split(separator: " ").map(String.init)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: words = Array(words.dropFirst(Int.random(in: 0...words.count, using: &random)))
    case 1: words = Array(words.dropLast(Int.random(in: 0...words.count, using: &random)))
    case 2: words.shuffle(using: &random)
    case 3:
      words.insert(strays.randomElement(using: &random) ?? ",", at: Int.random(in: 0...words.count, using: &random))
    default: break
    }
    return words.joined(separator: " ")
  }
}
