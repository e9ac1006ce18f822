import Testing

@testable import FiguresArticles

/// An everyday text in German.
enum GermanText {
  static let prose =
    """
    Die Gemeinde hat im letzten Jahr 400 neue Bäume gepflanzt, und im nächsten Jahr sollen noch einmal so viele dazu \
    kommen, sagte die Bürgermeisterin am Montag. Nach Angaben der Stadt wurden dafür 30.000 Euro ausgegeben, die zum \
    größten Teil aus Spenden kamen. Auch die Schulen haben sich mit eigenen Bäumen beteiligt.
    """
}

@Suite("Languages")
struct LanguageTests {
  static let foreignTexts: [(String, String)] = [
    ("German", GermanText.prose),
    (
      "French",
      """
      La bibliothèque du village a prêté 9 400 livres pendant sa première année, deux fois plus que prévu. Elle est \
      ouverte depuis mars 2019 avec 6 250 volumes, qui sont pour la plupart des dons, et les enfants y viennent \
      chaque samedi avec leurs parents pour lire dans une salle de 180 mètres carrés.
      """
    ),
    (
      "Spanish",
      """
      La biblioteca del pueblo prestó 9.400 libros en su primer año, el doble de lo que se esperaba. Está abierta desde \
      marzo de 2019 con 6.250 libros, y la mayoría son regalos de los vecinos. Los sábados vienen 120 personas, \
      más de la mitad niños, para leer en una sala de 180 metros.
      """
    ),
    (
      "Dutch",
      """
      De bibliotheek van het dorp heeft in het eerste jaar 9.400 boeken uitgeleend, twee keer zoveel als zij had \
      verwacht. Zij is sinds maart 2019 open met 6.250 boeken, en de meeste zijn van mensen uit het dorp. Op \
      zaterdag komen er 120 mensen naar de zaal, en meer dan de helft is nog niet zestien.
      """
    ),
    (
      "Russian or another language in Cyrillic",
      """
      Деревенская библиотека выдала за первый год 9400 книг, вдвое больше, чем ожидали. Она открылась в марте 2019 года, \
      и почти все книги подарили жители деревни.
      """
    ),
    ("Chinese or Japanese", "村里的图书馆第一年借出了九千四百本书，是原来预计的两倍。图书馆于二零一九年三月开放，有六千多本书，大多数是村民送的。"),
  ]

  @Test("A text that is plainly not English is told by its language", arguments: foreignTexts)
  func foreign(language: String, text: String) {
    #expect(LanguageGuess.foreignLanguage(of: Article(id: "a", title: "2021", text: text)) == language)
  }

  static let englishTexts: [String] = [
    LayoutTests.prose, "40 boats", "Norvik 3, Selm 2 (aet). Berg 12, 44, Lind 80; Holm 61 pen, Reed 88.",
    """
    El Niño y La Niña: what they are and how they changed the weather of the islands in 2019, and why 40 boats of the \
    Cofradía de la Villa de San Juan de la Costa are still in the harbour with their crews.
    """,
    "Schedule\n\nNorvik dep 6.10 7.10 8.40 9.50\n\nSelm arr 6.55 7.55 9.25 10.35\n\nHov arr 7.20 8.20 9.50 11.00",
    String(GermanText.prose.prefix(120)),
    "Said the mayor: \(GermanText.prose.prefix(180)) That was what she told the council on Monday, and it was not what they had thought that she would say of the trees.",
  ]

  @Test("English is English, and short or mixed texts are taken as they come", arguments: englishTexts)
  func english(text: String) {
    #expect(LanguageGuess.foreignLanguage(of: Article(id: "a", text: text)) == nil)
  }

  @Test("A line in another language is told, with its id")
  func lines() {
    let line = Array(#"{"id": "a1", "text": "\#(GermanText.prose)"}"#.utf8)
    let error = LineReader.article(fromLine: line).failure
    #expect(error?.id == "a1")
    #expect(error?.description == "looks like German; only English is read")
  }
}
