import FiguresCore
import Foundation
import Testing

@testable import FiguresArticles

@Suite("The five real articles", .enabled(if: SharedArticles.arePresent, "no folder shared beside the package"))
struct SharedArticleTests {
  /// What an article must be read as. Blocks are named by their first words.
  struct Expectation: CustomTestStringConvertible {
    var number: String
    var title: String
    var date: String?
    var headlines = 1
    var sections: [Section: [String]]
    var testDescription: String { number }
  }

  static let expectations = [
    Expectation(
      number: "000", title: "UK accuses China", date: nil,
      sections: [
        .caption: ["Media caption", "Image copyright", "Uighur women faced"],
        .furniture: ["Media playback is not supported", "Please enter your comment", "Please enter your name"],
        .standfirst: [],
      ]),
    Expectation(
      number: "001", title: "Over 100 UK lawmakers", date: nil,
      sections: [.caption: ["A Uighur child plays alone"], .furniture: [], .standfirst: []]),
    Expectation(
      number: "002", title: "China ‘hopping mad’", date: nil,
      sections: [
        .caption: [], .furniture: ["Leave a Reply", "Your email address"],
        .standfirst: ["The country’s foreign ministry"],
      ]),
    Expectation(
      number: "003", title: "UN sees evidence", date: nil, headlines: 2,
      sections: [
        .caption: [], .standfirst: ["The UN human rights office sees"],
        .furniture: [
          "Post a Comment Print", "- 4 reads.", "Avatar", "Your Name", "Post a Comment", "Characters Left",
          "Your comment has",
          "Warning!",
        ],
      ]),
    Expectation(
      number: "004", title: "China Rejects Accusations", date: "2021-10-22", headlines: 2,
      sections: [
        .caption: ["Uighur security personnel patrol"], .furniture: ["!-- Google tag", "October 22, 2021"],
        .standfirst: ["43 countries voiced concern"],
      ]),
  ]

  @Test("Title, date and every block that is not body", arguments: expectations)
  func parts(expected: Expectation) throws {
    let text = try String(contentsOfFile: SharedArticles.path(expected.number), encoding: .utf8)
    let article = Article(id: expected.number, text: text)
    #expect(article.title?.hasPrefix(expected.title) == true)
    #expect(article.date?.description == expected.date)
    #expect(article.blocks.count { $0.section == .headline } == expected.headlines)
    for (section, openings) in expected.sections {
      let found = article.blocks.filter { $0.section == section }.map { article.string(in: $0.span) }
      #expect(found.count == openings.count, "\(section): \(found)")
      for (text, opening) in zip(found, openings) { #expect(text.hasPrefix(opening)) }
    }
  }
}
