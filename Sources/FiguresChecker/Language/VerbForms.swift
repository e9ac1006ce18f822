/// Verb forms told by their look.
enum VerbForms {
  /// Whether a word may be a past form: `gathered`, `drew`. O(length).
  static func isPast(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed")
      || irregular.contains(word)
  }

  private static let irregular = WordTable([
    "ate", "became", "began", "begun", "bit", "blew", "born", "bought", "broke", "broken", "brought", "built", "came",
    "caught", "chose",
    "chosen", "cost", "dealt", "drawn", "drew", "driven", "drove", "eaten", "fallen", "fed", "fell", "felt", "fled",
    "flew", "flown",
    "forgot", "fought", "found", "froze", "gave", "given", "gone", "grew", "grown", "heard", "held", "hidden", "kept",
    "knew", "known",
    "laid", "left", "lent", "lost", "made", "meant", "met", "paid", "ran", "risen", "rose", "said", "sang", "sank",
    "sat", "saw", "seen",
    "sent", "shown", "slept", "sold", "spent", "spoke", "stole", "stolen", "stood", "struck", "sung", "sunk", "swam",
    "swept", "taken",
    "taught", "thought", "threw", "thrown", "told", "took", "went", "woke", "won", "wore", "worn", "written", "wrote",
  ])
}
