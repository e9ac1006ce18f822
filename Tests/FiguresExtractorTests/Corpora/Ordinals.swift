extension Corpus {
  /// Places in an order.
  static let ordinals: [Phrasing] = [
    Phrasing("The «76th» session of the board opens today.", "76 | ordinal"),
    Phrasing("The «1st» session of the board opens today.", "1 | ordinal"),
    Phrasing("The «2nd» session of the board opens today.", "2 | ordinal"),
    Phrasing("The «3rd» session of the board opens today.", "3 | ordinal"),
    Phrasing("The «11th» session of the board opens today.", "11 | ordinal"),
    Phrasing("The «112th» session of the board opens today.", "112 | ordinal"),
    Phrasing("The «first» session of the board opens today.", "1 | ordinal"),
    Phrasing("The «second» session of the board opens today.", "2 | ordinal"),
    Phrasing("The «third» session of the board opens today.", "3 | ordinal"),
    Phrasing("The «tenth» session of the board opens today.", "10 | ordinal"),
    Phrasing("The «twelfth» session of the board opens today.", "12 | ordinal"),
    Phrasing("The «twenty-first» session of the board opens today.", "21 | ordinal"),
    Phrasing("The «seventy-sixth» session of the board opens today.", "76 | ordinal"),
    Phrasing("The «hundredth» session of the board opens today.", "100 | ordinal"),
    Phrasing("The «one hundredth» session of the board opens today.", "100 | ordinal"),
    Phrasing("The «1,000th» session of the board opens today.", "1000 | ordinal"),
    Phrasing("Brasswick finished «fourth» in the league.", "4 | ordinal"),
    Phrasing("Brasswick finished «22nd» in the league.", "22 | ordinal"),
    Phrasing("The rower took «third» place.", "3 | ordinal"),
    Phrasing("The abbey dates from the «12th» century.", "12 | ordinal"),
    Phrasing("The club won for the «third» year running.", "3 | ordinal"),
    Phrasing("The «31st» boat sank.", "31 | ordinal"),
    Phrasing("It was the «one hundred and twenty-fifth» race.", "125 | ordinal"),
    Phrasing("The «two hundred and first» guest won a cake.", "201 | ordinal"),
  ]
}
