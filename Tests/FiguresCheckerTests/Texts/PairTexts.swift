/// Two sentences about one quantity, or about two that look alike.
enum PairTexts {
  /// They cannot both hold.
  static let flawed: [String] = [
    """
    The fire at the furniture works killed 14 people on Friday. Families of the 17 people killed gathered at \
    the church.
    """,
    """
    The college has 2,400 students, its head said. With its 2,900 students, the college is the largest in \
    the county.
    """,
    """
    Nine MPs voted against the bridge bill. The seven lawmakers who voted against the bill face a party \
    hearing.
    """,
    "The orchard covers 36 hectares. At 63 hectares, the orchard is too big to prune by hand.",
    "The flood left 320 families homeless. The 230 homeless families are sleeping in schools.",
    "The choir's tour took in eleven cities. It sang in all 13 cities of the tour to full halls.",
    "The new tram line will cost $84 million. The line's cost of $48 million will be shared by two towns.",
    """
    Some 5,200 runners took part in the marathon. The 2,500 runners who took part in the marathon raised \
    money for the hospice.
    """,
    """
    The hospital treated 26 patients after the crash. The 29 patients treated at the hospital after the \
    crash have gone home.
    """,
    "Kelmore's library lent 41,000 books in 2022. The library lent 14,000 books in 2022.",
    "The mayor said 60 countries would send teams. A total of 70 nations will send teams.",
    "Lightning killed 21 cows on the moor. The death of the 12 cows has shocked the farmer.",
    "The average house price in Tolby is £212,000. The average house price in Tolby is £221,000.",
    "The village hall seats 350 people. The hall, which seats 530 people, was full.",
    "The expedition lasted 47 days. After their 74-day expedition the climbers slept for a week.",
    "The band has sold 3 million records. The band has sold fewer than 2 million records.",
    "The ferry carries 280 passengers. The ferry carries more than 300 passengers.",
    "The tower is 118 metres tall. The 181-metre tower will be lit at night.",
    "The parish collected 640 coats. The 460 coats collected by the parish will go to shelters.",
    "Turnout in the school board vote was 38%. The turnout of 83% surprised the board.",
    "The company made a loss of €12 million last year. Last year's loss of €21 million was its first.",
    "The recall covers 19,000 heaters. Owners of the 91,000 heaters recalled can ask for their money back.",
    "The play ran for 96 nights. During its 69-night run the play drew 40,000 people.",
  ]

  /// They cannot both hold, and nothing in their words is known to tie them.
  static let missed: [String] = [
    "The dairy employs 140 people. All 180 of the dairy's employees will keep their jobs.",
    "The union says 4,000 nurses walked out. The strike by 6,000 nurses has closed eleven wards.",
  ]

  /// They can.
  static let clean: [String] = [
    """
    The fire at the furniture works killed 14 people on Friday. Families of three of the people killed \
    gathered at the church.
    """,
    "The college has 2,400 students, its head said. With 2,900 students, its rival in Penmoor is larger.",
    "Nine MPs voted against the bridge bill. Seven lawmakers abstained.",
    "The orchard covers 36 hectares. At 63 hectares, the neighbour's vineyard is bigger.",
    "The flood left 320 families homeless. By Sunday 230 homeless families had been given rooms.",
    "The choir's tour took in eleven cities. It sang in four of the cities of the tour to full halls.",
    """
    The new tram line will cost $84 million. The line's first stage, at $48 million, will be paid by the \
    town.
    """,
    """
    Some 5,200 runners took part in the marathon. The 2,500 runners who finished in under four hours got a \
    medal.
    """,
    "The dairy employs 140 people. Its owner employs 180 people in all.",
    """
    The hospital treated 26 patients after the crash. The nine patients still at the hospital are in a \
    stable state.
    """,
    "Kelmore's library lent 41,000 books in 2022. The library lent 44,000 books in 2023.",
    "The mayor said 60 countries would send teams. A total of 70 nations were invited.",
    "Lightning killed 21 cows on the moor. The 12 cows that survived have been moved.",
    "The union says 4,000 nurses walked out. The ministry says 1,500 nurses walked out.",
    "The average house price in Tolby is £212,000. The average flat price in Tolby is £121,000.",
    "The village hall seats 350 people. The hall was full, with 80 people standing.",
    "The expedition lasted 47 days. After a 12-day rest the climbers left again.",
    "The band has sold 3 million records. The band has sold fewer than 2 million records in Asia.",
    "The ferry carries 280 passengers. The ferry carries more than 300 passengers in summer.",
    "The tower is 118 metres tall. The 60-metre mast on top of it will be lit at night.",
    "The parish collected 640 coats. The 460 coats left over will go to shelters.",
    "Turnout in the school board vote was 38%. The turnout of 83% in the 1990 vote was never reached again.",
    "The company made a loss of €12 million last year. This year's loss of €21 million is its second.",
    "The recall covers 19,000 heaters. About 4,000 heaters have been sent back.",
    "The play ran for 96 nights. A second run of 69 nights followed.",
  ]
}
