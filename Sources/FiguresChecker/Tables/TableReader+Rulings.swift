extension TableReader {
  /// What the tables say about the figures of the article, and which claims were looked at.
  func rulings() -> (rulings: [Ruling], claims: Set<Int>) {
    var rulings: [Ruling] = []
    var claims: Set<Int> = []
    for (place, passage) in desk.passages.enumerated() {
      for pair in FigurePair.all(in: passage, at: desk) {
        let found = lookUp(pair, in: place)
        rulings += found
        if !found.isEmpty { claims.formUnion(pair.claims) }
      }
      for figure in passage.figures {
        guard let claim = passage.items[figure].claim, !claims.contains(claim), let ruling = lookUp(figure, in: place)
        else { continue }
        rulings.append(ruling)
        claims.insert(claim)
      }
    }
    return (rulings, claims)
  }
}
