/// Phrases with number words that state no number. One row a phrase.
enum NonFigures {
  static let phrases: [String] = [
    "absolute zero", "all in one", "as one", "at first", "at one point", "at one stage", "at one time",
    "back to square one",
    "cloud nine",
    "day one", "each one", "eleventh hour", "every one", "first half", "first-half", "first and foremost",
    "first of all", "fifty-fifty", "for one",
    "for one thing", "in one way", "in the first place", "million-dollar question", "net zero", "net-zero",
    "nine times out of ten", "no one",
    "number one",
    "one after another",
    "one after the other", "one and all", "one another", "one by one", "one day", "one hand", "one of", "one or other",
    "one side", "one thing", "one time", "one way", "second half", "second hand", "second nature", "second-half",
    "second-hand", "six of one",
    "sixth sense", "thanks a million", "three-way", "two-way", "wait a second", "second thoughts",
    "second to none", "square one", "the ones", "third party", "third world", "to one side", "two to tango",
    "first aid", "first lady", "first name", "first minister",
    "first world war", "ground zero", "second world war", "world war one", "world war two", "zero hour",
    "zero sum", "zero tolerance", "zero-carbon", "zero-emission", "zero-emissions", "zero-hours", "zero-sum",
    "zero-tolerance",
  ]

  static let words: [VocabularyRow] = phrases.flatMap { phrase in
    phrase.split { $0 == " " || $0 == "-" || $0 == "/" }.filter { $0.first?.isLetter ?? false }.map {
      VocabularyRow($0, [])
    }
  }
}
