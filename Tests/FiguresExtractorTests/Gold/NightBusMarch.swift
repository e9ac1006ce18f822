extension GoldArticle {
  /// A march: rival counts of a crowd, denials, and a sum that somebody else put about.
  static let nightBusMarch = GoldArticle(
    name: "night-bus-march",
    text: """
      Market square march draws a crowd, but how big?

      Organisers said 6,000 people marched through Harrowmere on Sunday against the closure of the night bus. Police put the turnout at 2,500. The bus company, for its part, spoke of “a few hundred”, a figure that Harriet Dole, who led the march, called laughable.

      “I counted 40 coaches at the station alone,” she told this paper. “And each of them brought 50 people.”

      The company denies that 19 routes are to be cut. Its spokesman, Neil Barrow, said on Monday that “seven, at most eight” were under review, and disputed a union leaflet that put the jobs at risk at 230. The true number, he said, was below 90.

      According to the county's own figures, passenger journeys on the night buses fell from 410,000 in 2018 to 265,000 last year. The company rejects those figures. It counts 301,000, since it includes school charters.

      Councillor Wyn Petrie, who chairs the transport committee, was quoted by the radio as saying that “we were told 12 routes in March and 19 in May”. She has since denied using the number 19.
      """,
    labels: """
      6,000 people | head: person | period: on Sunday | source: Organisers | stance: reported
      2,500 | head: turnout | source: Police | stance: reported
      a few hundred | head: turnout / - | source: The bus company | stance: disputed | by: Harriet Dole
      40 coaches | head: coach | source: Harriet Dole | stance: reported
      50 people | head: person | source: Harriet Dole | stance: reported
      19 routes | head: route | stance: denied | by: The company
      at most eight | head: route / - | source: Its spokesman, Neil Barrow / Neil Barrow / Its spokesman | stance: reported
      230 | head: job | source: a union leaflet | stance: disputed | by: Its spokesman, Neil Barrow / Neil Barrow / Its spokesman
      below 90 | head: job / number | source: Its spokesman, Neil Barrow / Neil Barrow / Its spokesman | stance: reported
      410,000 | head: journey | period: in 2018 | source: the county's own figures | stance: reported / denied / disputed | by: The company / -
      265,000 | head: journey | period: last year | source: the county's own figures | stance: reported / denied / disputed | by: The company / -
      301,000 | head: journey / - | source: The company | stance: reported
      12 routes | head: route | period: in March | source: Councillor Wyn Petrie | stance: reported
      19 | head: route / - | period: in May | source: Councillor Wyn Petrie | stance: reported
      19 | head: number / - | stance: denied | by: Councillor Wyn Petrie
      """)
}
