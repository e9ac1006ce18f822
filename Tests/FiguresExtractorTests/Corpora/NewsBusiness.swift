extension Corpus {
  /// Money, markets, firms and energy, in the manner of agencies and city pages.
  static let newsOfBusiness: [Phrasing] = [
    Phrasing(
      "Net income rose to «€412m» from «€389m» a year earlier.", "412000000 euro | money", "389000000 euro | money"),
    Phrasing(
      "Earnings of «$1.45 a share» beat forecasts by «three cents».", "1.45 dollar per share | rate", "3 cent | money"),
    Phrasing(
      "The mill owes creditors «£2.4m» and has «60 days» to find a buyer.", "2400000 pound sterling | money",
      "60 day | duration"),
    Phrasing(
      "The brewer raised its dividend by «5 cents» to «22 cents a share».", "5 cent | money up",
      "22 cent per share | rate"),
    Phrasing(
      "Gross margin widened by «120 basis points» to «34.1%».", "120 basis point | change up", "34.1 percent | share"),
    Phrasing("Capital spending will be «$40-45 million» this year.", "40000000…45000000 dollar | money"),
    Phrasing(
      "The tile maker cut its forecast to «Rs 450 crore» from «Rs 510 crore».", "4500000000 rupee | money",
      "5100000000 rupee | money"),
    Phrasing("The firm spent «Rs 3 crore 12 lakh» on new looms.", "31200000 rupee | money"),
    Phrasing(
      "The stake changed hands for «A$72.5 million», or «A$3.10 a share».", "72500000 australian dollar | money",
      "3.1 australian dollar per share | rate"),
    Phrasing("Oil output slipped to «1.31 million bpd» in May.", "1310000 barrel per day | rate"),
    Phrasing("The refinery handles «60,000 b/d» of crude.", "60000 barrel per day | rate"),
    Phrasing("Gas sold for «€38/MWh» on the spot market.", "38 euro per megawatt hour | rate"),
    Phrasing(
      "Cleaners are paid «$15.40/hour» and porters «£9 an hour».", "15.4 dollar per hour | rate",
      "9 pound sterling per hour | rate"),
    Phrasing(
      "Copper was at «$8,950 a tonne» and wheat at «$6.12 a bushel».", "8950 dollar per metric ton | rate",
      "6.12 dollar per bushel | rate"),
    Phrasing("The yield rose «four basis points» to «3.97%».", "4 basis point | change up", "3.97 percent | share"),
    Phrasing(
      "The baker's shares jumped «8.5p», or «6 per cent», to «149.5p».", "8.5 penny | money up", "6 percent | share",
      "149.5 penny | money"),
    Phrasing("The loan costs «1.5 percentage points» over the base rate.", "1.5 percentage point | share"),
    Phrasing(
      "The canal trust posted a surplus of «£0.4m» after a loss of «£1.1m».", "400000 pound sterling | money",
      "1100000 pound sterling | money down"),
    Phrasing("The debt-to-income ratio stood at «1.8 times».", "1.8 | multiple"),
    Phrasing("Tram fares go from «$2.50» to «$2.75» in July.", "2.5 dollar | money", "2.75 dollar | money"),
    Phrasing(
      "The deal is worth «up to £30 million» over «three years».", "<= 30000000 pound sterling | money",
      "3 year | duration"),
    Phrasing("The warehouse covers «1.2 million square feet».", "1200000 square foot | measure"),
    Phrasing("Petrol rose «10c» to «189.9c a litre».", "10 cent | money up", "189.9 cent per litre | rate"),
    Phrasing("The stamp went up «5c» to «$1.25».", "5 cent | money up", "1.25 dollar | money"),
    Phrasing("The pie is «£3.50», chips «£2».", "3.5 pound sterling | money", "2 pound sterling | money"),
    Phrasing("The bin lorry does «8mpg».", "8 mile per gallon | measure"),
    Phrasing("The pub sold «200 pints» at «£4.80 a pint».", "200 pint | measure", "4.8 pound sterling per pint | rate"),
    Phrasing("Fire kills «three», hurts «12» at hotel", "3 | number", "12 | number"),
    Phrasing("Bus plunge kills «at least 14» in hill district", ">= 14 | number"),
    Phrasing("Profit drops «5%» at ferry firm", "5 percent | change down"),
    Phrasing("Toll rises to «38» after landslide", "38 | number"),
    Phrasing("Wheat up «4 pct», corn slips «0.5 pct»", "4 percent | change up", "0.5 percent | change down"),
    Phrasing("Gold eases to «$1,912/oz»", "1912 dollar per ounce | rate"),
    Phrasing("Dollar at «149.80 yen»", "149.8 yen | money"),
    Phrasing("The euro was up «0.3 percent» at «$1.0842».", "0.3 percent | change up", "1.0842 dollar | money"),
    Phrasing(
      "The pound fell «0.4%» against the dollar to «$1.2310».", "0.4 percent | change down", "1.231 dollar | money"),
    Phrasing(
      "Net profit was «SEK 412m» on sales of «SEK 5.2bn».", "412000000 swedish krona | money",
      "5200000000 swedish krona | money"),
    Phrasing(
      "The group reported EBITDA of «€1.03bn», up from «€960m».", "1030000000 euro | money", "960000000 euro | money"),
    Phrasing("Operating margin was «12.4 pct» versus «11.9 pct».", "12.4 percent | share", "11.9 percent | share"),
    Phrasing("Analysts had forecast «42 cents per share».", "42 cent per share | rate"),
    Phrasing("The plant makes «400,000 tyres a year».", "400000 tyre per year | rate"),
    Phrasing(
      "The firm employs «just under 6,000 people» in «22 countries».", "< 6000 person | count", "22 country | count"),
    Phrasing("«More than half a million homes» lost power.", "> 500000 home | count"),
    Phrasing("The central bank cut rates by «a quarter point».", "0.25 point | count down"),
    Phrasing("Rates may rise by «half a percentage point».", "0.5 percentage point | change up"),
    Phrasing("Inflation slowed to an annual «3.2%» from «3.9%».", "3.2 percent | share", "3.9 percent | share"),
    Phrasing(
      "Output per hour grew «0.7%» in the «three months» to June.", "0.7 percent | change up", "3 month | duration"),
    Phrasing("Food prices are «19%» higher than «two years» ago.", "19 percent | change up", "2 year | duration"),
    Phrasing(
      "Sales were «£4.2m», compared with «£3.9m» last year.", "4200000 pound sterling | money",
      "3900000 pound sterling | money"),
    Phrasing("The price tag is «three times» what was planned.", "3 | multiple"),
    Phrasing("It sold «1.5 times» as many cars as last year.", "1.5 | multiple"),
    Phrasing("The group will buy back «$2 billion» of stock.", "2000000000 dollar | money"),
    Phrasing(
      "It made a pre-tax loss of «£3.2 million» on turnover of «£41 million».", "3200000 pound sterling | money down",
      "41000000 pound sterling | money"),
    Phrasing(
      "Its market share slid to «18%» from «23%» «five years» earlier.", "18 percent | share", "23 percent | share",
      "5 year | duration"),
    Phrasing("The landlord owns «1.4m sq ft» of offices.", "1400000 square foot | measure"),
    Phrasing(
      "The site will have «450 flats», a «90-bed» hotel and «1,200 sq m» of shops.", "450 flat | count",
      "90 bed | count", "1200 square metre | measure"),
    Phrasing(
      "The carrier flew «8.2 million passengers», «12%» more than in May.", "8200000 passenger | count",
      "12 percent | change up"),
    Phrasing(
      "It has «$600 million» in cash and «$1.1 billion» in debt.", "600000000 dollar | money",
      "1100000000 dollar | money"),
    Phrasing("It aims for «10 to 12 per cent» growth.", "10…12 percent | change up"),
    Phrasing(
      "Each share gets a dividend of «17.5 cents», «2.5 cents» more than last year.", "17.5 cent | money",
      "2.5 cent | money"),
    Phrasing("The mine yields «1.2 grams per tonne» of gold.", "1.2 gram per metric ton | rate"),
    Phrasing("The stock trades at «14 times» earnings.", "14 | multiple"),
    Phrasing(
      "The tax raises «£30bn a year», or «£1,100 per household».", "30000000000 pound sterling per year | rate up",
      "1100 pound sterling per household | rate"),
    Phrasing(
      "Workers get «£11.44 an hour», «9.8%» more.", "11.44 pound sterling per hour | rate", "9.8 percent | change up"),
    Phrasing("The strike costs the port «$5 million a day».", "5000000 dollar per day | rate"),
    Phrasing(
      "The firm sold «3,100 cars» in May against «2,800» a year before.", "3100 car | count", "2800 car | count"),
    Phrasing(
      "Of the «£90m», «£60m» will go on track.", "90000000 pound sterling | money", "60000000 pound sterling | money"),
    Phrasing(
      "The bond yields «3.1 per cent», «20 basis points» below its peer.", "3.1 percent | share",
      "20 basis point | change down"),
    Phrasing("Profit was «$1.2 to $1.4 million».", "1200000…1400000 dollar | money"),
    Phrasing(
      "The phone has a «6.1-inch» screen, «8GB» of RAM and a «4,000mAh» cell.", "6.1 inch | measure",
      "8 gigabyte | measure", "4000 milliampere-hour | measure"),
    Phrasing("Download speeds hit «900Mbps».", "900 megabit per second | measure"),
    Phrasing("The chip is made on a «3-nanometre» process.", "3 nanometre | measure"),
    Phrasing("The laptop weighs «1.24kg» and lasts «18 hours».", "1.24 kilogram | measure", "18 hour | duration"),
    Phrasing(
      "Prices start at «$999», or «$41.62 a month» for «24 months».", "999 dollar | money",
      "41.62 dollar per month | rate", "24 month | duration"),
    Phrasing("The fine is «4%» of global turnover.", "4 percent | share"),
    Phrasing("The network covers «98.7 per cent» of the land.", "98.7 percent | share"),
    Phrasing("The model has «175 billion parameters».", "175000000000 parameter | count"),
    Phrasing(
      "The firm laid off «11,000 staff», or «13%» of its workforce.", "11000 staff | count", "13 percent | share"),
    Phrasing("The drone flies at «70kph» for «31 minutes».", "70 kilometre per hour | measure", "31 minute | duration"),
    Phrasing(
      "It averages «42mpg» and emits «152g/km».", "42 mile per gallon | measure", "152 gram per kilometre | rate"),
    Phrasing("Range is «278 miles» from a «77kWh» battery.", "278 mile | measure", "77 kilowatt hour | measure"),
    Phrasing("A «50kW» charger fills it in «80 minutes».", "50 kilowatt | measure", "80 minute | duration"),
    Phrasing(
      "It costs «£31,995», «£2,000» more than before.", "31995 pound sterling | money", "2000 pound sterling | money"),
    Phrasing("The boot holds «438 litres», or «1,500» with seats down.", "438 litre | measure", "1500 | number"),
    Phrasing("It sits on «19-inch» wheels and weighs «1.9 tonnes».", "19 inch | measure", "1.9 metric ton | measure"),
    Phrasing("The warranty is for «seven years» or «100,000 miles».", "7 year | duration", "100000 mile | measure"),
    Phrasing("The car maker recalled «37,000 vans».", "37000 van | count"),
    Phrasing("Opec+ cut output by «2 million bpd».", "2000000 barrel per day | rate down"),
    Phrasing("Gas fell «5%» to «62 pence per therm».", "5 percent | change down", "62 penny per therm | rate"),
    Phrasing("Power cost «£85 per megawatt hour».", "85 pound sterling per megawatt hour | rate"),
    Phrasing("The reactor is «1,600 megawatts».", "1600 megawatt | measure"),
    Phrasing(
      "Bills will rise by «£96» to «£1,834 a year».", "96 pound sterling | money up",
      "1834 pound sterling per year | rate"),
  ]
}
