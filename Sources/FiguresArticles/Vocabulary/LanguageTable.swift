/// The languages that a text may be found to be in, with their commonest function words.
///
/// Words that are English words too are left out, of English those that other languages of the table have.
enum LanguageTable {
  /// The name of English.
  static let english = "English"

  /// The languages and their words, both sorted.
  static let languages: [(name: String, words: String)] = [
    ("Danish", "af aldrig blev da deres det efter eller har ikke jeg kan meget når og også som var ved vil være"),
    (
      "Dutch",
      "aan als bij dat deze door een eerste en heeft het hij ik jaar maar meer naar niet nog ook op over te uit van veel voor waren werd wordt ze zich zijn"
    ),
    (
      english,
      "about and are because been but by for from has have he his it its more not of or said she than that the their there they this to was were which who will with would"
    ),
    (
      "French",
      "aux avec cette comme dans des du elle est et il ils je la le les leur mais nous ont ou par pas pour que qui sa ses son sont sur un une été"
    ),
    (
      "German",
      "aber als auch auf aus bei das dass dem den der des durch ein eine einem einen einer es für haben hat ich ihr im ist mehr mit nach nicht noch oder sich sie sind und von vor war wie wird wurde zu zum zur über"
    ),
    (
      "Italian",
      "al alla anche che come con da dal dalla degli dei del della delle di e gli ha il la le lo ma nel nella non per più sono stato su suo tra un una è"
    ),
    (
      "Polish",
      "ale był było być dla do ich jak jest już lub na nie oraz po pod przez przy się są tego tej to tylko tym w we z za że"
    ),
    (
      "Portuguese",
      "ao aos com como da das de do dos e ela ele em entre era foi isso já mais mas mesmo na nas no nos não os ou para pela pelo por que se sem seu sua são também um uma à"
    ),
    (
      "Spanish",
      "al como con de del desde donde el ella en entre era es esta este fue ha hasta la las lo los más muy no para pero por que se sin sobre su sus también un una y ya"
    ),
    (
      "Swedish",
      "att av de den det efter eller en ett från för hade han har i inte jag kan med men när och om på sig som till under var vid är"
    ),
    (
      "Turkish",
      "ama ancak bir bu da daha de diye en gibi göre her ile için kadar ne olan olarak sonra ve veya ya çok"
    ),
  ]

  /// The words by their hashes: a bit for each language that has them.
  static let masks: [UInt64: UInt16] = {
    var masks: [UInt64: UInt16] = [:]
    for (number, language) in languages.enumerated() {
      for word in language.words.split(separator: " ") {
        masks[Token.code(of: String(word)), default: 0] |= 1 << UInt16(number)
      }
    }
    return masks
  }()

  /// The scripts that English is not written in, by the first bytes of their characters in UTF-8.
  static let scripts: [(name: String, leads: ClosedRange<UInt16>)] = [
    ("Greek", 0xCD00...0xCFBF), ("Russian or another language in Cyrillic", 0xD080...0xD4BF),
    ("Hebrew", 0xD680...0xD7BF),
    ("Arabic or another language in its script", 0xD880...0xDBBF),
    ("Hindi or another language of India", 0xE0A4...0xE0B7),
    ("Thai", 0xE0B8...0xE0BB), ("Japanese", 0xE381...0xE383), ("Chinese or Japanese", 0xE490...0xE9BF),
    ("Korean", 0xEAB0...0xED9F),
  ]
}
