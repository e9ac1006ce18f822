/// Reports full of figures of a kind, none of which contradicts another.
enum SoundReports {
  /// Accidents, prices, clubs, hospitals.
  static let texts: [String] = [
    """
    Two ships collided in fog off Holm on Friday. One ship, the Anna, had 14 sailors on board; the other \
    ship had 22 sailors on board.

    All 36 sailors were saved. The 14 sailors of the Anna were flown to Orm, where two of them were treated.

    The Anna is 90 metres long, the other ship 140 metres.

    It was the third collision there this year. In a collision in March a ship lost 40 containers.

    The Anna carried 2,000 tonnes of salt. About 30 tonnes of oil leaked; on Saturday 12 tonnes had been \
    pumped off.
    """,
    """
    A court in Tolby sent a man of 44 to prison for six years for burning down five barns.

    The prosecutor had asked for eight years, the defence for four years.

    The fires caused damage of £1.1 million. The damage to the largest barn was £400,000.

    In one barn 30 cows died. The 30 cows belonged to a family that had lost 12 cows to disease the year \
    before.

    The man, a volunteer fireman for 11 years, had helped to put out three of the five fires.

    He had been in court in 2009; then he got a fine of £600.
    """,
    """
    The bakery sells 3,000 rolls a day. On Sundays it sells 5,000 rolls.

    Its ovens burn from two in the morning. Four bakers make the 3,000 rolls in five hours.

    A roll costs 60p; ten years ago a roll cost 25p.

    The bakery was founded by two sisters in 1951 with one oven. Today it has three ovens and 12 employees.

    Flour costs £480 a tonne. Last year flour cost £350 a tonne.

    The town once had nine bakeries. Now it has two bakeries.
    """,
    """
    The survey asked 2,000 people in May and 1,800 people in June.

    In May 44% of people trusted the police; in June 49% of people trusted the police.

    Of the people asked in June, 30% had had contact with the police. Among these, 61% trusted the police.

    Trust in courts stood at 57%, trust in parliament at 31%.

    In the south trust in parliament stood at 24%.

    A survey by another institute, of 1,200 people, put trust in parliament at 35%.
    """,
    """
    The mountain railway carried 210,000 passengers last year. In its first year it carried 12,000 \
    passengers.

    The line is 7 kilometres long and climbs 1,100 metres. The ride takes 40 minutes up and 35 minutes down.

    A ticket costs €32. With a local card a ticket costs €16.

    The railway has six trains; each train has 80 seats. The six trains were built in 1998 and cost €2 \
    million each.

    The new trains will have 110 seats. The first new train comes in 2027.
    """,
    """
    The club's debts are €14 million. A year ago the club's debts were €19 million.

    It sold three players for €22 million and bought five players for €9 million.

    The five players are all under 23. Average attendance was 11,200, up from 10,400.

    Season tickets: 6,500 have been sold, against 6,100 last year.

    The stadium holds 15,000. For cup games it holds 16,500.

    Ticket income came to €4 million, television income to €12 million.
    """,
    """
    Of the country's 60 wolves, 35 live in the east. The west has 14 wolves, the south 11 wolves.

    Ten years ago the country had 20 wolves.

    Wolves killed 300 sheep last year. Dogs killed 700 sheep.

    The 300 sheep cost the state £45,000. Farmers got £150 for each of the 300 sheep.

    Hunters want to shoot ten wolves a year. The ministry allows two.

    A wolf needs 3 kilograms of meat a day. A pack of eight wolves roams over 200 square kilometres.
    """,
    """
    The town lies at 1,300 metres; its 900 inhabitants live on tourism. In winter 4,000 people stay there.

    The ski area has 40 kilometres of slopes and nine lifts. A day pass costs €48, a week pass €260.

    In 2022 lifts ran for 110 days, in 2023 for 74 days.

    The lifts need 2 million kilowatt-hours a year.

    The mayor, 58, has a hotel with 30 beds. His sister's hotel has 55 beds.

    The town plans a new lift for €18 million. The old lift was built for €2 million in 1979.
    """,
    """
    Rice prices rose 12% in a year. Wheat prices rose 4%, and maize prices fell 3%.

    A tonne of rice costs $520 in Thailand and $480 in Vietnam.

    Thailand exported 8 million tonnes of rice, Vietnam exported 7 million tonnes of rice. India exported 16 \
    million tonnes of rice.

    The world grows 520 million tonnes of rice. It grows 780 million tonnes of wheat.

    In 2008 a tonne of rice cost $1,000.

    The agency expects that prices will rise by another 5%.
    """,
    """
    The hospital has 400 beds, 320 of which were taken on Monday. On Friday 380 beds were taken.

    It treats 22,000 patients a year and has 1,100 employees, 300 of them doctors.

    The children's ward has 40 beds. The 40 beds are full in winter.

    A nurse cares for eight patients; at night a nurse cares for 20 patients.

    The hospital's deficit was £3 million. The year before, the deficit was £5 million.

    Another hospital in the county has 250 beds and 700 employees.
    """,
  ]
}
