extension TableReader {
  /// What the tables say about the figures of the article, and which claims were looked at.
  func rulings() -> (rulings: [Ruling], claims: Set<Int>) {
    var rulings: [Ruling] = []
    var claims: Set<Int> = []
    for (place, passage) in desk.passages.enumerated() {
      var held: [HeldFigure] = []
      for pair in FigurePair.all(in: passage, at: desk) {
        for var figure in lookUp(pair, in: place) {
          figure.clause = clauseStart(before: pair.places.lowerBound, in: place)
          held.append(figure)
          claims.formUnion(pair.claims.compactMap { $0 })
        }
      }
      for item in passage.figures {
        guard let claim = passage.items[item].claim, !claims.contains(claim),
          var figure = margin(item, in: place) ?? teamRank(item, in: place) ?? lookUp(item, in: place)
        else { continue }
        figure.clause = clauseStart(before: item, in: place)
        held.append(figure)
        if let rank = rank(of: figure, item, in: place) { held.append(rank) }
        claims.insert(claim)
      }
      rulings += withMixUpsMerged(withTakenCellsLeft(held, in: place)).map(\.ruling)
    }
    return (rulings, claims)
  }
}
