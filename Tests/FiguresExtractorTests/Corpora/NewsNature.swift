extension Corpus {
  /// Weather, science and the stove.
  static let newsOfNature: [Phrasing] = [
    Phrasing("Gusts reached «120 km/hour» on the ridge.", "120 kilometre per hour | measure"),
    Phrasing(
      "Rain totals of «50-75mm» are likely, with «100mm» on hills.", "50…75 millimetre | measure",
      "100 millimetre | measure"),
    Phrasing("Overnight lows will dip to «-4C» in the glens.", "-4 celsius | measure"),
    Phrasing("It was «minus 12 degrees Celsius» at dawn.", "-12 celsius | measure"),
    Phrasing("Highs of «38 to 40 degrees» are expected.", "38…40 degree | measure"),
    Phrasing(
      "Snow lay «14 inches» deep, and «7-10 inches» more will fall.", "14 inch | measure", "7…10 inch | measure"),
    Phrasing("It was the wettest June in «more than 60 years».", "> 60 year | duration"),
    Phrasing("«A foot and a half» of snow fell in a night.", "1.5 foot | measure"),
    Phrasing(
      "The river crested at «21.4 feet», «six inches» below the record.", "21.4 foot | measure", "6 inch | measure"),
    Phrasing("Visibility fell «below 50 metres» on the coast road.", "< 50 metre | measure"),
    Phrasing("Sea surface temperatures were «1.5 degrees C» above normal.", "1.5 celsius | measure"),
    Phrasing(
      "The dish is «300 metres» wide and took «half a decade» to build.", "300 metre | measure", "0.5 decade | duration"
    ),
    Phrasing("The fossils are «about 66 million years old».", "~ 66000000 year | age"),
    Phrasing("The star is «4.2 light-years» away.", "4.2 light year | measure"),
    Phrasing("The beam has an energy of «13 TeV».", "13 teraelectronvolt | measure"),
    Phrasing("Levels reached «35 micrograms per cubic metre».", "35 microgram per cubic metre | rate"),
    Phrasing(
      "The quake of «magnitude 5.8» struck at a depth of «10 km».", "5.8 magnitude | count", "10 kilometre | measure"),
    Phrasing("A «5.8-magnitude» quake struck.", "5.8 magnitude | count"),
    Phrasing("The chip has «64GB» of memory and a «120Hz» screen.", "64 gigabyte | measure", "120 hertz | measure"),
    Phrasing("Carbon dioxide hit «421 parts per million».", "421 part per million | measure"),
    Phrasing("The probe travelled «1.6bn km» in «six years».", "1600000000 kilometre | measure", "6 year | duration"),
    Phrasing("The crater is «1.2km» wide and «170m» deep.", "1.2 kilometre | measure", "170 metre | measure"),
    Phrasing("The sample was heated to «1,400 degrees Celsius».", "1400 celsius | measure"),
    Phrasing("The tooth is «about 4cm» long.", "~ 4 centimetre | measure"),
    Phrasing("Ice cores go back «800,000 years».", "800000 year | duration"),
    Phrasing("The lab detected «0.3 parts per billion» of lead.", "0.3 part per billion | measure"),
    Phrasing(
      "The array produces «2.4 gigawatts», enough for «1.8 million homes».", "2.4 gigawatt | measure",
      "1800000 home | count"),
    Phrasing("The fish grow to «a metre and a half».", "1.5 metre | measure"),
    Phrasing(
      "The species lost «90 per cent» of its range in «50 years».", "90 percent | change down", "50 year | duration"),
    Phrasing(
      "The quake struck «70 miles» south of the port at a depth of «6 miles».", "70 mile | measure", "6 mile | measure"),
    Phrasing("The reservoir is at «48 per cent» of capacity.", "48 percent | share"),
    Phrasing("The wildfire has burned «about 2,000 hectares» since Sunday.", "~ 2000 hectare | measure"),
    Phrasing("A heat index of «105F» is forecast.", "105 fahrenheit | measure"),
    Phrasing("It was «20 below zero» on the pass.", "-20 | number"),
    Phrasing("The mercury hit «41.3C», «0.4C» short of the record.", "41.3 celsius | measure", "0.4 celsius | measure"),
    Phrasing("An inch of rain fell in «20 minutes».", "20 minute | duration"),
    Phrasing("Waves of «up to six metres» are expected.", "<= 6 metre | measure"),
    Phrasing("Hail the size of golf balls fell for «10 minutes».", "10 minute | duration"),
    Phrasing("Air quality reached an index of «312».", "312 | number"),
    Phrasing("Snow of «10 cm to 15 cm» is due.", "10…15 centimetre | measure"),
    Phrasing("The ice is «3-4 inches» thick.", "3…4 inch | measure"),
    Phrasing(
      "The rocket is «98 metres» tall and burns «2,000 tonnes» of fuel.", "98 metre | measure",
      "2000 metric ton | measure"),
    Phrasing("Light takes «8.3 minutes» to arrive.", "8.3 minute | duration"),
    Phrasing("The cells are «10 micrometres» across.", "10 micrometre | measure"),
    Phrasing("It orbits at «36,000 km».", "36000 kilometre | measure"),
    Phrasing(
      "The battery stores «75kWh» and charges at «150kW».", "75 kilowatt hour | measure", "150 kilowatt | measure"),
    Phrasing("The gene is «99.9 per cent» alike.", "99.9 percent | share"),
    Phrasing("The sample is «-80C» cold.", "-80 celsius | measure"),
    Phrasing("Add «250ml» of stock and «2 tbsp» of oil.", "250 millilitre | measure", "2 tablespoon | measure"),
    Phrasing("Bake at «200C» for «25-30 minutes».", "200 celsius | measure", "25…30 minute | duration"),
    Phrasing(
      "You need «400g» of flour, «half a teaspoon» of salt and «three eggs».", "400 gram | measure",
      "0.5 teaspoon | measure", "3 egg | count"),
    Phrasing("Serves «four to six».", "4…6 | number"),
    Phrasing("«1 1/2 cups» of rice and «2½ cups» of water.", "1.5 cup | count", "2.5 cup | count"),
  ]
}
