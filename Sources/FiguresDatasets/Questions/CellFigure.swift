import FiguresCore

extension Table {
  /// A number cell as a figure: its kind and unit from the column, its hedge from the qualifier column, its readings from
  /// both and from the precision column.
  ///
  /// - A qualifier concerns the number columns that share its words, or the nearest number column before it.
  /// - A precision of 1,000 makes the number good to 500 either way, one of 1 a whole number exact. It concerns the columns of its own unit, or all but
  ///   shares where it has none.
  /// - Two columns for the ends of a range (`estimate low`, `estimate high`) give one figure; an end left empty is open.
  ///
  /// Nil where there is no number or the qualifier is not understood.
  public func figure(row: Int, column: Int, rules: ReadingRules = ReadingRules()) -> Figure? {
    guard rows.indices.contains(row), columns.indices.contains(column), columns[column].role == .number,
      let qualifier = qualifier(of: row, column: column)
    else { return nil }
    if let ends = rangeColumns(with: column) {
      return range(row, column, ends: ends, qualifier: qualifier, rules: rules)
    }
    guard let number = rows[row][column].number else { return nil }
    guard case .hedge(let hedge) = qualifier else {
      return figure(.point(number), column: column, hedge: .atLeast, rules: rules)
    }
    var figure = figure(.point(number), column: column, hedge: hedge, rules: rules)
    if hedge == .exact, let step = precision(of: row, column: column), !(step == .one && number.isWhole) {
      let half = ExactDecimal(significand: 5, exponent: -1).flatMap { step.multiplied(by: $0, rounding: .up)?.value }
      let interval = Interval(number, plusOrMinus: half ?? step)
      figure.readings = [Reading(name: "as entered", interval: interval, strain: 0)]
    }
    return figure
  }

  /// Every value the cell can have under its fairest reading; nil where ``figure(row:column:rules:)`` is.
  public func interval(row: Int, column: Int, rules: ReadingRules = ReadingRules()) -> Interval? {
    figure(row: row, column: column, rules: rules)?.asWritten
  }

  private func figure(_ value: Quantity, column: Int, hedge: Hedge, rules: ReadingRules) -> Figure {
    let unit = columns[column].unit.map { Unit($0, UnitWords.dimension(of: $0)) }
    let kind = Self.kind(of: value, unit: unit)
    // With a change, "more than −80" says a larger fall: the hedge bounds the amount and not the signed number.
    let isFall = columns[column].holdsChanges && value.numbers.allSatisfy(\.isNegative)
    var figure = Figure(stated: value.numbers, value: value, kind: kind, unit: unit, hedge: hedge, rules: rules)
    guard isFall, case .point(let number) = value else { return figure }
    figure.readings = rules.readings(of: .point(-number), kind: kind, hedge: hedge)
      .map { Reading(name: $0.name, interval: -$0.interval, strain: $0.strain) }
    return figure
  }

  private static func kind(of value: Quantity, unit: Unit?) -> Kind {
    let isWhole = value.numbers.allSatisfy { $0.exponent >= 0 }
    switch unit?.dimension {
    case .proportion, .points: return .share
    case .money: return .money
    case .rate: return .rate
    case .count, nil: return isWhole ? .count : .measure
    case .some: return .measure
    }
  }

  private func qualifier(of row: Int, column: Int) -> Qualifier? {
    guard let index = columns(of: .qualifier).first(where: { concerned(by: $0).contains(column) }) else {
      return .hedge(.exact)
    }
    return Qualifier(rows[row][index].text ?? "")
  }

  /// The number columns that a qualifier column is about.
  private func concerned(by qualifier: Int) -> [Int] {
    let words = Set(columns[qualifier].nameWords.dropLast())
    let numbers = columns(of: .number)
    let named = numbers.filter { !words.isEmpty && words.isSubset(of: columns[$0].nameWords) }
    if !named.isEmpty { return named }
    guard let nearest = numbers.last(where: { $0 < qualifier }) ?? numbers.first else { return [] }
    return rangeColumns(with: nearest).map { [$0.low, $0.high] } ?? [nearest]
  }

  private func precision(of row: Int, column: Int) -> ExactDecimal? {
    for index in columns(of: .precision) {
      guard let step = rows[row][index].number, step > .zero else { continue }
      let words = Set(columns[index].nameWords.dropLast())
      let unit = columns[index].unit
      let isConcerned =
        words.isEmpty
        ? (unit == nil ? columns[column].unit != Unit.percent.name : unit == columns[column].unit)
        : words.isSubset(of: columns[column].nameWords)
      if isConcerned { return step }
    }
    return nil
  }

  /// The two columns of a range one of whose ends this is; nil for other columns. O(columns).
  public func rangeColumns(with column: Int) -> (low: Int, high: Int)? {
    let words = Set(columns[column].nameWords)
    let numbers = columns(of: .number)
    for (own, other) in [
      (ColumnNames.lowerEnds, ColumnNames.upperEnds), (ColumnNames.upperEnds, ColumnNames.lowerEnds),
    ] {
      guard !words.isDisjoint(with: own) else { continue }
      let rest = words.subtracting(own)
      let partner = numbers.first { index in
        let theirs = Set(columns[index].nameWords)
        return !theirs.isDisjoint(with: other) && theirs.subtracting(other) == rest
      }
      guard let partner else { return nil }
      return own == ColumnNames.lowerEnds ? (column, partner) : (partner, column)
    }
    return nil
  }

  private func range(
    _ row: Int, _ column: Int, ends: (low: Int, high: Int), qualifier: Qualifier, rules: ReadingRules
  ) -> Figure? {
    let low = rows[row][ends.low].number
    let high = rows[row][ends.high].number
    switch (low, high, qualifier) {
    case (nil, nil, _): return nil
    case (let low?, _, .openAbove): return figure(.point(low), column: column, hedge: .atLeast, rules: rules)
    case (let low?, nil, .hedge(let hedge)):
      return figure(.point(low), column: column, hedge: hedge == .exact ? .atLeast : hedge, rules: rules)
    case (nil, let high?, .hedge(let hedge)):
      return figure(.point(high), column: column, hedge: hedge == .exact ? .atMost : hedge, rules: rules)
    case (nil, .some, .openAbove): return nil
    case (let low?, let high?, .hedge(let hedge)):
      return figure(low == high ? .point(low) : .range(low, high), column: column, hedge: hedge, rules: rules)
    }
  }
}
