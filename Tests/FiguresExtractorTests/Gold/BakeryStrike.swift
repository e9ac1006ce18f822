extension GoldArticle {
  /// A strike, told by both sides.
  static let bakeryStrike = GoldArticle(
    name: "bakery-strike",
    text: """
      Bread runs short as bakers walk out

      Around 350 workers at the Wend Valley bakery went on strike on Monday. The bakers' union said nine in ten had stayed at home; management put it at fewer than half of the staff.

      The union wants a pay rise of 5.5%; the firm has offered 3%. Bakers on the night shift now earn £11.20 an hour. “Since the spring I have lost £1,900 in overtime,” says Paula Grice, a shop steward.

      On an ordinary day the bakery turns out 70,000 loaves. On Monday it managed 4,000. According to management the strike costs the firm £120,000 a day, a figure that the union dismisses. By its own reckoning the loss is nearer £45,000.

      Two thirds of the members had voted for the walkout. The last strike at the bakery, in 1986, went on for eleven weeks.
      """,
    labels: """
      Around 350 workers | head: worker | period: on Monday
      nine in ten | head: - | source: The bakers' union / the bakers' union | stance: reported
      fewer than half | head: staff / - | source: Management / management | stance: reported
      5.5% | head: rise / pay | source: the union / - | stance: reported / asserted
      3% | head: - | source: - | stance: asserted
      £11.20 an hour | head: wage / baker / - | period: now
      £1,900 | head: - | period: Since the spring | source: Paula Grice / Paula Grice, a shop steward | stance: reported
      70,000 loaves | head: loaf | period: On an ordinary day / an ordinary day / -
      4,000 | head: loaf / - | period: on Monday / Monday
      £120,000 a day | head: loss / strike / - | source: Management / management | stance: reported / disputed / denied | by: The union / the union / -
      £45,000 | head: loss | source: The union / its own reckoning | stance: reported
      Two thirds | head: member | source: - | stance: asserted
      eleven weeks | head: - | source: - | stance: asserted
      """)
}
