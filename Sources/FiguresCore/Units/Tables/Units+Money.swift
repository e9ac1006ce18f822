/// Currencies. Each converts only into its own smaller units. Codes are those of ISO 4217.
extension UnitTable {
  static let currencies: [UnitRow] = currenciesAToI + currenciesJToZ

  private static let currenciesAToI: [UnitRow] = [
    UnitRow("argentine peso", .money, [.of("argentine peso", 1)], words: "argentine pesos", either: "ars"),
    UnitRow(
      "australian dollar", .money, [.of("australian dollar", 1)], words: "australian dollars, aussie dollars",
      before: "a$, au$, aud$", either: "aud"),
    UnitRow("bahraini dinar", .money, [.of("bahraini dinar", 1)], words: "bahraini dinars", either: "bhd"),
    UnitRow("baht", .money, [.of("baht", 1)], words: "thai baht", either: "฿, thb"),
    UnitRow("bitcoin", .money, [.of("bitcoin", 1)], words: "bitcoins", either: "₿, btc"),
    UnitRow(
      "brazilian real", .money, [.of("brazilian real", 1)], words: "brazilian reais, reais", before: "r$",
      either: "brl"),
    UnitRow("bulgarian lev", .money, [.of("bulgarian lev", 1)], words: "lev, leva, bulgarian leva", either: "bgn"),
    UnitRow(
      "canadian dollar", .money, [.of("canadian dollar", 1)], words: "canadian dollars", before: "c$, ca$, can$, cad$",
      either: "cad"),
    UnitRow("cedi", .money, [.of("cedi", 1)], words: "cedis, ghana cedis", before: "gh¢, gh₵", either: "₵, ghs"),
    UnitRow("cent", .money, [.of("dollar", 1, -2)], words: "cents, us cent, us cents", short: "¢", afterDigits: "c"),
    UnitRow("chilean peso", .money, [.of("chilean peso", 1)], words: "chilean pesos", either: "clp"),
    UnitRow(
      "chinese yuan", .money, [.of("chinese yuan", 1)],
      words: "yuan, renminbi, chinese yuan renminbi, yuan renminbi", before: "cn¥", either: "cny, rmb"),
    UnitRow("colombian peso", .money, [.of("colombian peso", 1)], words: "colombian pesos"),
    UnitRow("costa rican colón", .money, [.of("costa rican colón", 1)], words: "colones", either: "₡, crc"),
    UnitRow("czech koruna", .money, [.of("czech koruna", 1)], words: "koruna, korunas, koruny", either: "czk"),
    UnitRow(
      "danish krone", .money, [.of("danish krone", 1)], words: "danish kroner, danish crowns", either: "dkk"),
    UnitRow("dinar", .money, [.of("dinar", 1)], words: "dinars"),
    UnitRow("dirham", .money, [.of("dirham", 1)], words: "dirhams, uae dirhams", either: "aed"),
    UnitRow(
      "dollar", .money, [.of("dollar", 1)],
      words:
        "dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollar, american dollars, united states dollar, bucks",
      before: "us$, u.s.$, usd$", either: "$, usd"),
    UnitRow("dong", .money, [.of("dong", 1)], words: "vietnamese dong", either: "₫, vnd"),
    UnitRow("egyptian pound", .money, [.of("egyptian pound", 1)], words: "egyptian pounds", either: "egp"),
    UnitRow("euro", .money, [.of("euro", 1)], words: "euros", either: "€, eur"),
    UnitRow("euro cent", .money, [.of("euro", 1, -2)], words: "euro cents, eurocent, eurocents", also: "cent, cents"),
    UnitRow("forint", .money, [.of("forint", 1)], words: "forints, hungarian forint, hungarian forints", either: "huf"),
    UnitRow("georgian lari", .money, [.of("georgian lari", 1)], words: "lari", either: "₾, gel"),
    UnitRow(
      "hong kong dollar", .money, [.of("hong kong dollar", 1)], words: "hong kong dollars", before: "hk$, hkd$",
      either: "hkd"
    ),
    UnitRow("hryvnia", .money, [.of("hryvnia", 1)], words: "hryvnias, hryvnya", either: "₴, uah"),
    UnitRow("icelandic krona", .money, [.of("icelandic krona", 1)], words: "icelandic kronur", either: "isk"),
    UnitRow(
      "indonesian rupiah", .money, [.of("indonesian rupiah", 1)], words: "rupiah, rupiahs", before: "rp", either: "idr"),
  ]

  private static let currenciesJToZ: [UnitRow] = [
    UnitRow("jordanian dinar", .money, [.of("jordanian dinar", 1)], words: "jordanian dinars", either: "jod"),
    UnitRow("kazakhstani tenge", .money, [.of("kazakhstani tenge", 1)], words: "tenge", either: "₸, kzt"),
    UnitRow("kenyan shilling", .money, [.of("kenyan shilling", 1)], words: "kenyan shillings", either: "ksh, kes"),
    UnitRow("kuwaiti dinar", .money, [.of("kuwaiti dinar", 1)], words: "kuwaiti dinars", either: "kwd"),
    UnitRow("lao kip", .money, [.of("lao kip", 1)], words: "kip", either: "₭, lak"),
    UnitRow("lebanese pound", .money, [.of("lebanese pound", 1)], words: "lebanese pounds", either: "lbp"),
    UnitRow(
      "malaysian ringgit", .money, [.of("malaysian ringgit", 1)], words: "malaysian ringgits, ringgit, ringgits",
      before: "rm", either: "myr"),
    UnitRow(
      "mexican peso", .money, [.of("mexican peso", 1)], words: "mexican pesos", before: "mx$, mex$, mxn$", either: "mxn"
    ),
    UnitRow("mongolian tugrik", .money, [.of("mongolian tugrik", 1)], words: "tugrik, tugriks", either: "₮, mnt"),
    UnitRow("naira", .money, [.of("naira", 1)], words: "nigerian naira", beforeAmount: "n", either: "₦, ngn"),
    UnitRow(
      "nepalese rupee", .money, [.of("nepalese rupee", 1)], words: "nepalese rupees, nepali rupees", either: "npr"),
    UnitRow(
      "new zealand dollar", .money, [.of("new zealand dollar", 1)], words: "new zealand dollars", before: "nz$, nzd$",
      either: "nzd"),
    UnitRow(
      "norwegian krone", .money, [.of("norwegian krone", 1)], words: "norwegian kroner, norwegian crowns",
      either: "nok"),
    UnitRow("omani rial", .money, [.of("omani rial", 1)], words: "omani rials", either: "omr"),
    UnitRow("pakistani rupee", .money, [.of("pakistani rupee", 1)], words: "pakistani rupees", either: "pkr"),
    UnitRow("penny", .money, [.of("pound sterling", 1, -2)], words: "pence, pennies", afterDigits: "p"),
    UnitRow("peso", .money, [.of("peso", 1)], words: "pesos"),
    UnitRow(
      "philippine peso", .money, [.of("philippine peso", 1)], words: "philippine pesos", either: "₱"),
    UnitRow(
      "pound sterling", .money, [.of("pound sterling", 1)],
      words: "pounds sterling, pound, pounds, british pound, british pounds, quid", either: "£, gbp", also: "ps"),
    UnitRow("qatari riyal", .money, [.of("qatari riyal", 1)], words: "qatari riyals", either: "qar"),
    UnitRow("rand", .money, [.of("rand", 1)], words: "rands, south african rand", beforeAmount: "r", either: "zar"),
    UnitRow("rial", .money, [.of("rial", 1)], words: "rials, iranian rials", either: "irr"),
    UnitRow("riyal", .money, [.of("riyal", 1)], words: "riyals"),
    UnitRow("romanian leu", .money, [.of("romanian leu", 1)], words: "lei, romanian lei", either: "ron"),
    UnitRow("ruble", .money, [.of("ruble", 1)], words: "rubles, rouble, roubles, russian rubles", either: "₽, rub"),
    UnitRow(
      "rupee", .money, [.of("rupee", 1)], words: "indian rupee, indian rupees", before: "rs, rs.",
      either: "₹, inr, rupees"),
    UnitRow("saudi riyal", .money, [.of("saudi riyal", 1)], words: "saudi riyals", either: "sar"),
    UnitRow("sen", .money, [.of("malaysian ringgit", 1, -2)]),
    UnitRow("serbian dinar", .money, [.of("serbian dinar", 1)], words: "serbian dinars", either: "rsd"),
    UnitRow(
      "shekel", .money, [.of("shekel", 1)], words: "shekels, israeli shekel, israeli shekels, new israeli shekels",
      either: "₪, ils, nis"),
    UnitRow("shilling", .money, [.of("shilling", 1)], words: "shillings"),
    UnitRow(
      "singaporean dollar", .money, [.of("singaporean dollar", 1)],
      words: "singapore dollar, singapore dollars, singaporean dollars", before: "s$, sgd$", either: "sgd"),
    UnitRow(
      "south korean won", .money, [.of("south korean won", 1)], words: "korean won", either: "₩, krw"),
    UnitRow("sri lankan rupee", .money, [.of("sri lankan rupee", 1)], words: "sri lankan rupees", either: "lkr"),
    UnitRow(
      "swedish krona", .money, [.of("swedish krona", 1)], words: "swedish kronor, kronor, swedish crowns",
      either: "sek"),
    UnitRow(
      "swiss franc", .money, [.of("swiss franc", 1)], words: "swiss francs, franc, francs", either: "chf, sfr"),
    UnitRow(
      "taiwan dollar", .money, [.of("taiwan dollar", 1)], words: "taiwan dollars, new taiwan dollars", before: "nt$",
      either: "twd"),
    UnitRow("taka", .money, [.of("taka", 1)], words: "bangladeshi taka", either: "৳, bdt"),
    UnitRow("tanzanian shilling", .money, [.of("tanzanian shilling", 1)], words: "tanzanian shillings", either: "tzs"),
    UnitRow("turkish lira", .money, [.of("turkish lira", 1)], words: "lira, liras, turkish liras", either: "₺, try"),
    UnitRow("ugandan shilling", .money, [.of("ugandan shilling", 1)], words: "ugandan shillings", either: "ugx"),
    UnitRow("yen", .money, [.of("yen", 1)], words: "japanese yen", before: "jp¥, y=", either: "¥, jpy"),
    UnitRow("zambian kwacha", .money, [.of("zambian kwacha", 1)], words: "kwacha", either: "zmw"),
    UnitRow("zloty", .money, [.of("zloty", 1)], words: "zlotys, zloties, polish zloty", either: "zł, pln"),
  ]
}
