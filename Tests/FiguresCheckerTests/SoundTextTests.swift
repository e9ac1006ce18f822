import FiguresCore
import Testing

@testable import FiguresChecker

/// Texts with traps in which every figure is sound: none may raise more than a note.
@Suite struct SoundTextTests {
  @Test("figures of other things beside a change, a sum or a headline are left alone", arguments: Distractors.texts)
  func distractorsAreLeftAlone(_ text: String) {
    let loud = audit(text).findings.filter { $0.severity > .note }
    #expect(loud.isEmpty, "\(loud.map(\.line))")
  }

  @Test(arguments: [
    "Sales rose 5% from a year earlier to £36m, from £35.5m in the previous quarter.",
    "Profit fell 150% to a loss of £2m from a profit of £4m.",
    "The fire destroyed 14 boats. The 17 boats moored at the other pier were safe.",
    "Police arrested 12 people and 40 were injured. The 200 people who attended went home.",
    "The company employs 400 people. The 60 employees at its northern plant will move.",
    "The town has 23 schools. The 12 primary schools share one bus.",
    "In 2019 the fair drew 4,000 visitors. In 2020 it drew 900 visitors.",
    "The council approved 120 homes: 54 of them will be flats.",
    "Three of the five members voted yes, two no.",
    "Of the 200 people asked, 120 liked tea and 110 liked coffee.",
    "The team won 5-3 after leading 3-1. The 5-3 victory was its third.",
    "Prices rose 3% in May and 2% in June, from 4% to 6% in the north.",
    "Unemployment fell from 2010 to 2014, then rose.",
    "The share of women rose from 20% to 30%, a 50% increase.",
    "The club was founded in 1950 and closed in 1980 after 10 years of decline.",
    "Anna Holm, who was 30 when her son was born in 1950, died in 2000 aged 80.",
    "The flood killed 14 people on Monday. By Thursday the toll had risen to 17 people.",
    "More than 300 people were evacuated on Monday. All 40 evacuees from the hospital are safe.",
    "The garden sold 300 tickets at £5 each and 200 at £3 each, £2,100 in total.",
    "The bill is $40 (£31) in shops and $35 (£27) online.",
    "He ran 5km (3.1 miles) a day, or about 35km (22 miles) a week.",
    "The mayor named three priorities: housing and buses, parks, and libraries.",
    "Some 46% chose red, 41% blue and 40% green; many chose two colours.",
    "The grant of £2 million pays for 40 teachers, each earning £30,000.",
    "The hospital treated 300 patients, three times more than the 100 of last year.",
    "Rainfall was 30% higher than average at 65 mm, against 50 mm.",
    "The lake is 12 km long and 4 km wide, smaller than the bay at 15 km by 6 km.",
    "Turnout was 62%, down from 66% in 2015 and 70% in 2010.",
    "The police said 400 people marched; the organisers said 2,000 people marched.",
    "The library lent 12,000 books in May. The 15,000 books in its stacks are old.",
    "A third of the 90 members, or 30, voted; the other 60 stayed at home.",
    "The rail link will cost £3.2 billion. The £450 million station is separate.",
    "The budget is £50 million: £20 million for roads and £15 million for parks, with the rest kept back.",
    "Visitors rose by 12% to 56,000, and income from £2m to £2.1m.",
    "The tower is 100 metres (330 feet) tall and 300 years old.",
    "The survey of 1,000 adults has a margin of error of 3 percentage points.",
    "Attendance more than doubled from 400 to 900.",
    "The plan would cut emissions by 40% from 2005 levels by 2030, up from a 26% target.",
    "HEADLINE: Two dead in 20-car pile-up\nBODY: Two people died on Friday when about 20 cars collided in fog, police said.",
    "HEADLINE: City to plant 1m trees\nBODY: The city plans to plant 1,000,000 trees by 2030. It has planted 200,000 trees so far.",
    "HEADLINE: Firm cuts 5,000 jobs\nBODY: The firm will cut 3,000 jobs in Norway and 2,000 jobs in Denmark, it said.",
  ])
  func nothingIsFlagged(_ text: String) {
    let loud = audit(text).findings.filter { $0.severity > .note }
    #expect(loud.isEmpty, "\(loud.map(\.line))")
  }

  @Test(arguments: CleanArticles.all)
  func articleIsLeftAlone(_ article: CleanArticles.Article) {
    let loud = audit(article.text).findings.filter { $0.severity > .note }
    #expect(loud.isEmpty, "\(loud.map(\.line))")
  }

  @Test func thereAreArticles() {
    #expect(CleanArticles.all.count >= 30)
  }

  /// What articles of the folder once tripped over, in other words.
  @Test(arguments: [
    // A list behind a colon gives values, not the things that were counted.
    "Two of the 11 counties had a higher rate: Vester with 455 and the capital with 620.",
    "Only one of the seven parishes lost pupils: Orm, with 14 in the infants and 22 in the juniors.",
    "Two towns were drier: Hale with 41 and Orm with 38.",
    "The club has two teams: 14 in the first and 15 in the second.",
    // "of" belongs to the noun before it.
    "The climb has an average of 7.9 per cent and ramps of 12.",
    "Sales grew by 37 per cent with crews of 16.",
    // A change, and how it went on.
    "The price tripled to $5,400 in six weeks, from $1,800, and has since fallen to $3,900.",
    "Rent tripled to £960 within four years, from £320, but then fell to £700.",
    // Other words make it another quantity.
    "Farmers brought in 11.2 million tonnes of wheat, the union said. It was dry. The union expects imports of 2.5 million tonnes of wheat.",
    "Growers picked 300 tonnes of pears, the union said. The union forecasts exports of 90 tonnes of pears.",
    // Those of whom it is denied are the others.
    "Nine people were hurt when a coach carrying 41 passengers left the road. The 33 passengers who were not hurt spent the afternoon in a gym.",
    "The storm damaged 40 of the 120 houses on the quay. The 80 houses that were not damaged had new roofs.",
    // Two together are not one of them.
    "The Blues and the Greens have gained two and the Reds have lost three. The Blues and the Greens together would have 92 or 93.",
    "The Harriers won 14 medals. The Harriers and the Swifts together won 31 medals.",
  ])
  func trapIsLeftAlone(_ text: String) {
    let loud = audit(text).findings.filter { $0.severity > .note }
    #expect(loud.isEmpty, "\(loud.map(\.line))")
  }
}
