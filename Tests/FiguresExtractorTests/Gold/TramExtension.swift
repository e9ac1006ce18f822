extension GoldArticle {
  /// A tram line, its cost and its critics.
  static let tramExtension = GoldArticle(
    name: "tram-extension",
    text: """
      Tram extension to the docks gets the go-ahead

      The tram line to the docks will be extended at a cost of £48 million, councillors in Harrowmere agreed on Tuesday night. The new stretch is 1.9 miles long and has six new stops.

      Planners expect it to carry 4.2 million journeys in its first full year. The existing line carried 2.7 million in 2023. The county will bear a third of the cost, said Marcia Penn, the deputy mayor, who added that £9 million had been set aside this year.

      Not everybody believes the forecast. “It could be as little as 1.1 million journeys,” warned Derek Stowe, a retired bus inspector who spoke at the meeting. While the operator's timetable allows 18 minutes for a ride from end to end, he claims to have needed 26.

      The city denied reports that the true bill would come to £62 million.

      During the consultation 2,300 objections were received, 1,460 of them from a single street. The contractor has promised 240 jobs.

      Fares have risen by 12% since 2019. A day ticket now costs £3.40.
      """,
    labels: """
      £48 million | head: extension / tram / line
      1.9 miles | head: stretch
      six new stops | head: stop
      4.2 million journeys | head: journey | period: in its first full year | source: planners / Planners | stance: reported
      2.7 million | head: journey / - | period: in 2023 | source: - | stance: asserted
      a third | head: cost | source: Marcia Penn, the deputy mayor / Marcia Penn / the deputy mayor | stance: reported
      £9 million | head: - | period: this year | source: Marcia Penn, the deputy mayor / Marcia Penn / the deputy mayor | stance: reported
      as little as 1.1 million journeys | head: journey | source: Derek Stowe / Derek Stowe, a retired bus inspector | stance: reported
      18 minutes | head: journey / ride / - | source: the operator's timetable | stance: reported
      26 | head: - | source: Derek Stowe / Derek Stowe, a retired bus inspector | stance: reported
      £62 million | head: cost / bill / - | stance: denied / disputed | by: The city / the city
      2,300 objections | head: objection | period: during the consultation
      1,460 | head: objection / - | period: During the consultation / -
      240 jobs | head: job | source: The contractor | stance: reported
      12% | head: fare | period: since 2019
      £3.40 | head: ticket | period: now
      """)
}
