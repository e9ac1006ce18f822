extension Corpus {
  /// Indian grouping, lakh and crore.
  static let indian: [Phrasing] = [
    Phrasing("The temple received «12,34,567 visitors».", "1234567 visitor"),
    Phrasing("The temple received «1,25,000 visitors».", "125000 visitor"),
    Phrasing("The temple received «2,00,00,000 visitors».", "20000000 visitor"),
    Phrasing("The temple received «3 lakh visitors».", "300000 visitor"),
    Phrasing("The temple received «three lakh visitors».", "300000 visitor"),
    Phrasing("The temple received «a lakh visitors».", "100000 visitor"),
    Phrasing("The temple received «2.5 lakh visitors».", "250000 visitor"),
    Phrasing("The temple received «2 crore visitors».", "20000000 visitor"),
    Phrasing("The temple received «1.3 crore visitors».", "13000000 visitor"),
    Phrasing("The temple received «nearly 3 lakh visitors».", "~ 300000 visitor"),
    Phrasing("The temple received «Rs 1,25,000» in gifts.", "125000 rupee"),
    Phrasing("The temple received «₹1.25 lakh» in gifts.", "125000 rupee"),
    Phrasing("The temple received «₹40 crore» in gifts.", "400000000 rupee"),
    Phrasing("The temple received «Rs 40 crore» in gifts.", "400000000 rupee"),
    Phrasing("The temple received «Rs 40 cr» in gifts.", "400000000 rupee"),
    Phrasing("The temple received «Rs 40-crore» in gifts.", "400000000 rupee"),
    Phrasing("The temple received «1.5 lakh crore rupees» in gifts.", "1500000000000 rupee"),
    Phrasing("The temple received «Rs 1.5 lakh crore» in gifts.", "1500000000000 rupee"),
    Phrasing("The temple received «5 lakh rupees» in gifts.", "500000 rupee"),
    Phrasing("The temple received «5 lakhs» in gifts.", "500000"),
  ]
}
