/// What can happen to things counted, each with the words that tell it. Claims about the same noun but another predicate
/// are different claims: 12 arrested are not 12 injured.
enum Predicates {
  /// The normal forms, in the order of their rows below.
  static let names: [String] = groups.map(\.name)

  static let rows: [VocabularyRow] = groups.enumerated().flatMap { index, group in
    group.words.split(separator: " ").map {
      VocabularyRow($0, .predicate, predicate: Int16(index))
    }
      + group.passiveWords.split(separator: " ").map {
        VocabularyRow($0, [.predicate, .passiveOnly], predicate: Int16(index))
      }
  }

  private struct Group {
    let name: String
    let words: String
    /// Words that tell it only behind a form of be: `are held`.
    var passiveWords = ""

    init(_ name: String, _ words: String, passive: String = "") {
      self.name = name
      self.words = words
      passiveWords = passive
    }
  }

  private static let groups: [Group] = [
    Group("arrest", "arrest arrested arresting arrests"),
    Group("attend", "attend attendance attended attending"),
    Group("build", "build building-work built construct constructed construction"),
    Group("buy", "bought buy buying purchase purchased"),
    Group("cancel", "cancel cancelled canceled cancelling"),
    Group("close", "closed closing closure shut"),
    Group("create", "create created creating"),
    Group("damage", "damage damaged"),
    Group("destroy", "destroy destroyed destroying destruction lost-in"),
    Group(
      "detain",
      "camp camps detain detained detainee detainees detaining detention detentions imprisoned imprisonment "
        + "incarcerated incarceration interned internment jailed", passive: "held"),
    Group("die", "dead death deaths die died fatalities fatality killed killing toll"),
    Group("displace", "displaced displacement homeless"),
    Group("employ", "employ employed employees employing employs"),
    Group("evacuate", "evacuate evacuated evacuation evacuees"),
    Group("fail", "fail failed failing"),
    Group("hire", "hire hired hiring recruit recruited"),
    Group("infect", "cases infected infection infections"),
    Group("injure", "hurt injure injured injuries injury wounded"),
    Group("join", "join joined joining"),
    Group("leave", "depart departed leave left leaving quit"),
    Group("miss", "missing"),
    Group("open", "opened opening reopened"),
    Group("plant", "plant planted planting"),
    Group("produce", "produce produced producing production"),
    Group("receive", "receive received receiving"),
    Group("rescue", "rescue rescued rescuing"),
    Group("sell", "sale sales sell selling sold"),
    Group("sign", "sign signatories signatory signature signatures signed signing"),
    Group("spend", "spend spending spent"),
    Group("survive", "survive survived survivors"),
    Group("visit", "visit visited visiting visits"),
    Group("vote", "vote voted votes voting"),
    Group("win", "win winning won"),
  ]
}
