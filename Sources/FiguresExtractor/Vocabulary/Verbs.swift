/// Verbs by what they do to a figure or its speaker. Only words that are hardly ever nouns stand under plain `verb`.
enum Verbs {
  static let rows: [VocabularyRow] =
    Vocabulary.rows(
      [.rise, .verb],
      """
      accelerated added advanced ballooned boosted boosting climbed climbing edged expanded expanding gained gaining grew grow
      growing grown grows hiked hiking improved increased increases increasing jumped jumping leaped leapt lifted mounted
      mushroomed raise raised raises raising rallied rebounded recovered rise risen rises rising rocketed rose skyrocketed soared soaring spiked strengthened surged surging swelled swollen topped up widened
      """)
    + Vocabulary.rows(
      [.fall, .verb],
      """
      collapsed contracted crashed cut cutting declined declining decreased decreases decreasing dipped dipping dived dropped
      dropping dwindled eased easing fall fallen falling fell halved lost lowered narrowed plummeted plunged plunging reduced
      reducing retreated sank shed shrank shrinking shrunk sinking slashed slid slipped slumped slumping sunk trimmed trimming trims tumbled tumbling
      weakened down
      """)
    + Vocabulary.rows(
      [.changeNoun, .rise],
      "boost climb climbs gain gains growth hike hikes increase jump jumps rise soar soars spike surge surges upturn uptick"
    )
    + Vocabulary.rows(
      [.changeNoun, .fall],
      "contraction cut cuts decline decrease dip dips discount drop drops fall falls loss plunge plunges reduction shrink shrinks sink sinks slide slides slip slips slump slumps trim tumble tumbles"
    )
    + Vocabulary.rows(
      [.reporting, .verb],
      """
      according acknowledged added adds admits admitted announced announces answered anticipates argued argues asserted
      assured believe believed believes boasted claimed claims claiming commented complained complains conceded concedes
      concluded confirmed confirms countered declared declares described disclosed emphasised emphasized estimated
      estimates expect expected expects explained explains feared finds foresees found indicated insist insisted insists
      joked maintain maintained maintains mentioned noted notes observed pointed pledged pledges predicted predicts
      projected promise promised promises put puts quoted recalled recalls reckon reckoned reckons recorded recounted remarked
      replied replies reported reports reveal revealed reveals said say saying says show showed shows sighed stated
      states stressed suggest suggested suggests suspects tell telling tells testified thinks thought told tweeted vowed warned warns
      wrote
      """)
    + Vocabulary.rows(
      .speechMark,
      """
      allegedly arrive arrived arrives behalf call called calls counted counts gave give gives lists point points read reportedly
      speak speaks spoke
      """)
    + Vocabulary.rows(
      [.speechMark, .reckoning],
      "account calculation calculations count estimate estimates opinion reckoning tally view")
    + Vocabulary.rows(
      [.accusing, .verb], "accuse accused accuses accusing allege alleged alleges alleging")
    + Vocabulary.rows(
      [.denying, .verb],
      """
      contested denied denies deny denying deride derided dismiss dismissed dismisses dismissing disputed disputes rebuffed
      rebutted refuted refutes reject rejected rejecting rejects
      """)
    + Vocabulary.rows(
      .wrong,
      """
      absurd baseless exaggerated fabricated false fanciful inaccurate incorrect inflated invented laughable lies
      misleading mistaken nonsense ridiculous unfounded untrue wrong
      """
    )
    + Vocabulary.rows(
      .verb,
      """
      accept accepted accounted adopted agree agreed allow allowed appear appeared apply approved arrive arrived ask asked attend
      attended await became become becomes began begin begins begun bought bring brings brought build built buy call
      called came caused cease choose chose chosen closed collect collected come comes competed completed condemn
      condemned consist contain contained contains continue continued continues cost costing costs cover covered covers create
      created damaged decided demolished denounce denounced depend depends destroyed detained did die died displaced
      drew drive driven drove earn earned earning earns eat employ employed employs ended endorsed enjoy entered escaped
      evacuated expect expected face faced faces fail failed felt fetch fetched find finished fled flew follow followed forced form
      formed forms gathered gave get gets getting give given gives go goes going gone got happen happened hear heard held
      help helped helps hired hit hold holds host include included includes injured invested involve involved involves
      joined keep keeps kept killed know known knows lay lead leads leased leave leaves left lie live lived lives look looked
      made make makes making mean means meant meet met move moved need needed needs number numbered occur offer offered offers
      opened operate oppose opposed owe own owned owns pay paid passed pays plan planned play played pledged poured prefer
      produce produced provide provided provides published pulled pushed qualify raised ran ranged ranked reach reached
      reaches receive received receives refused registered released remain remained remains require required requires
      resigned responded result resulted retained return returned returning run runs sat saw scored secured see seek seem
      seems seen sell sells send sent serve served serves set settled shared show shown sign signed signing sits sold
      spanned speak spend spend spends spent stand stands stay stayed stays stood stop stopped suffered supported survive survived take taken
      takes taking think thinks thought took totalled totaled totalling travelled traveled treated tried try turned undergo urge
      urged use used uses using view visit visited voiced vote voted wait want wanted wants watched wear weigh weighed
      weighing weighs went win wins withdraw withdrawn withdrew won work worked works worth
      """)
}
