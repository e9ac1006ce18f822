/// Short articles in which a number stands twice, at the beginning and at the end.
enum ContradictionTexts {
  /// The second mention contradicts the first.
  static let flawed: [String] = [
    """
    A fire tore through the covered market in Ostby early on Sunday. It destroyed 38 stalls and damaged the \
    roof.

    Nobody was hurt, the fire chief said. Crews from four towns fought the flames until noon.

    The market, built in 1904, is the oldest in the county.

    The mayor promised help for the traders. "We will stand by them," she said.

    Owners of the 83 stalls destroyed will be offered places in the square. The square has room for 100 \
    stalls.
    """,
    """
    The county's libraries lent 1.2 million books last year, the county said on Monday.

    The rise came after the libraries dropped fines. Staff say that families have returned.

    "People were afraid of the fines," said Rosa Lind, who runs the branch in Hale.

    Her branch alone lent 96,000 books. Children's books did best.

    The county's libraries lent 2.1 million books last year, and the county wants to lend more. It has set \
    aside £300,000 for new books.
    """,
    """
    Voters in Marlow will choose a new council in May. There are 17 candidates for nine seats, the clerk \
    said.

    The campaign has been quiet so far. Leaflets speak of buses and bins.

    The present council has nine members. Six of them are standing again.

    A debate will be held in the school. Each of the 19 candidates will have three minutes to speak.

    The polls close at ten.
    """,
    """
    The museum of clocks in Tarn welcomed 52,000 visitors in 2023. That was its best year, the director \
    said.

    A new wing opened in June. It shows clocks from ships and stations.

    Entry costs £6. Children pay nothing.

    The 25,000 visitors of 2023 spent £180,000 in the shop. The museum has a staff of 11.

    Next year it will turn 50.
    """,
    """
    Police arrested 31 people at the match between Colm and Deering. The trouble began near the north stand.

    Both clubs condemned it. The game ended 1-1.

    Officers used horses to keep the fans apart. One horse was hurt.

    The police chief said all 13 people arrested at the match were local men.

    A hearing is set for June.
    """,
    """
    The bridge over the Lorn will close for 14 weeks from April, the council said.

    Engineers will replace its bearings. The bridge carries 9,000 cars a day.

    Buses will go round by the dam. The detour takes 20 minutes.

    Shopkeepers are worried. "We will feel it," said the baker.

    During the 41-week closure of the bridge, a ferry will carry walkers for free.
    """,
    """
    Researchers counted 412 seals on the sandbanks this autumn. The count was done from a small plane.

    Seals were almost gone in the 1970s. Hunting was banned in 1974.

    The banks are closed to boats from May. Guides say that most visitors keep away.

    Of the 214 seals counted this autumn, a third were pups, the researchers said.

    Another count is planned for spring.
    """,
    """
    The town will build a skate park for £190,000. The council voted for it on Monday.

    The park will lie behind the station. Work starts in spring.

    Young people had asked for it for years. They collected 1,400 signatures.

    A lottery grant will pay half. The £910,000 skate park should open in September.

    Neighbours fear noise.
    """,
    """
    The choir festival brought 26 choirs to Lund this weekend. They sang in churches and in the station.

    The rain stopped in time. Cafes ran out of cake.

    The choirs came from nine countries. The youngest singer was six.

    A jury gave the prize to a choir from Riga.

    All 62 choirs at the festival joined in a last song on Sunday. Next year it will be in Bergen.
    """,
    """
    Unemployment in the district stood at 6.2% in June, the labour office said.

    The figure has hardly moved this year. Shops and hotels are hiring.

    The office placed 1,150 people in jobs. Most are under 30.

    A new course for drivers starts soon.

    The June unemployment rate of 2.6% is the lowest in the region. The office has 48 advisers.
    """,
    """
    A bus with 44 passengers slid off the road near Pell on Monday. Nobody was killed.

    The driver had swerved to miss a deer, police said. Snow had fallen in the night.

    Nine passengers were taken to hospital. Most had bruises.

    A second bus took the others home. The bus company thanked the crews.

    The bus had 54 passengers on board when it slid off the road, the company said.
    """,
  ]

  /// The second mention contradicts the first in words that no rule ties to it.
  static let missed: [String] = [
    // The measure of a weight of something is that thing, and the definite phrase around both is not seen.
    """
    Fishermen in Skarvik landed 640 tonnes of cod in March. The catch is the best in ten years, the harbour \
    master said.

    Prices held up well. A kilogram fetched £4.10 at the auction.

    The fleet has 22 boats, most of them small.

    Buyers came from five countries. The processing plant hired 30 workers for the season.

    The March catch of 460 tonnes of cod was sold within a week.
    """,
    """
    A storm on Tuesday night cut power to 8,600 homes around Fennock. Trees fell on lines in at least 40 \
    places.

    Engineers worked through the night. By morning most homes had power again.

    The wind reached 97 miles an hour at the airport. Two flights were turned away.

    The power company has apologised. It will pay £25 to each of the 6,800 homes that lost power.

    Schools will open as usual on Thursday.
    """,
  ]

  /// The second number is about something else: another year, another place, a part, somebody else's count.
  static let clean: [String] = [
    """
    A fire tore through the covered market in Ostby early on Sunday. It destroyed 38 stalls and damaged the \
    roof.

    Nobody was hurt, the fire chief said. Crews from four towns fought the flames until noon.

    The market, built in 1904, is the oldest in the county. A fire in 1961 destroyed 83 stalls.

    The mayor promised help for the traders. "We will stand by them," she said.

    Owners of the 38 stalls destroyed will be offered places in the square. The square has room for 100 \
    stalls.
    """,
    """
    The county's libraries lent 1.2 million books last year, the county said on Monday.

    The rise came after the libraries dropped fines. Staff say that families have returned.

    "People were afraid of the fines," said Rosa Lind, who runs the branch in Hale.

    Her branch alone lent 96,000 books. Children's books did best.

    The libraries of the neighbouring county lent 2.1 million books last year. The county has set aside \
    £300,000 for new books.
    """,
    """
    Fishermen in Skarvik landed 640 tonnes of cod in March. The catch is the best in ten years, the harbour \
    master said.

    Prices held up well. A kilogram fetched £4.10 at the auction.

    The fleet has 22 boats, most of them small.

    Buyers came from five countries. The processing plant hired 30 workers for the season.

    The April catch of 460 tonnes of cod was sold within a week.
    """,
    """
    Voters in Marlow will choose a new council in May. There are 17 candidates for nine seats, the clerk \
    said.

    The campaign has been quiet so far. Leaflets speak of buses and bins.

    The present council has nine members. Six of them are standing again.

    Four years ago there were 19 candidates. A debate will be held in the school. Each candidate will have \
    three minutes to speak.

    The polls close at ten.
    """,
    """
    A storm on Tuesday night cut power to 8,600 homes around Fennock. Trees fell on lines in at least 40 \
    places.

    Engineers worked through the night. By morning 6,800 homes had power again.

    The wind reached 97 miles an hour at the airport. Two flights were turned away.

    The power company has apologised. It will pay £25 to each of the 8,600 homes that lost power.

    Schools will open as usual on Thursday.
    """,
    """
    The museum of clocks in Tarn welcomed 52,000 visitors in 2023. That was its best year, the director \
    said.

    A new wing opened in June. It shows clocks from ships and stations.

    Entry costs £6. Children pay nothing.

    The 25,000 visitors of 2013 spent £80,000 in the shop. The museum has a staff of 11.

    Next year it will turn 50.
    """,
    """
    Police arrested 31 people at the match between Colm and Deering. The trouble began near the north stand.

    Both clubs condemned it. The game ended 1-1.

    Officers used horses to keep the fans apart. One horse was hurt.

    The police chief said 13 of those arrested at the match were under 18.

    A hearing is set for June.
    """,
    """
    The bridge over the Lorn will close for 14 weeks from April, the council said.

    Engineers will replace its bearings. The bridge carries 9,000 cars a day.

    Buses will go round by the dam. The detour takes 20 minutes.

    Shopkeepers are worried. "We will feel it," said the baker.

    The closure of the bridge in 1998 lasted 41 weeks. A ferry will carry walkers for free.
    """,
    """
    Researchers counted 412 seals on the sandbanks this autumn. The count was done from a small plane.

    Seals were almost gone in the 1970s. Hunting was banned in 1974.

    The banks are closed to boats from May. Guides say that most visitors keep away.

    Last autumn the researchers counted 214 seals. A third of this autumn's seals were pups.

    Another count is planned for spring.
    """,
    """
    The town will build a skate park for £190,000. The council voted for it on Monday.

    The park will lie behind the station. Work starts in spring.

    Young people had asked for it for years. They collected 1,400 signatures.

    A lottery grant will pay half. The £910,000 sports hall next door opened in September.

    Neighbours fear noise.
    """,
    """
    A bus with 44 passengers slid off the road near Pell on Monday. Nobody was killed.

    The driver had swerved to miss a deer, police said. Snow had fallen in the night.

    Nine passengers were taken to hospital. Most had bruises.

    A second bus, with room for 54 passengers, took the others home. The bus company thanked the crews.

    The bus is 12 years old.
    """,
    """
    The choir festival brought 26 choirs to Lund this weekend. They sang in churches and in the station.

    The rain stopped in time. Cafes ran out of cake.

    The choirs came from nine countries. Next year's festival has room for 62 choirs.

    A jury gave the prize to a choir from Riga.

    All 26 choirs at the festival joined in a last song on Sunday.
    """,
    """
    Unemployment in the district stood at 6.2% in June, the labour office said.

    The figure has hardly moved this year. Shops and hotels are hiring.

    The office placed 1,150 people in jobs. Most are under 30.

    A new course for drivers starts soon.

    Unemployment among the young stood at 2.6% in June. The office has 48 advisers.
    """,
  ]
}
