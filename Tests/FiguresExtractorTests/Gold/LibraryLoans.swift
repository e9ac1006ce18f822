extension GoldArticle {
  /// Libraries: a total and its parts, a librarian with his office before his name.
  static let libraryLoans = GoldArticle(
    sample: "library-loans.md",
    labels: """
      three libraries | head: library
      119,000 loans | head: loan | period: in 2024
      66,000 | head: loan | period: in 2024
      35,100 | head: loan | period: in 2024
      19,700 | head: loan | period: in 2024
      113,200 | head: loan / - | period: In the year before
      35% | head: stock | source: head librarian Tom Aldous / Tom Aldous | stance: reported
      nearly half | source: head librarian Tom Aldous / Tom Aldous | stance: reported
      £18,500 | head: hour | period: last year
      £12,000 | head: staff / hour | period: last year
      £9,500 | head: heating / light / hour | period: last year
      11 | head: group / - | period: now
      between 8 and 15 members | head: member | period: now
      more than 200 novels | head: novel
      Two | head: person / - | source: Aldous | stance: reported
      """)
}
