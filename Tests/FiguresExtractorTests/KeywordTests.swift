import Testing

@testable import FiguresExtractor

@Suite("Keywords")
struct KeywordTests {
  @Test("the number of a keyword is its place, and finds it again")
  func numbersArePlaces() {
    for (place, keyword) in Keyword.allCases.enumerated() {
      #expect(Int(keyword.number) == place)
      #expect(Keyword(number: keyword.number) == keyword)
    }
    #expect(Keyword(number: UInt16(Keyword.allCases.count)) == nil)
    #expect(Keyword(number: Token.none) == nil)
  }

  @Test("the cases are in alphabetical order, each once")
  func casesAreSorted() {
    let words = Keyword.allCases.map(\.rawValue)
    #expect(words == Set(words).sorted())
  }
}
