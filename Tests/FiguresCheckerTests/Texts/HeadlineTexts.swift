/// Headlines with the beginnings of their articles.
enum HeadlineTexts {
  /// The article does not bear the headline out.
  static let flawed: [String] = [
    """
    HEADLINE: Flood drives 900 from homes in Wick
    BODY: The river burst its banks on Sunday night. Some 600 people were driven from their homes in Wick, \
    the mayor said.

    Boats took the old and the sick to a school. Food came from the army. Two bridges are closed.
    """,
    """
    HEADLINE: Ten dead as bus falls into ravine
    BODY: A bus fell into a ravine in the hills on Monday, killing 16 people, police said.

    The driver survived. Rain had washed part of the road away. Villagers pulled 20 people out of the bus.
    """,
    """
    HEADLINE: Rail fares to rise by 5.9% in March
    BODY: Rail fares will go up by 4.9% in March, the ministry said.

    Passengers' groups called the rise unfair. Last year fares went up by 3.8%. Season tickets will cost \
    more, too.
    """,
    """
    HEADLINE: Dairy cuts 120 jobs
    BODY: The dairy in Hoff is to cut 210 jobs, it said on Friday.

    The union was told by letter. The dairy has 800 workers at three sites. Milk prices have fallen for two \
    years.
    """,
    """
    HEADLINE: Hospital gets £4 million for scanners
    BODY: The hospital in Tay will get £14 million for new scanners.

    The money comes from the health fund. Patients wait 11 weeks for a scan now. The scanners will be in use \
    by May.
    """,
    """
    HEADLINE: More than 50,000 march for clean rivers
    BODY: About 30,000 people marched through the capital for clean rivers, police said.

    The march ended at the parliament. Anglers and swimmers spoke. A law is due in autumn.
    """,
    """
    HEADLINE: Storm leaves 20,000 without power
    BODY: A storm left 12,000 homes without power on Friday night, the grid said.

    Most had power again by noon. Trees fell on 40 lines.
    """,
    """
    HEADLINE: Snow closes 120 schools
    BODY: Snow closed 210 schools in the county on Monday.

    Buses stopped. Up to 30cm fell in the hills.
    """,
    """
    HEADLINE: Coach crash kills 9, injures 30
    BODY: Nine people died and 43 were injured in a coach crash near Aal, police said.

    The driver is among the dead. The coach had 58 people on board.
    """,
    """
    HEADLINE: 10 die in mine blast
    BODY: A blast in a coal mine killed 16 miners on Friday.

    Another 14 miners were rescued. The mine employs 900 people.
    """,
    """
    HEADLINE: Rents up 8% in a year
    BODY: Rents in the city rose by 5% in a year, the council said.

    Some 3,000 flats stand empty. The council wants to tax them.
    """,
    """
    HEADLINE: Bees back in 40% of gardens
    BODY: Bees were seen in 14% of gardens this spring, a survey has found.

    Volunteers looked at 2,000 gardens. Last year it was 9%.
    """,
    """
    HEADLINE: Council approves £3m bridge
    BODY: The council has approved a new bridge over the Tarn, at a cost of £13 million.

    It will open in 2027. The old bridge will be for walkers.
    """,
    """
    HEADLINE: Three in four back the new tram
    BODY: A poll finds that 57% of people in Brack back the new tram.

    The poll asked 1,008 people in April. Older people are against it. The line would cost £400 million.
    """,
  ]

  /// The article does not bear the headline out, which no rule sees.
  static let missed: [String] = [
    """
    HEADLINE: Visitor numbers double at castle
    BODY: The castle had 60,000 visitors last year, up from 50,000 the year before.

    A new path leads to the keep. A cafe opened in May. The castle is closed in winter.
    """,
    """
    HEADLINE: Museum draws record 1.2m visitors
    BODY: The museum drew a record 2.1 million visitors last year.

    In 2019, the old record year, it had 1.1 million. Entry is free.
    """,
    """
    HEADLINE: Town to get 300 new homes
    BODY: Builders will put up 800 new homes on the old airfield, the town said.

    Work starts in May. A third of the homes will be for rent.
    """,
    """
    HEADLINE: Petrol falls below £1.40
    BODY: A litre of petrol cost £1.48 on Monday, the lowest since 2021.

    Diesel stood at £1.55. Oil is at $70 a barrel.
    """,
  ]

  /// The headline rounds, adds up, or says it in other words.
  static let clean: [String] = [
    """
    HEADLINE: Flood drives 900 from homes in Wick
    BODY: The river burst its banks on Sunday night. Some 870 people were driven from their homes in Wick, \
    the mayor said.

    Boats took the old and the sick to a school. Food came from the army. Two bridges are closed.
    """,
    """
    HEADLINE: Ten dead as bus falls into ravine
    BODY: A bus fell into a ravine in the hills on Monday, killing nine passengers and the driver, police \
    said.

    Rain had washed part of the road away. Villagers pulled 20 people out of the bus.
    """,
    """
    HEADLINE: Rail fares to rise by 6% in March
    BODY: Rail fares will go up by 5.9% in March, the ministry said.

    Passengers' groups called the rise unfair. Last year fares went up by 3.8%. Season tickets will cost \
    more, too.
    """,
    """
    HEADLINE: Dairy cuts a quarter of jobs
    BODY: The dairy in Hoff is to cut 200 of its 800 jobs, it said on Friday.

    The union was told by letter. The dairy has three sites. Milk prices have fallen for two years.
    """,
    """
    HEADLINE: Hospital gets millions for scanners
    BODY: The hospital in Tay will get £14 million for new scanners.

    The money comes from the health fund. Patients wait 11 weeks for a scan now. The scanners will be in use \
    by May.
    """,
    """
    HEADLINE: Three in four back the new tram
    BODY: A poll finds that 74% of people in Brack back the new tram.

    The poll asked 1,008 people in April. Older people are against it. The line would cost £400 million.
    """,
    """
    HEADLINE: More than 50,000 march for clean rivers, say organisers
    BODY: About 30,000 people marched through the capital for clean rivers, police said. The organisers \
    spoke of 55,000.

    The march ended at the parliament. Anglers and swimmers spoke. A law is due in autumn.
    """,
    """
    HEADLINE: Visitor numbers double at castle
    BODY: The castle had 60,000 visitors last year, up from 30,000 the year before.

    A new path leads to the keep. A cafe opened in May. The castle is closed in winter.
    """,
    """
    HEADLINE: Five things to know about the harbour vote
    BODY: The town votes on the harbour on Sunday. Some 14,000 people may vote.

    The plan would cost £30 million. Three parties are for it.
    """,
    """
    HEADLINE: Third storm in a week hits coast
    BODY: Another storm hit the coast on Friday. It was the third since Sunday.

    Winds of 110 kilometres an hour tore at roofs. Two people were hurt.
    """,
    """
    HEADLINE: Man, 34, found after two days on moor
    BODY: A man was found alive on the moor on Tuesday. He had left home on Sunday morning.

    Forty people had searched for him. The 34-year-old is in hospital.
    """,
    """
    HEADLINE: Club sells striker for €20m
    BODY: The club has sold its striker Jon Vik for €20 million, it said.

    The deal includes €5 million that depend on goals. He came for €3 million two years ago.
    """,
    """
    HEADLINE: Bakery chain to open 15 shops and hire 200
    BODY: The bakery chain will open 15 shops in the north. It will hire 200 people.

    It has 85 shops and 1,400 people now. Its sales grew by 12% last year.
    """,
    """
    HEADLINE: £2m boost for village halls
    BODY: Village halls will share £2 million. The money goes to 48 halls.

    Most will mend roofs. A hall gets £40,000 on average.
    """,
    """
    HEADLINE: Storm leaves 20,000 without power
    BODY: A storm cut power to 19,800 homes on Friday night, the grid said.

    Most had power again by noon. Trees fell on 40 lines.
    """,
    """
    HEADLINE: Firm to hire 1,000
    BODY: The firm will take on 400 engineers and 600 drivers, it said.

    It has 9,000 workers now. Its profit was £80 million last year.
    """,
    """
    HEADLINE: Half of hospitals short of nurses
    BODY: Of 48 hospitals asked, 25 said they lacked nurses.

    The survey was done in May. Pay is one reason. Some nurses work 60 hours a week.
    """,
    """
    HEADLINE: Six arrested over bank raid
    BODY: Police arrested four men on Monday and two women on Tuesday over the raid on a bank in Cole.

    The robbers took £340,000. A clerk was hurt.
    """,
    """
    HEADLINE: Rents up 8% in a year
    BODY: A flat in the city now costs £1,080 a month, against £1,000 a year ago.

    Some 3,000 flats stand empty. The council wants to tax them.
    """,
    """
    HEADLINE: Snow closes 120 schools
    BODY: Snow closed 80 primary schools and 40 secondary schools in the county on Monday.

    Buses stopped. Up to 30cm fell in the hills.
    """,
    """
    HEADLINE: Museum draws record 1.2m visitors
    BODY: The museum had 1,204,000 visitors last year, more than ever.

    In 2019, the old record year, it had 1.1 million. Entry is free.
    """,
    """
    HEADLINE: Coach crash kills 9, injures 30
    BODY: Nine people died and 32 were hurt when a coach left the road near Aal, police said.

    The driver is among the dead. The coach had 48 people on board.
    """,
    """
    HEADLINE: Town to get 300 new homes
    BODY: Builders will put up 180 houses and 120 flats on the old airfield.

    Work starts in May. A third of the homes will be for rent.
    """,
    """
    HEADLINE: Man, 71, swims Channel for third time
    BODY: Bill Tarn, 71, swam the Channel in 14 hours on Sunday.

    He did it first in 1989 and again in 2004. He raised £11,000.
    """,
    """
    HEADLINE: 10 die in mine blast
    BODY: An explosion in a coal mine killed ten miners on Friday.

    Another 14 miners were rescued. The mine employs 900 people.
    """,
    """
    HEADLINE: Petrol falls below £1.40
    BODY: A litre of petrol cost £1.38 on Monday, the lowest since 2021.

    Diesel stood at £1.45. Oil is at $70 a barrel.
    """,
  ]
}
