import Testing

@testable import FiguresArticles

@Suite("Correction notices")
struct CorrectionTests {
  private static let opening =
    "The harbour holds 400 boats, the harbour master told the council in the town hall on Monday."

  /// The parts of an article with a passage under its first paragraph.
  private func parts(_ passage: String) -> String {
    let article = Article(id: "a", title: "Boats", text: "\(Self.opening)\n\n\(passage)")
    return article.blocks.dropFirst(2).map { "\($0.section): \(article.string(in: $0.span))" }.joined(separator: "\n")
  }

  @Test(
    "A notice is furniture",
    arguments: [
      "Correction: the harbour holds 400 boats, not 40.",
      "CORRECTION: An earlier version gave the number of boats as 40.",
      "Correction (22 April): the harbour holds 400 boats.",
      "Corrections and clarifications: the harbour holds 400 boats.",
      "An earlier version of this article said that the harbour held 40 boats. It holds 400.",
      "An earlier version of this story misstated the number of boats as 40.",
      "A previous version of this report gave the number as 40.",
      "The original version of this post said 40 boats.",
      "This article was amended on 3 May 2021. The harbour holds 400 boats, not 40 as was said before.",
      "This story has been corrected to show that the harbour holds 400 boats.",
      "(This story corrects the number of boats to 400.)",
      "Editor’s note: An earlier version of this article said 40 boats.",
      "• This piece was corrected on 3 May to say 400 boats, not 40.",
      "An earlier version of the headline said 40 boats.",
    ])
  func notices(passage: String) { #expect(parts(passage) == "furniture: \(passage)") }

  @Test("A notice behind other sentences is parted from them")
  func behind() {
    #expect(
      parts("A night costs £5. An earlier version of this article said 40 boats. It holds 400.")
        == "body: A night costs £5.\nfurniture: An earlier version of this article said 40 boats. It holds 400.")
  }

  @Test("Under a bare label the next passage is the notice")
  func label() {
    #expect(
      parts(
        "Correction\n\nThe harbour has 3 piers, not 4.\n\nIt has 4 staff, and all of them live in the town by the sea.")
        == "furniture: Correction\nfurniture: The harbour has 3 piers, not 4.\n"
        + "body: It has 4 staff, and all of them live in the town by the sea.")
  }

  @Test(
    "What only sounds like a notice is body",
    arguments: [
      "The correction cost the town £400, and the 12 clerks who made it worked for three nights on it in all.",
      "A correction in the price of boats is due after rises of 40 percent in three years, two brokers in the port said.",
      "She had read an earlier version of this plan, which had 40 berths and a crane that would lift up to 20 tonnes.",
      "This article of the treaty was signed by 40 states, and the version of the text that they signed has 12 pages.",
      "Correct answers came from 40 of the 400 pupils who had sent in their cards by the end of the month, the school said.",
    ])
  func body(passage: String) { #expect(parts(passage) == "body: \(passage)") }
}
