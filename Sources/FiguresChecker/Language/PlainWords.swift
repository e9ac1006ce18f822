/// Words that any statement about any figure may hold, and that therefore tell none apart.
enum PlainWords {
  /// Verbs that only tie a figure to its subject, words for a number as such, and words of reporting. Lower case.
  static let table = WordTable([
    "accord", "according", "add", "added", "adding", "altogether", "amount", "amounted", "announced", "average", "came",
    "combined", "come", "comes", "consist", "count", "counts", "estimate", "estimated", "estimates", "figure",
    "figures", "gave", "get", "gets", "give", "given", "go", "got", "having", "held", "hold", "holds", "issued",
    "level", "made", "make", "makes", "new", "number", "numbered", "numbers", "official", "officially", "officials",
    "overall",
    "post", "posted", "put", "rate", "reach", "reached", "reaches", "recorded", "report", "reported", "reports",
    "respectively", "see", "sees", "showed", "shown", "shows", "spokesman", "spokeswoman", "stand", "stands", "stood",
    "sum", "told", "toll", "total", "totalled", "totals", "went",
  ])

  /// Words that make a statement one about what was planned, feared or only possible.
  static let moods = WordTable([
    "aim", "aimed", "aims", "allowed", "budgeted", "can", "cannot", "capacity", "could", "expected", "expects", "fear",
    "feared", "forecast", "goal", "hope", "hoped", "hopes", "if", "limit", "may", "might", "needed", "needs", "never",
    "no", "not", "offered", "originally", "permitted", "plan", "planned", "plans", "potential", "predicted",
    "projected", "proposed", "room", "should", "supposed", "target", "unless", "unlike", "wanted", "wants",
  ])
}
