/// Short articles in which a number stands twice, at the beginning and at the end.
enum FarContradictionTexts {
  /// The second mention contradicts the first.
  static let flawed: [String] = [
    """
    The orchestra sold 41,000 tickets last season, more than ever before.

    Its new conductor, Ana Ruiz, draws the young. She plays in cafes, too.

    The hall has been mended. It cost £6 million and took two years.

    Tickets cost £12 on average. Students pay £4.

    Next season has 60 concerts. The orchestra goes to Japan in May.

    "We sold 14,000 tickets last season," said its manager, Jo Barr. "That is a record."
    """,
    """
    A survey of 2,300 gardens has found fewer bees than ten years ago. The bee trust published it on Friday.

    Honeybees did best. Bumblebees were seen in half of the gardens.

    Pesticides are one reason, the trust says. Lawns are another.

    The trust asks people to mow less. It gives away seeds.

    Volunteers watched each of the 3,200 gardens surveyed for an hour in July.

    The trust has 8,000 members.
    """,
    """
    The airport at Sundby handled 3.4 million passengers in 2023. That is 8% more than in 2022.

    Most flew to the south. Flights to London did well, too.

    A new terminal is being built. It will open in 2026 and cost €210 million.

    Neighbours complain of noise. The airport pays for new windows.

    In 2023 the airport handled 4.3 million passengers, more than any other in the north.

    It has 1,900 workers.
    """,
    """
    Thieves took 70 laptops from a school in Benton on Friday night. The alarm was off.

    They came through the roof. Nobody saw them.

    The laptops were new. Each had cost £400.

    Police found a van by the river. It was empty.

    "The 90 stolen laptops were insured," said the head, Tom Ekdal. "But the pupils' work is gone."

    Lessons go on with books.
    """,
    """
    The town of Ravik will give every household £150 towards heating. The council agreed on Thursday.

    There are 5,200 households in the town. The money comes from a reserve.

    The opposition wanted more. Its motion failed by two votes.

    Winters are long in Ravik. Snow lies until May.

    The town's 2,500 households will get the money in December.

    The mayor called it "a small help".
    """,
    """
    A ferry ran aground off Holm on Sunday with 212 people on board. All were brought to safety.

    The sea was calm. The captain, 51, had been on duty for nine hours.

    Fishing boats came to help. The last passengers left at midnight.

    A tug pulled the ferry free on Monday. Its hull has a hole.

    The 221 people on board were taken to a hotel. Some had lost their bags.

    The line has three other ferries.
    """,
    """
    Prosecutors say that the treasurer of a rowing club took £86,000 over six years. The trial began on \
    Monday.

    She denies it. Her lawyer spoke of poor bookkeeping.

    The club has 200 members and four boats. It was founded in 1921.

    A member noticed that a bill had not been paid. The police came in May.

    The £68,000 taken from the club was spent on holidays, the prosecutors say.

    The trial goes on.
    """,
    """
    The strike at the port enters its third week. Some 900 dockers have stopped work, the union says.

    Ships wait in the bay. Fruit is rotting.

    The company offers 3% more pay. The union wants 7%.

    Talks broke down on Friday. A mediator may be called.

    The union says that 600 dockers have stopped work and that more will follow.

    Shops see no shortages yet.
    """,
  ]

  /// The second mention contradicts the first in words that no rule ties to it.
  static let missed: [String] = [
    """
    The school board wants to shut two of its nine schools, it said on Tuesday. The two schools have 310 \
    pupils between them.

    Parents were angry. "Nobody asked us," said Ida Moe, a mother of three.

    The board says that numbers are falling. It expects fewer children every year until 2030.

    Teachers would move to the other schools. No one would lose a job.

    The board runs eleven schools in the valley and spends £14 million a year on them.

    A vote is due in March.
    """,
    """
    An avalanche above Grind swept away a group of skiers on Saturday. Rescuers found five of them alive.

    The slide was 400 metres wide, the mountain police said. It came down at noon.

    Helicopters flew until dark. Dogs searched the snow.

    The valley had been warned. The danger stood at four on a scale of five.

    The avalanche, 600 metres wide, broke off below the ridge, the mountain police said.

    The ski area stays closed.
    """,
    """
    Wheat farmers in the plain brought in 7.1 tonnes per hectare this year. The weather was kind.

    Prices fell. A tonne fetched €190 in August.

    Old Hans Berg has seen worse. "In 1976 we had nothing," he said.

    The stores are full. Trains carry the grain to the port.

    This year's yield of 1.7 tonnes per hectare is the best since 2014, the farmers' union said.

    Sowing has begun.
    """,
    """
    The lake stands at 38% of its capacity, the water board said on Monday. Rain has failed for two winters.

    Farmers must use less. Car washing is banned.

    The board sells water to three towns. Its wells are low.

    A pipe from the coast would help. It would cost £90 million.

    The level of 83% has alarmed the water board, which wants to ration water from June.

    No rain is in sight.
    """,
  ]

  /// The second number is about something else: another year, another place, a part, somebody else's count.
  static let clean: [String] = [
    """
    The school board wants to shut two of its nine schools, it said on Tuesday. The two schools have 310 \
    pupils between them.

    Parents were angry. "Nobody asked us," said Ida Moe, a mother of three.

    The board says that numbers are falling. It expects fewer children every year until 2030.

    Teachers would move to the other schools. No one would lose a job.

    The board, which ran eleven schools in the 1990s, spends £14 million a year on its schools.

    A vote is due in March.
    """,
    """
    An avalanche above Grind swept away a group of skiers on Saturday. Rescuers found five of them alive.

    The slide was 400 metres wide, the mountain police said. It came down at noon.

    Helicopters flew until dark. Dogs searched the snow.

    The valley had been warned. The danger stood at four on a scale of five.

    An avalanche 600 metres wide broke off below the same ridge in 2009.

    The ski area stays closed.
    """,
    """
    The orchestra sold 41,000 tickets last season, more than ever before.

    Its new conductor, Ana Ruiz, draws the young. She plays in cafes, too.

    The hall has been mended. It cost £6 million and took two years.

    Tickets cost £12 on average. Students pay £4.

    Next season has 60 concerts. The orchestra goes to Japan in May.

    "We sold 14,000 tickets to students alone last season," said its manager, Jo Barr. "That is a record."
    """,
    """
    A survey of 2,300 gardens has found fewer bees than ten years ago. The bee trust published it on Friday.

    Honeybees did best. Bumblebees were seen in half of the gardens.

    Pesticides are one reason, the trust says. Lawns are another.

    The trust asks people to mow less. It gives away seeds.

    Volunteers watched each of the 2,300 gardens for an hour in July. A survey of 3,200 gardens is planned.

    The trust has 8,000 members.
    """,
    """
    The airport at Sundby handled 3.4 million passengers in 2023. That is 8% more than in 2022.

    Most flew to the south. Flights to London did well, too.

    A new terminal is being built. It will open in 2026 and cost €210 million.

    Neighbours complain of noise. The airport pays for new windows.

    In 2019 the airport handled 4.3 million passengers, more than any other in the north.

    It has 1,900 workers.
    """,
    """
    Thieves took 70 laptops from a school in Benton on Friday night. The alarm was off.

    They came through the roof. Nobody saw them.

    The laptops were new. Each had cost £400.

    Police found a van by the river. It was empty.

    "We have 90 laptops left," said the head, Tom Ekdal. "But the pupils' work is gone."

    Lessons go on with books.
    """,
    """
    The town of Ravik will give every household £150 towards heating. The council agreed on Thursday.

    There are 5,200 households in the town. The money comes from a reserve.

    The opposition wanted more. Its motion failed by two votes.

    Winters are long in Ravik. Snow lies until May.

    The town's 2,500 poorest households will get the money in December.

    The mayor called it "a small help".
    """,
    """
    A ferry ran aground off Holm on Sunday with 212 people on board. All were brought to safety.

    The sea was calm. The captain, 51, had been on duty for nine hours.

    Fishing boats came to help. The last passengers left at midnight.

    A tug pulled the ferry free on Monday. Its hull has a hole.

    The 21 people hurt were taken to a hospital. Some had lost their bags.

    The line has three other ferries, which carry 221 people each.
    """,
    """
    Prosecutors say that the treasurer of a rowing club took £86,000 over six years. The trial began on \
    Monday.

    She denies it. Her lawyer spoke of poor bookkeeping.

    The club has 200 members and four boats. It was founded in 1921.

    A member noticed that a bill had not been paid. The police came in May.

    Some £68,000 was spent on holidays, the prosecutors say.

    The trial goes on.
    """,
    """
    Wheat farmers in the plain brought in 7.1 tonnes per hectare this year. The weather was kind.

    Prices fell. A tonne fetched €190 in August.

    Old Hans Berg has seen worse. "In 1976 we had nothing," he said.

    The stores are full. Trains carry the grain to the port.

    The yield of 1.7 tonnes per hectare in 1976 is still spoken of.

    Sowing has begun.
    """,
    """
    The strike at the port enters its third week. Some 900 dockers have stopped work, the union says.

    Ships wait in the bay. Fruit is rotting.

    The company offers 3% more pay. The union wants 7%.

    Talks broke down on Friday. A mediator may be called.

    The company says that 600 dockers have stopped work. The union says more will follow.

    Shops see no shortages yet.
    """,
    """
    The lake stands at 38% of its capacity, the water board said on Monday. Rain has failed for two winters.

    Farmers must use less. Car washing is banned.

    The board sells water to three towns. Its wells are low.

    A pipe from the coast would help. It would cost £90 million.

    A level of 83% is normal for the season, the board says. It wants to ration water from June.

    No rain is in sight.
    """,
    """
    Two trains collided near Halle on Tuesday, killing eight people and injuring 54, officials said.

    One of the trains was carrying 120 passengers, the other 86. Most of the passengers were on their way to \
    work.

    The injured were taken to four hospitals. Twelve of them were in a serious condition.

    It was the worst rail accident in the country since 1998, when 31 people died.

    By Wednesday the number of dead had risen to nine. A woman, 62, died in hospital.

    The line carries 90 trains a day.
    """,
    """
    The city counted 1,140 rough sleepers in January, up from 980 a year earlier.

    Charities put the number at about 1,600. They count people in hostels, too.

    The city has 420 beds in shelters. On cold nights it opens another 150 beds in churches.

    Last winter 17 rough sleepers died. The winter before, 12 died.

    A new shelter with 80 beds opens in May. It will cost £2.1 million to build and £600,000 a year to run.

    The mayor wants to halve the number of rough sleepers by 2028.
    """,
    """
    Hale United beat Marsden 3-1 on Saturday before a crowd of 14,200.

    Ola Berg scored twice in ten minutes. He has 17 goals this season.

    Marsden have won two of their last nine games. They have 22 points from 25 games.

    United have 48 points from 25 games, six points behind the leaders.

    The gate was the largest this season; the ground holds 18,000.

    On Tuesday United go to Tolby, who have won nine games in a row.
    """,
    """
    The brewery made 41,000 hectolitres of beer last year, 6% more than in 2022.

    It sold 29,000 hectolitres at home and 12,000 hectolitres abroad.

    Wheat beer did best: 9,000 hectolitres, twice as much as in 2019.

    The brewery employs 86 people. Two years ago it had 79 workers.

    A bottle costs £2.10 in shops and £4.50 in pubs.

    It plans to make 45,000 hectolitres this year.
    """,
  ]
}
