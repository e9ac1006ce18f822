extension GoldArticle {
  /// Allotments: rival estimates, words put into a mouth and denied.
  static let allotments = GoldArticle(
    name: "allotments",
    text: """
      Waiting list for allotments doubles in a decade

      The number of people waiting for an allotment in Harrowmere has doubled in ten years and now stands at 860. It takes on average seven years to get one, the parks department told councillors last week; in 2014 it took three.

      Of the town's 15 sites, the largest is Mill Lane, with 140 plots. A plot costs £48 a year, £12 more than in 2020, and pensioners pay half.

      Rival estimates of what the plots yield are in circulation. The Allotment Society puts the harvest at 90 tonnes a year. That is “far too high”, in the view of Dr Lena Oduya of Brackton College, whose own students weighed every marrow and bean from 60 plots last summer: she arrives at 38 tonnes, give or take five.

      “Ninety tonnes is a fairy tale,” she says.

      The society's secretary, Bill Tranter, 74, is unmoved. He says Oduya told him that “I left out the potatoes” and that potatoes alone come to 20 tonnes. Asked about this, Dr Oduya denied having said so; the potatoes, she insisted, were 6 tonnes and were included.

      Thieves took 35 spades from Mill Lane in June. Two boys were cautioned.
      """,
    labels: """
      doubles | head: list / allotment | period: in a decade
      doubled | head: person | period: in ten years
      860 | head: person / number | period: now
      seven years | source: the parks department | stance: reported
      three | head: year / - | period: in 2014 | source: the parks department | stance: reported
      15 sites | head: site
      140 plots | head: plot
      £48 a year | head: plot
      £12 | head: plot | period: in 2020 / -
      half | head: pensioner / -
      90 tonnes a year | head: harvest | source: The Allotment Society | stance: reported / disputed | by: Dr Lena Oduya of Brackton College / Dr Lena Oduya / -
      60 plots | head: plot | period: last summer
      38 tonnes | head: harvest / - | period: last summer / - | source: Dr Lena Oduya of Brackton College / Dr Lena Oduya | stance: reported
      Ninety tonnes | stance: disputed | by: Dr Lena Oduya of Brackton College / Dr Lena Oduya
      74
      20 tonnes | head: potato | source: Oduya / The society's secretary, Bill Tranter / Bill Tranter | stance: reported
      6 tonnes | head: potato | source: Dr Oduya | stance: reported
      35 spades | head: spade | period: in June
      Two boys | head: boy
      """)
}
