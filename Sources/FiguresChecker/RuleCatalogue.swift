/// Every rule there is, in the order of their ids.
public enum RuleCatalogue {
  /// The rules themselves.
  static let rules: [any Rule.Type] = [
    AgeBirthYear.self,
    AverageRange.self,
    BoundExact.self,
    CancellingChanges.self,
    ChangePeriod.self,
    ComparativeOrder.self,
    Comparison.self,
    CompoundGrowth.self,
    CurrencyRate.self,
    DigitGrouping.self,
    DirectionWord.self,
    DurationYears.self,
    ErrorMargin.self,
    MeanGranularity.self,
    HeadlineBody.self,
    HighestSince.self,
    ImpossiblePercentage.self,
    ImpossibleShare.self,
    LeaderOrder.self,
    ListCount.self,
    Margin.self,
    MultipleWord.self,
    PartWhole.self,
    PartsTotal.self,
    PerHead.self,
    PercentChange.self,
    PeriodConversion.self,
    RatePer.self,
    SameMeasure.self,
    ScaleWord.self,
    ShareOfWhole.self,
    SharesTotal.self,
    TableAggregate.self,
    TableCell.self,
    UnitConversion.self,
    WeekdayDate.self,
  ]

  /// The rules that also hold articles against each other.
  static let rulesAcross: [any RuleAcross.Type] = rules.compactMap { $0 as? any RuleAcross.Type }

  /// The pages of all rules.
  public static let pages: [RulePage] = rules.map { $0.page }

  /// The page of a rule; nil where there is no such rule. O(1).
  public static func page(of id: String) -> RulePage? { places[id].map { pages[$0] } }

  private static let places = Dictionary(
    pages.indices.map { (pages[$0].id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Raised whenever a rule is added or changes what it finds.
  public static let version = 1
}
