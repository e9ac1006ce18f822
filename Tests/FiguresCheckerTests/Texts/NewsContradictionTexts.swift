/// Short articles in which a number stands twice, at the beginning and at the end.
enum NewsContradictionTexts {
  /// The second mention contradicts the first.
  static let flawed: [String] = [
    """
    The council has approved a budget of £4.2 million for road repairs in the coming year, after a winter \
    that left hundreds of potholes.

    Councillor Jane Orr said the work would begin in May and focus on school routes. Contractors will be \
    chosen next month.

    Residents have long complained about the state of the roads. Last year the council received 3,100 \
    complaints.

    "It is money well spent," Orr said.

    Opposition members said the £2.4 million budget for road repairs was not enough. They had asked for \
    more.
    """,
    """
    Hurricane Lena killed at least 14 people as it crossed the islands on Thursday, the civil defence agency \
    said.

    Roofs were torn off and fields flooded. The airport will stay closed until Sunday.

    Aid ships left the mainland with tents and water.

    The prime minister visited the worst-hit villages.

    Schools serve as shelters for 6,000 people.

    The agency said Lena, which killed eight people on the islands, was the strongest storm in 40 years.
    """,
    """
    A new cycle route along the Wen will open on Saturday. The 12-kilometre route links the old town with \
    the lake.

    It cost £3 million, half of it paid by the state.

    Cyclists welcomed it. "At last," said Ben Aas, who rides to work each day.

    There are benches and three water taps on the way.

    The mayor will ride the 21-kilometre route on Saturday, if his knee allows.
    """,
    """
    Rescuers have freed 18 miners from a pit in the north after 30 hours. All are well.

    A fall of rock had blocked the shaft on Monday. Air and soup were sent down a pipe.

    Families waited in a school. They cheered when the first man came up.

    The mine will stay shut. An inquiry will be held.

    The 30-hour ordeal of the 16 miners moved the whole country, and the president called them heroes.
    """,
    """
    The university will admit 1,200 students in autumn, 100 more than last year.

    Rooms are short. The university has rented a hotel.

    Most students want to study medicine or law. Physics is less sought after.

    Fees stay as they are: £3,000 a year.

    The university has 14 halls. Two more are planned.

    Of the 2,100 students admitted in autumn, a third will come from abroad.
    """,
    """
    Customs officers found 240 kilograms of tea hidden in a lorry at the border on Friday. The driver, 29, \
    was held.

    The lorry was carrying tiles. A dog raised the alarm.

    Tea is taxed highly. Smuggling has grown.

    Last year customs found 5 tonnes in all.

    The 420 kilograms of tea will be burned, the customs service said. The lorry was sealed.
    """,
    """
    The opera's new stage weighs 80 tonnes and can turn in a minute. It was built in Linz.

    The old stage creaked. Singers feared it.

    The house opened in 1887. It seats 1,100 people.

    The first opera on the new stage will be by Verdi.

    Tickets are sold out until June.

    The stage, which weighs 60 tonnes, was paid for by friends of the opera.
    """,
    """
    The number of foxes in the city has risen to about 1,500, the forest office says. They live in parks and \
    yards.

    Foxes find food in bins. People feed them, too.

    The office asks people not to. A fox can bite.

    Hunters shot 90 foxes last year.

    Some gardens have up to three dens.

    The office puts the number of foxes in the city at about 2,500 and does not want more.
    """,
    """
    Mark Hill, 34, has been named head of the county's ambulance service. He starts in May.

    Hill began as a driver and later ran the control room.

    The service has 48 ambulances and 410 staff. Calls have risen by 9% in a year.

    "We need faster help in the villages," he said.

    Hill, 43, lives in Orm with his wife and two sons.
    """,
  ]

  /// The second mention contradicts the first in words that no rule ties to it.
  static let missed: [String] = [
    """
    The glassworks, which employs 350 workers, is to close in June, its owner said on Wednesday.

    Energy prices had made it impossible to go on, the owner said. Talks with a buyer failed.

    The works was founded in 1902 and makes bottles for breweries.

    Unions called the decision a disgrace. They plan a protest on Saturday.

    All 420 workers at the glassworks will be offered training, the labour office said.
    """,
    """
    Norby won the cup final 3-2 on Sunday after extra time. Lind scored the winner in the 118th minute.

    Some 22,000 watched in the rain. Norby last won the cup in 1988.

    Their coach wept. "I have no words," he said.

    The players rode through the town on a fire engine.

    Norby's 4-2 victory in the final was their ninth in a row.
    """,
    """
    The aquarium has raised the price of a ticket for adults to £18. Children pay £9.

    It blames the cost of power. Its pumps run day and night.

    The aquarium has 300 kinds of fish and two otters.

    Visitors were mixed. "It is steep," said one.

    With adult tickets at £16, the aquarium expects to earn £2 million this year.

    It is open daily.
    """,
  ]

  /// The second number is about something else: another year, another place, a part, somebody else's count.
  static let clean: [String] = [
    """
    The council has approved a budget of £4.2 million for road repairs in the coming year, after a winter \
    that left hundreds of potholes.

    Councillor Jane Orr said the work would begin in May and focus on school routes. Contractors will be \
    chosen next month.

    Residents have long complained about the state of the roads. Last year the council received 3,100 \
    complaints.

    "It is money well spent," Orr said.

    Opposition members said last year's £2.4 million budget for road repairs was not enough, and neither is \
    this one.
    """,
    """
    Hurricane Lena killed at least 14 people as it crossed the islands on Thursday, the civil defence agency \
    said.

    Roofs were torn off and fields flooded. The airport will stay closed until Sunday.

    Aid ships left the mainland with tents and water.

    The prime minister visited the worst-hit villages.

    Schools serve as shelters for 6,000 people.

    The agency said Lena was stronger than Hurricane Otto, which killed eight people on the islands in 1983.
    """,
    """
    The glassworks, which employs 350 workers, is to close in June, its owner said on Wednesday.

    Energy prices had made it impossible to go on, the owner said. Talks with a buyer failed.

    The works was founded in 1902 and makes bottles for breweries. In 1990 it had 420 workers.

    Unions called the decision a disgrace. They plan a protest on Saturday.

    All 350 workers at the glassworks will be offered training, the labour office said.
    """,
    """
    A new cycle route along the Wen will open on Saturday. The 12-kilometre route links the old town with \
    the lake.

    It cost £3 million, half of it paid by the state.

    Cyclists welcomed it. "At last," said Ben Aas, who rides to work each day.

    There are benches and three water taps on the way.

    The mayor will ride a 21-kilometre loop on Saturday, if his knee allows.
    """,
    """
    Mark Hill, 34, has been named head of the county's ambulance service. He starts in May.

    Hill began as a driver and later ran the control room.

    The service has 48 ambulances and 410 staff. Calls have risen by 9% in a year.

    "We need faster help in the villages," he said.

    His deputy, Ann Dahl, 43, lives in Orm with her wife and two sons.
    """,
    """
    Norby won the cup final 3-2 on Sunday after extra time. Lind scored the winner in the 118th minute.

    Some 22,000 watched in the rain. Norby last won the cup in 1988.

    Their coach wept. "I have no words," he said.

    The players rode through the town on a fire engine.

    Norby's 4-2 victory in the semi-final was their eighth in a row.
    """,
    """
    The aquarium has raised the price of a ticket for adults to £18. Children pay £9.

    It blames the cost of power. Its pumps run day and night.

    The aquarium has 300 kinds of fish and two otters.

    Visitors were mixed. "It is steep," said one.

    With adult tickets at £16, the aquarium earned £2 million last year.

    It is open daily.
    """,
    """
    Rescuers have freed 18 miners from a pit in the north after 30 hours. All are well.

    A fall of rock had blocked the shaft on Monday. Air and soup were sent down a pipe.

    Families waited in a school. They cheered when the first man came up.

    The mine will stay shut. An inquiry will be held.

    The rescue of 16 miners in 2004 had taken three days, and the president had called them heroes.
    """,
    """
    The university will admit 1,200 students in autumn, 100 more than last year.

    Rooms are short. The university has rented a hotel.

    Most students want to study medicine or law. Physics is less sought after.

    Fees stay as they are: £3,000 a year.

    The university has 14 halls. Two more are planned.

    In ten years it wants to admit 2,100 students in autumn, a third of them from abroad.
    """,
    """
    Customs officers found 240 kilograms of tea hidden in a lorry at the border on Friday. The driver, 29, \
    was held.

    The lorry was carrying tiles. A dog raised the alarm.

    Tea is taxed highly. Smuggling has grown.

    Last year customs found 5 tonnes in all.

    Another 420 kilograms of tea were found in a barn, the customs service said. The lorry was sealed.
    """,
    """
    The opera's new stage weighs 80 tonnes and can turn in a minute. It was built in Linz.

    The old stage creaked. Singers feared it.

    The house opened in 1887. It seats 1,100 people.

    The first opera on the new stage will be by Verdi.

    Tickets are sold out until June.

    The old stage, which weighed 60 tonnes, was paid for by friends of the opera.
    """,
    """
    The number of foxes in the city has risen to about 1,500, the forest office says. They live in parks and \
    yards.

    Foxes find food in bins. People feed them, too.

    The office asks people not to. A fox can bite.

    Hunters shot 90 foxes last year.

    Some gardens have up to three dens.

    A hunters' club puts the number of foxes in the city at about 2,500 and wants to shoot more.
    """,
  ]
}
