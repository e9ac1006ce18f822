/// Articles full of figures of a kind, none of which contradicts another.
enum SoundArticles {
  /// Trade, weather, sport, elections, courts.
  static let texts: [String] = [
    """
    The retailer's sales rose 4% to £1.2 billion in the first half. Sales in its home market rose 2% to £800 \
    million, while sales abroad rose 9% to £400 million.

    Profit before tax was £96 million, up from £88 million. The company expects profit of £200 million for \
    the full year.

    It has 310 shops, 12 more than a year ago, and plans to open 20 shops next year. The 20 shops will \
    create 400 jobs.

    The shares rose 3% to 412p. They have risen 11% this year.

    Its rival Benson has 280 shops and sales of £900 million.
    """,
    """
    The province reported 214 new cases on Tuesday and six deaths. On Monday it reported 180 cases and four \
    deaths.

    In all, 8,900 cases have been found since March, and 310 people have died.

    Of the 214 people, 90 live in the capital. Hospitals are treating 140 patients, 22 of them in intensive \
    care.

    The capital has 60 beds in intensive care. The region's other hospitals have 45 beds.

    A year ago the province had 1,100 cases a day. The health minister said that 70% of people had been \
    vaccinated; among those over 60 the figure is 88%.
    """,
    """
    Labour won 41 seats in the county, up from 33. The Greens won 12 seats, the Liberals 9 seats.

    Turnout was 44%, against 47% four years ago. In the town of Orm, turnout was 52%.

    Labour's vote fell from 39% to 37%. It won the seats because its opponents were divided.

    The council has 70 seats; 36 seats are needed for a majority.

    In the new council 30 women will sit, five more than in the old one. Eight members are under 30.
    """,
    """
    Three brothers aged 4, 7 and 11 were rescued from a burning house in Hale on Friday. Their mother, 36, \
    was treated for smoke.

    Two fire engines and 14 firefighters were sent. One firefighter, 28, hurt his hand.

    A neighbour, Paul Reed, 61, had seen the smoke. Reed's son, Paul Reed, 24, broke down the door.

    The house, built in 1931, is one of 12 houses in the street. Four of the houses were evacuated.

    It was the third fire in the street in five years. In 2021 a fire destroyed two houses.
    """,
    """
    Heavy rain is expected across the north. Up to 60mm may fall in six hours, the forecasters said. In the \
    hills 90mm is possible.

    On Sunday 35mm fell in Tarn. It was the wettest day since 1987, when 71mm fell.

    The river stood at 3.2 metres on Monday morning. At 4.5 metres it floods the lower town. In 2015 it rose \
    to 5.1 metres.

    Some 200 homes are at risk. In 2015 some 900 homes were flooded.

    The town has 5,000 sandbags ready and has ordered 8,000 more.
    """,
    """
    Tolby beat Orm 88-81 on Saturday. Vik led Tolby with 27 points, and Dahl had 19 points and 11 rebounds.

    Orm's Berg had 24 points, 15 of them in the first half. Orm led by nine points at half-time.

    Vik made five of his eight three-pointers. He had 41 points against Hale last week.

    Tolby have won six games in a row. They have won 14 games and lost five.

    Orm have won nine games. The next game is on Tuesday, before an expected crowd of 3,000. Some 2,400 came \
    on Saturday.
    """,
    """
    The airline will buy 40 aircraft, it said on Monday: 25 small aircraft and 15 large aircraft.

    The order is worth $6 billion at list prices. The airline has taken options on another 20 aircraft.

    It has 180 aircraft now; the average age is nine years. Its rival flies 240 aircraft.

    The first of the 40 aircraft will be delivered in 2026, the last in 2031.

    The airline carried 31 million passengers last year, 29 million the year before. It wants to carry 45 \
    million passengers by 2030.
    """,
    """
    A poll gives the Blue party 34%, two points more than in May. The Reds have 28%, the Greens 13%.

    Asked who should lead the country, 41% named the Blue leader and 30% the Red leader.

    Of women, 37% would vote Blue; of men, 31%.

    The poll asked 1,500 people between 3 and 9 June. A poll of 1,000 people by another institute put the \
    Blues at 31%.

    At the last election the Blues won 29% of the vote and 120 seats; the Reds won 33% and 140 seats.
    """,
    """
    The farm has 400 hectares. Wheat grows on 180 hectares, rape on 90 hectares and grass on 130 hectares.

    Last year it harvested 1,300 tonnes of wheat, and this year 1,150 tonnes of wheat.

    A tonne of wheat brings €210; two years ago a tonne of wheat brought €330.

    The farmer keeps 220 cows. The cows give 28 litres of milk a day each; the best cow gives 51 litres.

    He employs six people. In his grandfather's time the farm employed 40 people and had 60 hectares.
    """,
    """
    Police seized 60 kilograms of fake coins in two raids. In the first raid, in Hale, they found 42 \
    kilograms; in the second, in Orm, 18 kilograms.

    Five people were arrested. Two of the five were released on Sunday.

    The 42 kilograms found in Hale were hidden in a piano.

    Last year police seized 25 kilograms of fake coins in the whole country.

    A court gave a man of 50 four years in prison in March; his brother got two years.
    """,
    """
    The museum will close for 18 months from January. A first part will reopen after 12 months.

    The work costs £22 million; the state pays £15 million and a foundation £7 million.

    Some 4,000 of its 60,000 objects will be shown elsewhere. The 4,000 objects are travelling to three \
    towns.

    Last year 310,000 people came, in 2019 it was 420,000 people.

    A ticket costs £9. For families a ticket costs £20. After the work it will cost £11.
    """,
    """
    The strike stopped 60% of trains on Friday, the railway said. The union put the figure at 80%.

    Some 2,000 drivers walked out, the union said; the railway spoke of 1,200 drivers.

    On Thursday 40% of trains had been cancelled. On Saturday all trains ran.

    The union wants 8% more pay; the railway offers 4% over two years.

    Drivers earn £52,000 a year on average. Conductors earn £34,000.
    """,
    """
    The lake is 38 kilometres long and 9 kilometres wide. It is 210 metres deep.

    A 70-metre ship sank there in 1955; the wreck lies at 160 metres.

    Divers reached the wreck in May. At 160 metres, the pressure is 16 times that of the air.

    The ship carried 120 people, 14 of whom drowned. Its sister ship carried 150 people.

    The sister ship, 72 metres long, is now a hotel with 40 beds.
    """,
    """
    The company will cut 1,200 jobs, 700 of them in the capital. It cut 900 jobs two years ago.

    It employs 15,000 people worldwide, 6,000 of them at home. The plant in Hale employs 450 people.

    The 450 people in Hale will keep their jobs. The plant in Orm, with 300 people, will close.

    The company lost €240 million last year, and €90 million in the first quarter of this year.

    Its debts are €3.1 billion; a year ago they were €2.7 billion.
    """,
    """
    Snow fell for 30 hours. In the valley 40cm lay on Monday, in the hills 120cm.

    The pass was closed for two days. Some 300 lorries waited on the one side and 200 lorries on the other.

    The 300 lorries on the north side were let through first.

    Two hikers were found after nine hours; one, 44, had lost her phone.

    It snowed more in 1985: 190cm lay in the hills then. Schools closed for five days; this time they closed \
    for one day.
    """,
    """
    The charity fed 18,000 people last month. In the month before it fed 15,500 people.

    It runs 40 kitchens; 12 kitchens are in the capital. Each kitchen feeds about 450 people.

    Donations came to £2.3 million in the year. The largest donation was £150,000, the average donation £31.

    The charity has 25 employees and 1,900 volunteers. Another 400 volunteers help at Christmas.

    A sister charity in the north fed 6,000 people.
    """,
    """
    The trial of 12 men accused of fixing matches began on Monday. Another nine men will be tried in May.

    Prosecutors say the 12 men fixed 33 matches over four years. They are said to have earned €800,000.

    Two of the 12 have confessed. One said he had fixed five matches and been paid €9,000 for each.

    The trial is to last 40 days; 110 witnesses will be heard.

    In a trial in 2012 seven men were sentenced for fixing 11 matches.
    """,
    """
    Rents in the city rose 6% last year. In the suburbs rents rose 3%.

    A flat of 60 square metres costs €900 on average; in the centre it costs €1,250.

    The city has 410,000 flats. Of these 52,000 belong to the city.

    It wants to build 5,000 flats a year. Last year 2,900 flats were built, the year before 3,400.

    A third of tenants pay more than 40% of their income; ten years ago a fifth did.
    """,
    """
    Six climbers died on the mountain this season; last season 11 climbers died.

    The permits cost $11,000 each. Some 420 permits were issued, and 380 climbers reached the top.

    On the busiest day 96 climbers reached the top.

    The oldest was 75, the youngest 16. A guide, 52, went up for the 29th time.

    Rescuers brought 14 climbers down by helicopter. The two climbers who were lost were found after three \
    days.
    """,
    """
    The town's budget for next year is £84 million. The budget for schools is £31 million, the budget for \
    roads £6 million.

    This year's budget is £81 million. It had a gap of £2 million.

    The mayor wants to save £3 million, £1.2 million of it on staff.

    The opposition's budget would spend £86 million.

    A new fire station will cost £5 million; the old fire station cost £300,000 in 1962.
    """,
  ]
}
