extension GoldArticle {
  /// A club: growth with both ends, shares of members, rents and scores.
  static let rugbyClub = GoldArticle(
    sample: "rugby-club.md",
    labels: """
      tripled | head: membership | period: in five years
      240 | head: membership | period: in five years / -
      560 | head: membership | period: in five years / -
      two pitches | head: pitch
      40% | head: member
      560 members | head: member
      124 players | head: player
      fifteen | period: on a Friday / Friday / - | source: the secretary, Owen Marsh / Owen Marsh / the secretary | stance: reported
      £7,200 a year | head: rent
      £600 a month | head: rent
      between £45,000 and £60,000 | head: drainage
      more than £20,000 | head: member / - | period: so far / -
      £6,500 | head: walk / - | period: in June
      31-12 | head: team / - | period: on Saturday
      four games | head: game | period: Saturday / -
      24-22
      """)
}
