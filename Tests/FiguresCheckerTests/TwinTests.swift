import FiguresCore
import Testing

@testable import FiguresChecker

/// A flawed text and its sound twin, in other words than the examples of the rules.
struct Twins: Sendable, CustomTestStringConvertible {
  let flawed: String
  let sound: String

  init(_ flawed: String, _ sound: String) {
    self.flawed = flawed
    self.sound = sound
  }

  var testDescription: String { flawed }

  static let all: [Twins] = [
    Twins(
      "Visitor numbers at the castle dropped by a third, from 90,000 to 70,000.",
      "Visitor numbers at the castle dropped by a third, from 90,000 to 60,000."),
    Twins(
      "The trail counted 8,000 riders in 2019. Last year it counted 6,000. That is a fall of 35%.",
      "The trail counted 8,000 riders in 2019. Last year it counted 6,000. That is a fall of 25%."),
    Twins(
      "Thefts were down by a half. Officers recorded 126 of them, compared with 189 a year earlier.",
      "Thefts were down by a third. Officers recorded 126 of them, compared with 189 a year earlier."),
    Twins(
      "The night shift was reduced from 50 to 40. Drivers called the 25% cut reckless.",
      "The night shift was reduced from 50 to 40. Drivers called the 20% cut reckless."),
    Twins(
      "The share of the vote went from 45% before the debate to 60% after it, 15% more.",
      "The share of the vote went from 45% before the debate to 60% after it, 15 percentage points more."),
    Twins(
      "The library raised its fine from 4% to 5% of the price, a rise of 1%.",
      "The library raised its fine from 4% to 5% of the price, a rise of one percentage point."),
    Twins(
      "Enrolment climbed to 1,320 this autumn, up 20% from 1,200.",
      "Enrolment climbed to 1,320 this autumn, up 10% from 1,200."),
    Twins(
      "The number of cyclists grew from 4,000 in 2015 to 5,000 in 2020, an increase of 40%.",
      "The number of cyclists grew from 4,000 in 2015 to 5,000 in 2020, an increase of 25%."),
    Twins(
      "Turnover fell 10 percent to £72m from £90m.",
      "Turnover fell 20 percent to £72m from £90m."),
    Twins(
      "Its staff was cut from 200 to 150, a reduction of 33%.",
      "Its staff was cut from 200 to 150, a reduction of 25%."),
    Twins(
      "The turnout slipped from 62% to 58%, a drop of 4%.",
      "The turnout slipped from 62% to 58%, a drop of four percentage points."),
    Twins(
      "Of the 50 vehicles, 20 were vans, 18 were lorries and 22 were cars.",
      "Of the 50 vehicles, 20 were vans, 18 were lorries and 12 were cars."),
    Twins(
      "Some 55% said yes, 38% said no and 12% did not know.",
      "Some 55% said yes, 33% said no and 12% did not know."),
    Twins(
      "Only 30 of 240 applicants, or one in five, got a place.",
      "Only 30 of 240 applicants, or one in eight, got a place."),
    Twins(
      "Of the 900 houses, 300 - two thirds - have solar panels.",
      "Of the 900 houses, 600 - two thirds - have solar panels."),
    Twins(
      "Rescuers pulled 23 hikers from the mountain on Sunday. The 32 hikers, who had been caught in a storm, were taken to hospital.",
      "Rescuers pulled 23 hikers from the mountain on Sunday. The 23 hikers, who had been caught in a storm, were taken to hospital."
    ),
    Twins(
      "The council planted 450 trees along the river. All 540 trees planted along the river are native.",
      "The council planted 450 trees along the river. All 450 trees planted along the river are native."),
    Twins(
      "HEADLINE: Bridge repair to cost £12m\nBODY: The repair of the bridge will cost £15 million, the council said.",
      "HEADLINE: Bridge repair to cost £15m\nBODY: The repair of the bridge will cost £15 million, the council said."),
    Twins(
      "HEADLINE: 40 jobs lost at pottery\nBODY: The pottery said it would cut 60 jobs by June.",
      "HEADLINE: 60 jobs lost at pottery\nBODY: The pottery said it would cut 60 jobs by June."),
    Twins(
      "The tunnel is budgeted at $1.4 billion. Critics say the $1.4 million tunnel is not needed.",
      "The tunnel is budgeted at $1.4 billion. Critics say the $1.4 billion tunnel is not needed."),
    Twins(
      "The prize of $90,000 was divided equally between six winners, who got $1,500 each.",
      "The prize of $90,000 was divided equally between six winners, who got $15,000 each."),
    Twins(
      "With 50 cases among 200,000 residents, the district has a rate of 50 per 100,000.",
      "With 50 cases among 200,000 residents, the district has a rate of 25 per 100,000."),
    Twins(
      "The singer, who was born in 1960, died in 2010 at the age of 45.",
      "The singer, who was born in 1960, died in 2010 at the age of 49."),
    Twins(
      "The factory was founded in 1920 and shut in 1980 after 70 years.",
      "The factory was founded in 1920 and shut in 1980 after 60 years."),
    Twins(
      "The court will sit again on Wednesday, May 5, 2022.",
      "The court will sit again on Thursday, May 5, 2022."),
    Twins(
      "The statue is 6 feet (3.5 metres) tall.",
      "The statue is 6 feet (1.8 metres) tall."),
    Twins(
      "The farm covers 100 acres (400 hectares).",
      "The farm covers 100 acres (40 hectares)."),
    Twins(
      "Temperatures will rise by 3C (37F) this century.",
      "Temperatures will rise by 3C (5F) this century."),
    Twins(
      "Exports doubled from $3 billion to $9 billion.",
      "Exports tripled from $3 billion to $9 billion."),
    Twins(
      "The new stadium holds 60,000, three times as many as the old one's 30,000.",
      "The new stadium holds 60,000, twice as many as the old one's 30,000."),
    Twins(
      "The number of sparrows has declined by 140% since 1980.",
      "The number of sparrows has declined by 40% since 1980."),
    Twins(
      "The jobless rate rose to 5.1% from 5.6%.",
      "The jobless rate fell to 5.1% from 5.6%."),
    Twins(
      "Ridership declined from 2.1 million in 2018 to 2.4 million in 2019.",
      "Ridership declined from 2.4 million in 2018 to 2.1 million in 2019."),
    Twins(
      "More people came this year than last: 400, compared with 450.",
      "Fewer people came this year than last: 400, compared with 450."),
    Twins(
      "The river is shorter than the canal, at 80 km against 65 km.",
      "The river is longer than the canal, at 80 km against 65 km."),
    Twins(
      "The report lists five causes: rain, wind, frost and neglect.",
      "The report lists four causes: rain, wind, frost and neglect."),
    Twins(
      "The Tigers beat the Lions by eight points, 31-21.",
      "The Tigers beat the Lions by ten points, 31-21."),
    Twins(
      "Bids ran from £300 to £900, with a mean of £1,000.",
      "Bids ran from £300 to £900, with a mean of £600."),
    Twins(
      "Of 15 riders, 50% wore a helmet.",
      "Of 15 riders, 60% wore a helmet."),
    Twins(
      "Prices have gone up 5% a year for ten years, 50% in total.",
      "Prices have gone up 5% a year for ten years, 63% in total."),
    Twins(
      "The index fell 20% and then rose 20%, so it is back where it began.",
      "The index fell 20% and then rose 25%, so it is back where it began."),
    Twins(
      "Of the 40 schools asked, 55 replied.",
      "Of the 40 schools asked, 35 replied."),
    Twins(
      "Burglaries rose 12% between 2010 and 2015, police said. The mayor blamed the 12% rise since 2008 on cuts.",
      "Burglaries rose 12% between 2010 and 2015, police said. The mayor blamed the 12% rise since 2010 on cuts."),
    Twins(
      "Fewer than 200 seats were sold for the opening night. All 250 seats sold were refunded.",
      "Fewer than 200 seats were sold for the opening night. All 150 seats sold were refunded."),
    Twins(
      "The charity has 2,3000 donors.",
      "The charity has 23,000 donors."),
    Twins(
      "He earns £36,000 a year, or £4,000 a month.",
      "He earns £36,000 a year, or £3,000 a month."),
    Twins(
      "The 800 workers will each get £500, a total of £4 million.",
      "The 800 workers will each get £500, a total of £400,000."),
    Twins(
      "The poll, of 1,000 people, has a margin of error of 1 percentage point.",
      "The poll, of 1,000 people, has a margin of error of 3 percentage points."),
  ]
}

@Suite struct TwinTests {
  @Test(arguments: Twins.all)
  func onlyTheFlawedTwinIsFlagged(_ twins: Twins) {
    let flawed = audit(twins.flawed).findings.filter { $0.severity > .note }
    let sound = audit(twins.sound).findings.filter { $0.severity > .note }
    #expect(flawed.count == 1, "\(flawed.map(\.line))")
    #expect(sound.isEmpty, "\(sound.map(\.line))")
  }
}
