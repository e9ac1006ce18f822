/// Articles that compare much and contradict nothing.
enum SoundFeatures {
  /// Nature, travel, work, households.
  static let texts: [String] = [
    """
    Scientists have found a new kind of frog in the hills. The frog is 3 centimetres long; its nearest \
    relative is 5 centimetres long.

    They caught 14 frogs in two weeks. Eleven of the frogs were males.

    The frogs live at 1,900 metres. Another kind lives at 1,200 metres.

    The 14 frogs were measured and let go. The largest frog weighed 6 grams, the smallest frog 2 grams.

    The team had looked for the frog for three years. An expedition in 1998 had found none.
    """,
    """
    The hotel has 120 rooms and a pool. A double room costs £140, a single room £95. In winter a double room \
    costs £90.

    It opened in 1974 with 40 rooms. In 1990 another 50 rooms were built.

    Of its 80 employees, 30 work in the kitchen. The hotel's rival across the bay has 200 rooms.

    Last year 41,000 guests stayed there. This year the hotel hopes for 45,000 guests.

    The average guest stays for 2.4 nights. In 2010 the average guest stayed for 4.1 nights.
    """,
    """
    The climber reached the top after 14 hours. The descent took nine hours.

    He had tried twice before: in 2015 he turned back at 7,200 metres, in 2018 at 7,800 metres.

    The mountain is 8,126 metres high. Base camp lies at 4,900 metres.

    Of the 24 climbers who started, 15 climbers reached the top.

    The team of eight climbers had 60 porters. Each porter carried 25 kilograms.

    He is 41. His partner, 38, stayed at 7,000 metres.
    """,
    """
    Beer sales fell 4% in March, the brewers' union said. In February beer sales had fallen 2%.

    In the first quarter sales fell 3%. Exports rose 1%.

    The country has 1,500 breweries. Ten years ago it had 1,300 breweries.

    A person drinks 92 litres of beer a year. In 1990 a person drank 140 litres.

    The largest brewery makes 5 million hectolitres; the second largest 4 million hectolitres.

    The union wants a tax of 9 euros per hectolitre to be cut to 7 euros per hectolitre.
    """,
    """
    The court fined the company €40,000. The prosecutor had asked for €100,000.

    In a first trial the company had been fined €60,000.

    The leak killed 4 tonnes of fish. Anglers had spoken of 10 tonnes of fish.

    The company says it has spent €2 million on new pipes. It will spend another €1 million.

    The river is 80 kilometres long; 12 kilometres were affected.

    The judge, Anna Roth, said the company had waited 11 hours. The company said it had waited six hours.
    """,
    """
    The bus line carries 3,000 passengers a day. On market days it carries 4,500 passengers.

    A bus runs every 20 minutes. After eight in the evening a bus runs every 40 minutes.

    The buses seat 38 people. With standing room they take 70 people.

    Ten years ago the line carried 1,900 passengers a day.

    The company wants to buy six electric buses. Each bus costs €500,000. The six buses will replace nine \
    old buses.
    """,
    """
    A gene seems to protect some people from the cold, a study of 40,000 people shows.

    Of those with the gene, 12% had a cold in the winter; of those without it, 19% had a cold.

    A smaller study of 900 people had found nothing.

    The gene is found in 8% of Europeans and in 30% of people in the far north.

    The researchers followed the 40,000 people for five years. In that time 2,300 people moved away and 410 \
    people died.

    A second study, with 15,000 people, will begin in May.
    """,
    """
    The twins Ada and Ida Holm turned 100 on Monday. They have seven children, 19 grandchildren and 31 \
    great-grandchildren between them.

    Ada has four children, Ida three children.

    They were born in a house with two rooms and nine people.

    Ada worked for 40 years as a nurse; Ida worked for 35 years as a teacher.

    Their brother lived to be 97. About 300 people in the country are 100 or older; in 1970 about 20 people \
    were.

    Ada walks 2 kilometres a day, Ida 1 kilometre.
    """,
    """
    The festival begins on Thursday with 140 films from 30 countries. Of the 140 films, 22 films are in the \
    contest.

    The jury of seven will give three prizes. Last year the festival had 120 films and drew 55,000 visitors.

    A ticket costs €12, for students €8. A pass for all ten days costs €150.

    The budget is €4 million. The town pays €1.5 million.

    The opening film lasts 190 minutes. The shortest film lasts four minutes.

    The hotel rooms, 2,000 in all, are booked out.
    """,
    """
    The volcano has thrown ash 9 kilometres high. On Sunday the ash rose 12 kilometres high.

    Some 6,000 people were told to leave; 4,200 people have left so far.

    In 1982 it killed 30 people. In 1930 it killed 1,300 people.

    Ash lies 5 centimetres deep in the villages and 20 centimetres deep on the slopes.

    The airport, 60 kilometres away, was closed for 18 hours. It had been closed for nine hours on Sunday.

    The volcano is 2,900 metres high.
    """,
    """
    The party has 48,000 members. It lost 3,000 members last year and won 1,200 members.

    At the congress 800 delegates will vote. In a first vote, 410 delegates were for the plan; in the \
    second, 455 delegates were.

    The leader got 71% of the votes. Two years ago he got 88%.

    The youth wing has 6,000 members and sends 60 delegates.

    The congress costs €900,000.

    A rival party has 52,000 members.
    """,
    """
    The orchard has 5,000 trees. Frost killed 800 trees in April; another 300 trees were sick.

    The 800 trees were felled in May. New trees cost €30 each.

    The harvest was 60 tonnes, in a normal year 110 tonnes.

    A kilogram of apples brings 55 cents; juice apples bring 12 cents a kilogram.

    The family has grown apples for 90 years. Its first orchard had 200 trees.

    Four pickers came this year, last year nine pickers.
    """,
    """
    The dam holds back 140 million cubic metres of water. Now it holds 60 million cubic metres.

    It is 104 metres high and 410 metres long. A second dam upstream is 60 metres high.

    The turbines yield 80 megawatts. After the repairs they will yield 95 megawatts.

    The repairs cost $50 million; $35 million had been planned.

    When it was built, 1,400 people had to move. A village of 300 people was flooded.

    Some 40 workers run the dam. During the repairs 250 workers are there.
    """,
    """
    The goalkeeper has kept 11 clean sheets in 20 games. Last season he kept nine clean sheets in 38 games.

    His club has let in 12 goals. Only the leaders, with 10 goals, have let in fewer.

    He joined for £4 million. The club had paid £9 million for the man before him.

    At 19 he played for a club in the third league, in front of 600 people. Now 40,000 people watch him.

    He is 1.96 metres tall. His brother is 1.88 metres tall.
    """,
    """
    The ferry to the islands now takes 90 minutes. The old ferry took two hours.

    A ticket costs £18, for islanders £6. A car costs £60.

    The new ferry has room for 400 passengers and 90 cars; the old ferry had room for 250 passengers and 40 \
    cars.

    In July 60,000 passengers crossed. In January 9,000 passengers crossed.

    The islands have 5,200 inhabitants. A century ago they had 11,000 inhabitants.

    The ferry cost £31 million.
    """,
  ]
}
