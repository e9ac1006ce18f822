extension ClaimRow {
  /// Each rule of measure, period and speech in other words.
  static let variants: [ClaimRow] = amounts + times + speakers + disputes

  private static let amounts: [ClaimRow] = [
    ClaimRow("Police put the crowd at «45,000».", head: "crowd", source: "Police", .reported),
    ClaimRow(
      "The harbour master estimated the damage at «£3m».", head: "damage", source: "The harbour master", .reported),
    ClaimRow("Insurers have valued the barn at «£90,000».", head: "barn"),
    ClaimRow("A plan puts the length of the wall at «three miles».", head: "length"),
    ClaimRow("The cost is put at «£3m».", head: "cost"),
    ClaimRow("The orchard is spread over «more than 50 farms».", head: "farm"),
    ClaimRow("The shed holds «14 tonnes» of barley.", head: "barley"),
    ClaimRow("The crew laid «640 metres» of rope.", head: "rope"),
    ClaimRow("The choir charges a fee of «£12».", head: "fee"),
    ClaimRow("A ladder costing «£80» was stolen.", head: "ladder"),
    ClaimRow("The parish spends «£3» on each hymn book.", head: "book"),
    ClaimRow("Of the 60 goats, «12» were ill.", head: "goat"),
    ClaimRow("The farm has 60 goats, «12» of them ill.", head: "goat"),
    ClaimRow("The port sold 40 boats in May and «30» in June.", head: "boat", period: "June"),
    ClaimRow("The number of children waiting for a place has «doubled».", head: "child"),
    ClaimRow("Rents, which had been falling, rose by «3%».", head: "rent"),
    ClaimRow("Loans of films «doubled» in a decade.", head: "loan", period: "in a decade"),
    ClaimRow("Wages are thought to have fallen by «3%».", head: "wage"),
    ClaimRow("Juniors make up «40%» of the 560 members.", head: "member"),
  ]

  private static let times: [ClaimRow] = [
    ClaimRow("In the 1950s the mill employed «300 people».", period: "In the 1950s"),
    ClaimRow("The mill employed «300 people» during the war.", period: "during the war"),
    ClaimRow("«Twelve boats» have sunk since the storm.", period: "since the storm"),
    ClaimRow("«Twelve boats» sank in the week before Easter.", period: "in the week before Easter"),
    ClaimRow("«Twelve boats» sank in the summer of 2021.", period: "in the summer of 2021"),
    ClaimRow("A year earlier it was «12 boats».", period: "A year earlier"),
    ClaimRow("«Twelve boats» will sail by the end of the decade.", period: "by the end of the decade"),
    ClaimRow("The fair drew «900 people» on Monday, the port said on Tuesday.", period: "Monday"),
    ClaimRow("Last year the port had «12 boats» and hired 40 men in May.", period: "Last year"),
    ClaimRow("The port sold «12 boats» in 2019, against 9 in 2020.", period: "in 2019"),
    ClaimRow("The port sold 12 boats in 2019, against «nine» in 2020.", period: "in 2020"),
  ]

  private static let speakers: [ClaimRow] = [
    ClaimRow("Ada Marsh, who led the march, said «12 boats» had sunk.", source: "Ada Marsh", .reported),
    ClaimRow("Ada Marsh, its chair, said the whole fleet had lost «12 boats».", source: "Ada Marsh", .reported),
    ClaimRow("The mayor spoke of «12 boats».", source: "The mayor", .reported),
    ClaimRow("By the port's count «12 boats» had sunk.", source: "the port's count", .reported),
    ClaimRow("«Twelve boats» sank, by their reckoning.", source: "their reckoning", .reported),
    ClaimRow("In the view of Ada Marsh «12 boats» would do.", source: "Ada Marsh", .reported),
    ClaimRow("Ada Marsh was quoted by the paper as saying «12 boats» sank.", source: "Ada Marsh", .reported),
    ClaimRow("\"We need nets,\" said Ada Marsh, who owns «12 boats».", .asserted),
    ClaimRow("Ada Marsh was cross: \"We lost «12 boats».\"", source: "Ada Marsh", .reported),
    ClaimRow("The census of 1921 counted «12 boats».", source: "The census of 1921", .reported),
    ClaimRow("The film showed «12 boats».", .asserted),
    ClaimRow("The farmers' union said «12 boats» had sunk.", source: "The farmers' union", .reported),
    ClaimRow("The returning officer said «12 votes» were lost.", source: "The returning officer", .reported),
    ClaimRow("The port promises «12 boats».", source: "The port", .reported),
    ClaimRow("According to sailors the port lost «12 boats».", source: "sailors", .reported),
    ClaimRow("The paper says the tide was high. It counts «12 boats».", source: "The paper", .reported),
    ClaimRow("\"My father used to say we had «12 boats»,\" said Ada Marsh.", source: "My father", .reported),
  ]

  private static let disputes: [ClaimRow] = [
    ClaimRow("The port lost «12 boats», which the mayor denies.", .denied, by: "the mayor"),
    ClaimRow(
      "The port spoke of «12 boats», a figure disputed by the mayor.", source: "The port", .disputed, by: "the mayor"),
    ClaimRow(
      "Sailors spoke of «12 boats», a number that the mayor called absurd.", source: "Sailors", .disputed,
      by: "the mayor"),
    ClaimRow("Reports of «12 boats» lost were rejected by the port.", .denied, by: "the port"),
    ClaimRow("The port rejected an offer of «£3m».", .asserted),
    ClaimRow(
      "The port denied a claim by the union that «12 boats» sank.", source: "the union", .denied, by: "The port"),
    ClaimRow("It is not true that «12 boats» sank, the port said.", .disputed, by: "the port"),
    ClaimRow(
      "The union says «12 boats» sank. That is not true, the port said.", source: "The union", .disputed, by: "the port"
    ),
    ClaimRow(
      "The union says «12 boats» sank. The port rejects those figures.", source: "The union", .denied, by: "The port"),
    ClaimRow(
      "The union says «12 boats» sank. The port disputes this number.", source: "The union", .disputed, by: "The port"),
    ClaimRow("The union says «12 boats» sank. The port rejects that offer.", source: "The union", .reported),
  ]
}
