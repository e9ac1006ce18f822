/// Short articles in which a number stands twice, at the beginning and at the end.
enum LateContradictionTexts {
  /// The second mention contradicts the first.
  static let flawed: [String] = [
    """
    Plans for a 240-bed hospital on the edge of Larton were approved on Monday by the regional health board.

    The board's chair, Mia Stone, called it the largest investment in a generation. Work will begin in the \
    spring and take three years.

    The old hospital, opened in 1936, will be sold.

    Campaigners had fought for years for a new building. "We are delighted," said Joe Park of the Friends of \
    Larton Hospital.

    The new hospital will have 260 beds, 40 of them for children.
    """,
    """
    More than 1,500 people have signed a petition against the closure of the swimming pool in Dunmere.

    The pool loses £120,000 a year, the council says. It was built in 1968.

    A decision is expected at a meeting next Thursday.

    Swimming clubs say that children would have to travel 20 miles.

    "It is the heart of the town," said Lyn Ward, who started the petition.

    The petition, which has been signed by 1,200 people, will be handed over on Thursday.
    """,
    """
    A grant of $750,000 will help the aquarium in Port Ellis breed seahorses, it said on Friday.

    Seahorses have become rare along the coast. Nets and warm water are to blame.

    The first young will be set free in two years.

    The aquarium has bred otters and turtles before. It has 60 tanks.

    "This is a dream," said its head keeper, Raj Menon.

    The $570,000 grant comes from a foundation for the sea.
    """,
    """
    The number of visitors to the national park rose to 890,000 last year, the park authority said.

    Most came in July and August. The car parks were often full.

    The authority is thinking of a bus from the station. It would run every half hour.

    Farmers complain of dogs and gates left open.

    Rangers say people should come in spring.

    The 980,000 visitors spent £31 million in shops and inns, according to the authority.
    """,
    """
    Police in Garth are looking for two men who robbed a jeweller's on Tuesday. They took 35 watches.

    The men wore helmets. They fled on a scooter, which was later found burning.

    The jeweller, 66, was pushed to the floor but not hurt.

    It was the second robbery in the street this year.

    Witnesses are asked to call the police.

    The 53 watches are worth £80,000, the jeweller said.
    """,
    """
    Eleven schools in the district will share a new kitchen, the district council said. It will cook 4,000 \
    meals a day.

    Until now each school has cooked for itself. Some kitchens are old.

    Parents will pay £2.50 a meal.

    The kitchen will employ 30 people.

    A cook from Lyon has written the menu. Friday remains fish day.

    The 14 schools will get their first meals from the new kitchen in September.
    """,
    """
    Lightning set a church tower in Hove on fire on Sunday night. The tower, 48 metres tall, was built in \
    1790.

    Forty firefighters fought the flames. The bells fell down.

    The pastor wept. A service was held in the school.

    The insurance will pay. Rebuilding may take four years.

    Gifts have come from all over the country.

    The 84-metre tower could be seen from the sea and served sailors as a mark.
    """,
  ]

  /// The second mention contradicts the first in words that no rule ties to it.
  static let missed: [String] = [
    """
    Drivers on the coast road face delays for six weeks while a tunnel is repaired.

    Lights will let one lane through at a time. At night the tunnel will be closed.

    The tunnel is 900 metres long and was opened in 1971. About 11,000 vehicles use it each day.

    The repairs will cost £5 million.

    Shops in the next village fear for their trade.

    The road agency hopes that the repairs, which will take nine weeks, will be done before the summer.
    """,
    """
    Inflation in the republic fell to 4.1% in May from 4.6% in April, the statistics office said on \
    Wednesday.

    Food rose less than before. Petrol became cheaper.

    The central bank wants inflation of 2%. It meets next week.

    Economists expect no change in rates before autumn.

    Wages rose by 5% in the first quarter.

    At 4.6%, inflation in May was higher than in any of the neighbouring countries.
    """,
    """
    The cinema in Bex will close in June after 71 years. It has lost money since 2019, its owner said.

    It has two screens and 300 seats. Last year 19,000 tickets were sold.

    A group of citizens wants to take it over. They need £200,000.

    So far they have £45,000.

    The last film will be a comedy from 1953, the first ever shown there.

    The group says it needs £400,000 to take the cinema over and asks for gifts.
    """,
  ]

  /// The second number is about something else: another year, another place, a part, somebody else's count.
  static let clean: [String] = [
    """
    Plans for a 240-bed hospital on the edge of Larton were approved on Monday by the regional health board.

    The board's chair, Mia Stone, called it the largest investment in a generation. Work will begin in the \
    spring and take three years.

    The old hospital, opened in 1936 with 260 beds, will be sold.

    Campaigners had fought for years for a new building. "We are delighted," said Joe Park of the Friends of \
    Larton Hospital.

    The new hospital will have 40 beds for children.
    """,
    """
    More than 1,500 people have signed a petition against the closure of the swimming pool in Dunmere.

    The pool loses £120,000 a year, the council says. It was built in 1968.

    A decision is expected at a meeting next Thursday.

    Swimming clubs say that children would have to travel 20 miles.

    "It is the heart of the town," said Lyn Ward, who started the petition.

    An earlier petition, which was signed by 1,200 people, was turned down.
    """,
    """
    A grant of $750,000 will help the aquarium in Port Ellis breed seahorses, it said on Friday.

    Seahorses have become rare along the coast. Nets and warm water are to blame.

    The first young will be set free in two years.

    The aquarium has bred otters and turtles before. It has 60 tanks.

    "This is a dream," said its head keeper, Raj Menon.

    A second grant, of $570,000, comes from a foundation for the sea.
    """,
    """
    The number of visitors to the national park rose to 890,000 last year, the park authority said.

    Most came in July and August. The car parks were often full.

    The authority is thinking of a bus from the station. It would run every half hour.

    Farmers complain of dogs and gates left open.

    Rangers say people should come in spring.

    If 980,000 visitors come this year, as the authority expects, they will spend £31 million in shops and \
    inns.
    """,
    """
    Police in Garth are looking for two men who robbed a jeweller's on Tuesday. They took 35 watches.

    The men wore helmets. They fled on a scooter, which was later found burning.

    The jeweller, 66, was pushed to the floor but not hurt.

    It was the second robbery in the street this year.

    Witnesses are asked to call the police.

    The 53 watches taken in the first robbery were worth £80,000, the jeweller said.
    """,
    """
    Drivers on the coast road face delays for six weeks while a tunnel is repaired.

    Lights will let one lane through at a time. At night the tunnel will be closed.

    The tunnel is 900 metres long and was opened in 1971. About 11,000 vehicles use it each day.

    The repairs will cost £5 million.

    Shops in the next village fear for their trade.

    The road agency recalls that the last repairs, in 2003, took nine weeks.
    """,
    """
    Inflation in the republic fell to 4.1% in May from 4.6% in April, the statistics office said on \
    Wednesday.

    Food rose less than before. Petrol became cheaper.

    The central bank wants inflation of 2%. It meets next week.

    Economists expect no change in rates before autumn.

    Wages rose by 5% in the first quarter.

    At 4.6%, inflation in April had been higher than in any of the neighbouring countries.
    """,
    """
    Eleven schools in the district will share a new kitchen, the district council said. It will cook 4,000 \
    meals a day.

    Until now each school has cooked for itself. Some kitchens are old.

    Parents will pay £2.50 a meal.

    The kitchen will employ 30 people.

    A cook from Lyon has written the menu. Friday remains fish day.

    The 14 schools in the neighbouring district have had such a kitchen since September.
    """,
    """
    Lightning set a church tower in Hove on fire on Sunday night. The tower, 48 metres tall, was built in \
    1790.

    Forty firefighters fought the flames. The bells fell down.

    The pastor wept. A service was held in the school.

    The insurance will pay. Rebuilding may take four years.

    Gifts have come from all over the country.

    The 84-metre tower of the cathedral, ten miles away, was not hit.
    """,
    """
    The cinema in Bex will close in June after 71 years. It has lost money since 2019, its owner said.

    It has two screens and 300 seats. Last year 19,000 tickets were sold.

    A group of citizens wants to take it over. They need £200,000.

    So far they have £45,000.

    The last film will be a comedy from 1953, the first ever shown there.

    The owner says a buyer would need £400,000 to mend the roof, too.
    """,
  ]
}
