/// Every rule there is, in the order of their ids.
public enum RuleCatalogue {
  /// The rules themselves.
  static let rules: [any Rule.Type] = [
    BoundExact.self,
    ChangePeriod.self,
    Comparison.self,
    DirectionWord.self,
    HeadlineBody.self,
    ImpossiblePercentage.self,
    ImpossibleShare.self,
    MultipleWord.self,
    PartWhole.self,
    PartsTotal.self,
    PercentChange.self,
    SameMeasure.self,
    ShareOfWhole.self,
    SharesTotal.self,
    TableCell.self,
    WeekdayDate.self,
  ]

  /// The pages of all rules.
  public static let pages: [RulePage] = rules.map { $0.page }
  /// Raised whenever a rule is added or changes what it finds.
  public static let version = 1
}
