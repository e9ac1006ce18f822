extension GoldArticle {
  /// A lighthouse: quotations inside quotations, past decades, books as speakers.
  static let lighthouse = GoldArticle(
    name: "lighthouse",
    text: """
      Lighthouse museum counts its ten-thousandth guest

      The lighthouse museum on Skell welcomed its ten-thousandth guest of the year on 12 August, a month earlier than in 2023. In all of last year it had 11,300.

      “My grandfather used to say, ‘We had 200 ships past here every night, and 20 of them lost,’” said the keeper's granddaughter, Elspeth Rowe. “He was wrong about the 20.” Harbour records show that in the 1930s between 60 and 70 ships passed the light on an average night. Four were wrecked in the whole decade.

      It has been claimed that the lamp could be seen from 40 miles away. The museum's guidebook says 22; a sailors' handbook of 1911, on display upstairs, gives “18 miles in clear weather”.

      Visitors climb 174 steps. One in ten turns back, according to Ms Rowe's tally. She has asked the trust, which owns the tower and which reported an income of £92,000 for 2024, for a second handrail costing £3,400. The trust says it has not the money, and points to a repair bill of £51,000 for the roof.
      """,
    labels: """
      11,300 | head: guest / - | period: In all of last year / last year
      200 ships | head: ship | period: every night / - | source: My grandfather | stance: reported / disputed | by: the keeper's granddaughter, Elspeth Rowe / Elspeth Rowe / -
      20 | head: ship | period: every night / - | source: My grandfather | stance: reported / disputed | by: the keeper's granddaughter, Elspeth Rowe / Elspeth Rowe / -
      20 | head: ship / - | source: My grandfather / - | stance: disputed | by: the keeper's granddaughter, Elspeth Rowe / Elspeth Rowe / the keeper's granddaughter
      between 60 and 70 ships | head: ship | period: in the 1930s | source: Harbour records | stance: reported
      Four | head: ship / - | period: in the whole decade / -
      40 miles | head: lamp / - | stance: reported
      22 | head: mile / - | source: The museum's guidebook | stance: reported
      18 miles | head: lamp / - | source: a sailors' handbook of 1911, on display upstairs / a sailors' handbook of 1911 / a sailors' handbook | stance: reported
      174 steps | head: step
      One in ten | head: visitor / - | source: Ms Rowe's tally | stance: reported
      £92,000 | head: income | period: for 2024 | source: the trust | stance: reported
      £3,400 | head: handrail
      £51,000 | head: bill | source: The trust | stance: reported
      """)
}
