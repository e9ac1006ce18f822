/// What a word can be. A word may be several things: `second` is an ordinal, a part and a unit.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  /// one … ninety; its number in `value`.
  static let cardinal = WordClass(rawValue: 1 << 0)
  /// hundred, thousand, million, dozen; its power of ten in `exponent`, its factor in `value`.
  static let scale = WordClass(rawValue: 1 << 1)
  /// A scale that is written right behind digits: bn, m, k.
  static let scaleSuffix = WordClass(rawValue: 1 << 2)
  /// first, second, 21st's ending; its number in `value`.
  static let ordinal = WordClass(rawValue: 1 << 3)
  /// half, third, quarter, tenths: the denominator in `value`.
  static let denominator = WordClass(rawValue: 1 << 4)
  /// dozens, hundreds, thousands: the low end in `value`.
  static let vaguePlural = WordClass(rawValue: 1 << 5)
  /// doubled, tripled, twice: the factor in `value`.
  static let multiple = WordClass(rawValue: 1 << 6)
  /// January, Sept: its number in `value`.
  static let month = WordClass(rawValue: 1 << 7)
  /// Monday, Tue: its number in `value`.
  static let weekday = WordClass(rawValue: 1 << 8)
  /// The first word of a unit's name.
  static let unit = WordClass(rawValue: 1 << 9)
  /// The last word of a hedge.
  static let hedgeEnd = WordClass(rawValue: 1 << 10)

  static let preposition = WordClass(rawValue: 1 << 16)
  static let determiner = WordClass(rawValue: 1 << 17)
  static let conjunction = WordClass(rawValue: 1 << 18)
  static let pronoun = WordClass(rawValue: 1 << 19)
  /// be, have, do and the modal verbs.
  static let auxiliary = WordClass(rawValue: 1 << 20)
  /// A verb that is hardly ever a noun.
  static let verb = WordClass(rawValue: 1 << 21)
  static let adverb = WordClass(rawValue: 1 << 22)
  /// rose, climbed: an upward verb.
  static let rise = WordClass(rawValue: 1 << 23)
  /// fell, dropped: a downward verb.
  static let fall = WordClass(rawValue: 1 << 24)
  /// rise, drop as nouns.
  static let changeNoun = WordClass(rawValue: 1 << 25)
  /// said, told: what follows or precedes is somebody's words.
  static let reporting = WordClass(rawValue: 1 << 26)
  /// accused, alleged: what follows is somebody's charge.
  static let accusing = WordClass(rawValue: 1 << 27)
  /// denied, dismissed: its object is denied by its subject.
  static let denying = WordClass(rawValue: 1 << 28)
  /// wrong, incorrect, false: what it is said of is disputed.
  static let wrong = WordClass(rawValue: 1 << 29)
  /// A plural that does not end in s: people, children.
  static let irregularPlural = WordClass(rawValue: 1 << 30)
  /// A word in s that is no plural head: sports, news, always.
  static let notPlural = WordClass(rawValue: 1 << 31)
  /// A word that a number names: Article 50, Route 66.
  static let label = WordClass(rawValue: 1 << 32)
  /// rate, number, share: the noun behind its `of` is the one that counts.
  static let transparent = WordClass(rawValue: 1 << 33)
  /// A word that tells what happens to the things counted; which in `value`.
  static let predicate = WordClass(rawValue: 1 << 34)
  /// higher, lower, more, fewer behind an amount.
  static let comparative = WordClass(rawValue: 1 << 35)
  /// Mr, Dr, St, Sept: a point behind it does not end a sentence.
  static let abbreviation = WordClass(rawValue: 1 << 36)
  /// year, month, week, day, decade as in `last year`.
  static let calendarUnit = WordClass(rawValue: 1 << 37)
  /// A word that may stand for people: man, Uighur, voter.
  static let person = WordClass(rawValue: 1 << 38)
  /// A noun that may be singular behind a number: crew, staff, aircraft.
  static let invariantPlural = WordClass(rawValue: 1 << 39)
  /// A word that must follow a form of be to tell its predicate: held.
  static let passiveOnly = WordClass(rawValue: 1 << 40)
  /// An adjective or participle that hardly ever ends a noun phrase.
  static let adjective = WordClass(rawValue: 1 << 41)
  /// A currency sign, code or word before a number.
  static let currencyPrefix = WordClass(rawValue: 1 << 42)
  /// Letters that are a currency only right before an amount: N2.5bn, but not N95.
  static let currencyLetter = WordClass(rawValue: 1 << 55)
  /// What prices are quoted by: a share, a night.
  static let counter = WordClass(rawValue: 1 << 54)

  /// An index of shares and the like: S&P 500, whatever noun follows.
  static let indexName = WordClass(rawValue: 1 << 43)

  /// Profit, revenue: a sentence with one is about money.
  static let business = WordClass(rawValue: 1 << 44)
  /// Street, road, lane: a number before its name is an address.
  static let street = WordClass(rawValue: 1 << 45)

  /// A word in -ly that is a noun or an adjective: family, supply.
  static let notAdverb = WordClass(rawValue: 1 << 46)
  /// A source that is no person: report, study, data.
  static let document = WordClass(rawValue: 1 << 47)

  /// What can be called wrong: figures, claims, reports.
  static let statement = WordClass(rawValue: 1 << 48)

  /// A word without which, or a digit, a sentence has no figure.
  static let trigger: WordClass = [.cardinal, .scale, .denominator, .vaguePlural, .multiple, .ordinal]

  /// Words other than verbs that tell of a speaker: behalf, reportedly, read.
  static let speechMark = WordClass(rawValue: 1 << 49)

  /// A word that a time expression may begin with: now, last.
  static let timeWord = WordClass(rawValue: 1 << 50)

  /// A noun for what somebody reckons: count, view, estimate.
  static let reckoning = WordClass(rawValue: 1 << 51)

  /// A body that speaks and is no person: council, club.
  static let organisation = WordClass(rawValue: 1 << 52)

  /// A plural that mostly stands before another noun: sales, goods.
  static let attributivePlural = WordClass(rawValue: 1 << 53)

  /// What ends a noun phrase.
  static let phraseEnd: WordClass = [.preposition, .conjunction, .pronoun, .auxiliary, .verb, .adverb, .determiner]
}
