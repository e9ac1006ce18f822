/// The headings of tables of statistics and the words that news use for each.
public enum StatisticTerms {
  private typealias Row = (noun: String, aspect: Statistic.Aspect, headings: String, words: String)

  /// One row a statistic, by noun. Headings are whole, in small letters, without words for the team and the part of the game;
  /// several are parted by commas. The headings are those of the leagues' own box scores.
  private static let rows: [Row] = [
    ("assist", .count, "a, ast, asst, assists", "assist, assists, dime, dimes, helper, helpers"),
    ("block", .count, "blk, blks, blocks, bs", "block, blocks, blocked shot, blocked shots, swat, swats"),
    ("defensive rebound", .count, "dr, dreb, drb", "defensive rebound, defensive rebounds, defensive boards"),
    ("draw", .count, "d, draws, drawn", "draw, draws"),
    ("field goal", .attempted, "fga", ""),
    ("field goal", .made, "fg, fgm", "field goal, field goals"),
    ("foul", .count, "pf, fouls", "foul, fouls, personal foul, personal fouls"),
    ("free throw", .attempted, "fta", ""),
    ("free throw", .made, "ft, ftm", "free throw, free throws, free-throws"),
    ("game", .count, "g, gp, pld, played", "game, games"),
    ("goal", .count, "g, gls, goals", "goal, goals"),
    ("loss", .count, "l, losses, lost", "loss, losses, defeat, defeats"),
    ("minute", .count, "min, mins, mp, minutes", "minute, minutes"),
    ("offensive rebound", .count, "or, oreb, orb", "offensive rebound, offensive rebounds, offensive boards"),
    ("point", .count, "pts, pt, points", "point, points"),
    ("rebound", .count, "reb, rebs, trb, rebounds", "board, boards, rebound, rebounds"),
    ("run", .count, "r, runs", "run, runs"),
    ("steal", .count, "stl, stls, steals", "steal, steals"),
    ("three-pointer", .attempted, "3pa, 3pta, fg3a, tpa", ""),
    (
      "three-pointer", .made, "3p, 3pm, 3pt, 3ptm, fg3, fg3m, tpm",
      "3-pointer, 3-pointers, three, three-pointer, three-pointers, threes, treys"
    ),
    ("turnover", .count, "to, tov, tovs, turnovers", "giveaway, giveaways, turnover, turnovers"),
    ("win", .count, "w, wins, won", "win, wins, victory, victories"),
  ]

  /// The words for where or how tries are made, each with the noun of the tries.
  public static let places: [String: String] = entries([
    ("field goal", "fg, field, floor, shooting"),
    ("free throw", "charity, foul, free, free-throw, ft, stripe"),
    (
      "three-pointer",
      "3, 3-point, 3-pointers, 3pt, 3-pt, arc, beyond-the-arc, deep, distance, downtown, long, long-range, perimeter, three, three-point, "
        + "three-pointers, threes"
    ),
  ])

  /// The statistics that decide a match, one of which a table has.
  public static let scores = ["point", "goal", "run", "score"]

  /// What a heading stands for, by its words in small letters.
  static let headings: [String: (noun: String, aspect: Statistic.Aspect)] = {
    var headings: [String: (noun: String, aspect: Statistic.Aspect)] = [:]
    for row in rows {
      for heading in split(row.headings) where headings[heading] == nil { headings[heading] = (row.noun, row.aspect) }
    }
    return headings
  }()

  /// The noun of a word or two of the news; nil for words of no row.
  public static func noun(of words: String) -> String? { nouns[words.lowercased()] }

  /// Whether a word in small letters is a term of tables rather than a name: `fg`, `3pt`.
  public static func isTerm(_ word: String) -> Bool {
    places[word] != nil || word.utf8.count > 1 && headings[word] != nil || nouns[word] != nil
  }

  private static let nouns: [String: String] = entries(rows.map { ($0.noun, $0.words) })

  /// Words of headings that say whose number it is and not of what.
  static let scopes: Set<String> = ["game", "player", "team", "total"]

  /// Last words of headings that make a share of tries.
  static let percentages: Set<String> = ["pc", "pct", "percent", "percentage"]

  /// Words of headings that name a part.
  static let parts: [String: Statistic.Part] = [
    "1h": .half(1), "1q": .quarter(1), "2h": .half(2), "2q": .quarter(2), "3q": .quarter(3), "4q": .quarter(4),
    "h1": .half(1), "h2": .half(2), "ot": .overtime, "q1": .quarter(1), "q2": .quarter(2), "q3": .quarter(3),
    "q4": .quarter(4), "qtr1": .quarter(1), "qtr2": .quarter(2), "qtr3": .quarter(3), "qtr4": .quarter(4),
  ]

  private static func entries(_ rows: [(String, String)]) -> [String: String] {
    var entries: [String: String] = [:]
    for (name, words) in rows {
      for word in split(words) where entries[word] == nil { entries[word] = name }
    }
    return entries
  }

  private static func split(_ list: String) -> [String] {
    list.split(separator: ",").map { entry in
      entry.split(separator: " ").joined(separator: " ")
    }
  }
}
