extension GoldArticle {
  /// School lunches: a survey and its findings, a head who disagrees.
  static let schoolLunches = GoldArticle(
    name: "school-lunches",
    text: """
      One lunch in three goes uneaten, survey finds

      A third of the lunches served in Wendshire schools end up in the bin, according to a survey by the county's kitchens published on Tuesday.

      The survey weighed 14 tonnes of leftovers in 22 schools over six weeks in the spring. Vegetables made up 55 per cent of the waste, it found; puddings came to just 4 per cent.

      “People think children dislike vegetables. They don't: they dislike cold ones,” said Asha Verrall, who has cooked at Oakfield Primary for 17 years. Of the 180 pupils there, she said, about 120 eat in the hall and the rest bring sandwiches.

      The county spends £3.20 on each meal, of which 95p goes on ingredients. Ten years ago it spent £2.10. Parents pay £2.60, up from £2.45 last September, and nearly one pupil in five eats free.

      Headteachers are divided. Colin Marsh, head of Millgate School, believes the true share of waste is closer to a fifth. “They weighed the peelings as well,” he said. A spokeswoman for the kitchens rejected that: peelings, she said, accounted for less than 2 per cent.

      In the 1980s, when the kitchens still kept pigs, almost nothing was thrown away.
      """,
    labels: """
      One lunch in three | head: lunch | source: survey | stance: reported
      A third | head: lunch | source: a survey by the county's kitchens / a survey | stance: reported
      14 tonnes | head: leftover | period: in the spring / over six weeks / over six weeks in the spring | source: The survey / - | stance: reported / asserted
      22 schools | head: school | period: in the spring / over six weeks / over six weeks in the spring | source: The survey / - | stance: reported / asserted
      55 per cent | head: waste | source: The survey / a survey by the county's kitchens | stance: reported
      just 4 per cent | head: pudding / waste | source: The survey / a survey by the county's kitchens | stance: reported
      17 years
      180 pupils | head: pupil | source: Asha Verrall | stance: reported
      about 120 | head: pupil | source: Asha Verrall | stance: reported
      £3.20 | head: meal
      95p | head: ingredient / meal
      £2.10 | head: meal / - | period: Ten years ago
      £2.60 | head: meal / parent / -
      £2.45 | head: meal / parent / - | period: last September
      nearly one pupil in five | head: pupil
      a fifth | head: share / waste | source: Colin Marsh, head of Millgate School / Colin Marsh | stance: reported
      less than 2 per cent | head: peeling | source: A spokeswoman for the kitchens | stance: reported
      """)
}
