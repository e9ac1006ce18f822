extension GoldArticle {
  /// A building site: sums that are denied, disputed, doubted, not denied, and confirmed.
  static let stadiumRoof = GoldArticle(
    name: "stadium-roof",
    text: """
      Club and builder at odds over the new roof

      The builder says the football club still owes it £4 million for the roof of the Lammas Road ground. That is not true, according to the football club. Barry Strand, its chairman, said the whole work had cost £2.8 million and had been paid for.

      Strand also dismissed as false a report in the Echo that the ground would be closed for 14 months. He denied that 200 seats had been lost under the new girders, and put the number at about 60.

      The supporters' trust claims to speak for 1,100 members, which the club disputes; there are, the club says, no more than 300. Nor does it accept the trust's survey, in which 85% of members wanted the old roof back. That share is “wildly exaggerated”, said the club's secretary, Dawn Ibbot.

      It is not true that the roof leaked nine times in its first winter, the architect, Leo Farn, insists. He counted three leaks. Asked whether his fee had been £150,000, he declined to answer; reports that it was later cut by £40,000 were rejected by the architect's office.

      Engineers hired by the council found that each girder can bear 12 tonnes, a figure contested by the builder. The builder's own engineers arrived at nine.

      The builder denied a claim by the union that 30 workers had been sent home without pay. It was at least 18, the union now says.
      """,
    labels: """
      £4 million | head: - | source: The builder | stance: disputed / denied | by: the football club
      £2.8 million | head: roof / work / - | source: Barry Strand, its chairman / Barry Strand | stance: reported
      14 months | source: a report in the Echo / the Echo | stance: denied | by: Strand / Barry Strand
      200 seats | head: seat | stance: denied | by: Strand / Barry Strand
      about 60 | head: seat / - | source: Strand / Barry Strand | stance: reported
      1,100 members | head: member | source: The supporters' trust | stance: disputed | by: the club
      no more than 300 | head: member / - | source: the club | stance: reported
      85% | head: member | source: the trust's survey | stance: disputed | by: The club's secretary, Dawn Ibbot / Dawn Ibbot / The club's secretary
      nine times | head: - | stance: disputed / denied | by: The architect, Leo Farn / Leo Farn / The architect
      three leaks | head: leak | source: The architect, Leo Farn / Leo Farn / The architect | stance: reported
      £150,000 | head: fee | stance: asserted / reported / denied | by: - | source: -
      £40,000 | head: fee / - | stance: denied | by: the architect's office
      12 tonnes | head: - | source: Engineers hired by the council | stance: disputed | by: the builder
      nine | head: - | source: The builder's own engineers / The builder | stance: reported
      30 workers | head: worker | source: the union | stance: denied | by: The builder
      at least 18 | head: worker / - | source: the union | stance: reported
      """)
}
