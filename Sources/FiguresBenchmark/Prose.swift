import FiguresArticles
import FiguresCore
import FiguresExtractor
import Foundation
import SeededRandom

/// Text to measure with: it does not repeat, for a processor learns a text that does and flatters every number.
///
/// Each word follows one that it follows in the articles given; digits are drawn anew. The sense is lost, the words and
/// the density of the figures stay.
struct Prose {
  private var words: [String] = []
  private var followers: [String: [Int]] = [:]
  private var random: SplitMix64

  /// Learns from articles. O(n) in their length.
  init(from texts: [String], seed: UInt64 = 7) {
    random = SplitMix64(seed: seed)
    for text in texts {
      for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
        words += paragraph.split(separator: " ").map(String.init)
        words.append("\n\n")
      }
    }
    for (index, word) in words.enumerated().dropLast() { followers[word, default: []].append(index + 1) }
  }

  /// The words without those that a figure may be made of, each asked alone.
  func withoutFigures() -> Prose {
    let extractor = Extractor()
    func makesFigure(_ word: String) -> Bool {
      let stem = word.lowercased().filter(\.isLetter)
      return ["\(word) of them came.", "\(stem) boats", "a \(stem) of the boats", "the \(stem) boat", "one \(stem) of"]
        .contains {
          extractor.claims(in: ExtractorSection.article(Array($0.utf8))).claims.contains { $0.text.contains(stem) }
        }
    }
    let numbers = Set(Set(words).filter { $0.contains(where: \.isNumber) || $0 != "\n\n" && makesFigure($0) })
    return without(numbers.contains)
  }

  private func without(_ isLeftOut: (String) -> Bool) -> Prose {
    var rest = self
    rest.words = words.filter { $0 == "\n\n" || !isLeftOut($0) }
    rest.followers = [:]
    for (index, word) in rest.words.enumerated().dropLast() { rest.followers[word, default: []].append(index + 1) }
    return rest
  }

  /// So many bytes of prose, or a few more.
  mutating func bytes(_ count: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count + 100)
    var place = Int.random(in: words.indices, using: &random)
    while text.count < count {
      let word = words[place]
      for byte in word.utf8 {
        let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        text.append(isDigit ? UInt8(ascii: "0") + UInt8.random(in: 0..<10, using: &random) : byte)
      }
      if word != "\n\n" { text.append(UInt8(ascii: " ")) }
      place = followers[word]?.randomElement(using: &random) ?? Int.random(in: words.indices, using: &random)
    }
    return text
  }

  /// A page of almost nothing but figures: names, prices, changes, volumes.
  static func shares(_ count: Int, seed: UInt64 = 11) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var text = ""
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    while text.utf8.count < count {
      let sign = number(0...1) == 0 ? "up" : "down"
      text +=
        "Harrow \(number(1...900)) Mills £\(number(1...90)).\(number(10...99)) \(sign) \(number(0...9)).\(number(1...9))%"
      text += ", \(number(1...99)).\(number(1...9))m shares, worth £\(number(1...9)).\(number(1...9))bn.\n\n"
    }
    return Array(text.utf8)
  }
}
