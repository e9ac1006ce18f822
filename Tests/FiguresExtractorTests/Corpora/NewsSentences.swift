extension Corpus {
  /// Long sentences with several figures each.
  static let newsSentences: [Phrasing] = [
    Phrasing(
      "Brasswick Mills said on Tuesday that profit for the «six months» to March fell «11.4 per cent» to «£8.6 million», hurt by a «£1.9 million» bill for a burst boiler.",
      "6 month | duration", "11.4 percent | change down", "8600000 pound sterling | money",
      "1900000 pound sterling | money"),
    Phrasing(
      "The union, which speaks for «2,300 drivers», wants a rise of «6 per cent» backdated to April, against the «3.5 per cent» on offer.",
      "2300 driver | count", "6 percent | change up", "3.5 percent | share"),
    Phrasing(
      "With «three minutes» left and Carlow «two points» behind, Oduya kicked a penalty from «40 metres».",
      "3 minute | duration", "2 point | count", "40 metre | measure"),
    Phrasing(
      "The storm dumped «8.4 inches» of rain on the valley in «under five hours», more than falls in a normal month.",
      "8.4 inch | measure", "< 5 hour | duration"),
    Phrasing(
      "The trial, which enrolled «3,412 adults» at «46 clinics», found that the pill cut strokes by «19%» over «four years».",
      "3412 adult | count", "46 clinic | count", "19 percent | change down", "4 year | duration"),
    Phrasing(
      "The asteroid, «130 to 300 metres» across, will pass «1.9 million kilometres» from Earth at «13 kilometres a second».",
      "130…300 metre | measure", "1900000 kilometre | measure", "13 kilometre per second | measure"),
    Phrasing(
      "Shares in the grocer rose «as much as 4.3 per cent» to «211.8p», their highest in «14 months».",
      "<= 4.3 percent | change up", "211.8 penny | money", "14 month | duration"),
    Phrasing(
      "The fund, which manages «$14 billion», lost «2.1%» in the quarter and «5.6%» in the year to date.",
      "14000000000 dollar | money", "2.1 percent | change down", "5.6 percent | share"),
    Phrasing(
      "The coastguard said «61 people», among them «nine children», were taken off the ferry; «four» are missing.",
      "61 person | count", "9 child | count", "4 | number"),
    Phrasing(
      "He bowled «11 overs» for «32 runs» and took «four wickets».", "11 over | count", "32 run | count",
      "4 wicket | count"),
    Phrasing(
      "The price of a «25kg» bag of flour has gone from «£14» to «£19.50» in «18 months».", "25 kilogram | measure",
      "14 pound sterling | money", "19.5 pound sterling | money", "18 month | duration"),
    Phrasing(
      "The new line will cut the trip from «two hours and 10 minutes» to «83 minutes».", "130 minute | duration",
      "83 minute | duration"),
    Phrasing(
      "Only «16 per cent» of the «£50m» pledged has been paid.", "16 percent | share", "50000000 pound sterling | money"
    ),
    Phrasing(
      "They fined the firm «€240,000» and gave it «90 days» to fix the leak, which spilled «12,000 litres» of diesel.",
      "240000 euro | money", "90 day | duration", "12000 litre | measure"),
    Phrasing(
      "The «$1.7 trillion» package includes «$45 billion» for roads, «$20 billion» of it in loans.",
      "1700000000000 dollar | money", "45000000000 dollar | money", "20000000000 dollar | money"),
    Phrasing("Women earn «87p» for every «£1» paid to men.", "87 penny | money", "1 pound sterling | money"),
    Phrasing(
      "It was the town's «fourth» fire in «nine weeks» and did «£300,000» of damage.", "4 | ordinal",
      "9 week | duration", "300000 pound sterling | money"),
    Phrasing(
      "Consumer prices rose «0.4%» on the month and «3.7%» on the year.", "0.4 percent | change up",
      "3.7 percent | share"),
    Phrasing(
      "Exports shrank for a «third» month, by «4.2 percent», while imports grew «1 percent».", "3 | ordinal",
      "4.2 percent | share", "1 percent | change up"),
    Phrasing(
      "At «6.3 per cent», the jobless rate is «0.4 points» above its low.", "6.3 percent | share", "0.4 point | count"),
    Phrasing(
      "The council has «£4.1m» in reserves, enough for «11 days».", "4100000 pound sterling | money",
      "11 day | duration"),
    Phrasing("A kilo of onions that cost «20 rupees» in May now fetches «90».", "20 rupee | money", "90 | number"),
    Phrasing(
      "The state will hire «1.2 lakh teachers» and spend «Rs 840 crore» on «5,600 schools».", "120000 teacher | count",
      "8400000000 rupee | money", "5600 school | count"),
    Phrasing(
      "They had been married for «61 years» and had «nine grandchildren» and «two great-grandchildren».",
      "61 year | duration", "9 grandchild | count", "2 great-grandchild | count"),
    Phrasing(
      "The tank leaked for «three days» before it was found, losing «1,100 barrels».", "3 day | duration",
      "1100 barrel | measure"),
    Phrasing(
      "The plane, with «148 passengers» and «six crew», landed «35 minutes» after take-off.", "148 passenger | count",
      "6 crew | count", "35 minute | duration"),
    Phrasing(
      "The loan, at «7.9 per cent» over «five years», would cost «£202 a month».", "7.9 percent | share",
      "5 year | duration", "202 pound sterling per month | rate"),
    Phrasing(
      "She has written «more than 30 books», which have sold «upwards of 20 million copies» in «41 languages».",
      "> 30 book | count", "> 20000000 copy | count", "41 language | count"),
    Phrasing(
      "He swam «400 metres» in «3 minutes 48.2 seconds», «0.7 seconds» outside the record.", "400 metre | measure",
      "228.2 second | duration", "0.7 second | duration"),
    Phrasing("A «£1.20» pint of milk has «568ml».", "1.2 pound sterling | money", "568 millilitre | measure"),
    Phrasing(
      "Her latest novel, at «912 pages» and «1.4kg», is no beach read.", "912 page | count", "1.4 kilogram | measure"),
    Phrasing(
      "The plant's «1,150 workers» will get a one-off «£750» and a «4.2%» rise.", "1150 worker | count",
      "750 pound sterling | money", "4.2 percent | change up"),
    Phrasing("For every «100 homes» sold, «37» went to people paying cash.", "100 home | count", "37 | number"),
    Phrasing(
      "She is the «first» woman to hold the job in the club's «140-year» history.", "1 | ordinal", "140 year | duration"
    ),
    Phrasing(
      "The bank, which lends to «one in six» farmers, wrote off «€19m», «a tenth» of its book.",
      "0.1666… farmer | fraction", "19000000 euro | money", "0.1 book | fraction"),
    Phrasing(
      "The «£3.4m» grant will fund «22 posts» for «two years», the trust said.", "3400000 pound sterling | money",
      "22 post | count", "2 year | duration"),
    Phrasing(
      "The ship, «290 metres» long and «45 metres» wide, draws «14.5 metres».", "290 metre | measure",
      "45 metre | measure", "14.5 metre | measure"),
    Phrasing(
      "The reservoir holds «1.2bn litres», enough for the city for «40 days».", "1200000000 litre | measure",
      "40 day | duration"),
    Phrasing(
      "Cocoa jumped «$212» to «$4,310 a tonne» in New York.", "212 dollar | money up",
      "4310 dollar per metric ton | rate"),
    Phrasing(
      "The deal values each share at «£2.10», a «34 per cent» premium.", "2.1 pound sterling | money",
      "34 percent | share"),
    Phrasing(
      "The bakery makes «6,000 rolls a night», «seven nights a week».", "6000 roll per night | rate",
      "7 night per week | rate"),
    Phrasing(
      "The asking price is «£425,000», down from «£450,000» in spring.", "425000 pound sterling | money",
      "450000 pound sterling | money"),
  ]
}
