/// Nouns that behave in their own way behind a number.
enum Nouns {
  static let rows: [VocabularyRow] =
    Vocabulary.rows(
      .irregularPlural,
      """
      aircraft alumni bacteria cattle children clergy criteria data feet firemen fishermen geese gentlemen grandchildren
      lawmen media men mice oxen people phenomena police policemen pts schoolchildren servicemen sheep spacecraft sportsmen
      stepchildren teeth women
      """)
    + Vocabulary.rows(
      [.invariantPlural, .irregularPlural],
      "cod crew deer faculty fish infantry offspring personnel salmon series shrimp species staff troops trout")
    + Vocabulary.rows(
      .notPlural,
      """
      across always appears athletics basis bus business campus census chorus circus diabetes civics class consensus
      coronavirus corps crisis cross dress economics electronics express focus gas glass grass less loss mass
      mathematics minus morris news oasis perhaps physics plus politics press process progress pus
      series series' status surplus tennis this thus us various versus virus yes
      """)
    + Vocabulary.rows([.notPlural, .attributivePlural], "arms goods rights sales savings sports")
    + Vocabulary.rows(
      .adjective,
      """
      adult ageing big black civil comprehensive daily detached different elderly electric foreign former free full great
      high homeless huge independent individual joint large last late local long main major male medical minor monthly
      national native new next official old open other own possible previous primary private public recent regional
      registered separate serious severe short single small social special terraced total weekly white whole wooden young
      """)
    + Vocabulary.rows(
      .label,
      """
      act apollo appendix area article articles asteroid bay block boeing bus category channel chapter chapters class clause clauses code column department division
      document episode exhibit figure flat flight floor form formula gate grade group highway house interstate issue item junction lane level
      line lot method model no note number page pages paragraph paragraphs part phase phases pier platform point pp psalm python question ranked reference resolution
      road room round route row rule schedule season section sector series size stage step studio suite table terminal tier tiers
      title track type unit update version verse volume ward windows wrapup xbox zone
      """)
    + Vocabulary.rows(
      .notAdverb,
      "anomaly assembly butterfly costly deadly elderly family friendly lively lonely monopoly supply ugly unlikely")
    + Vocabulary.rows(
      .document,
      """
      account almanac analysis bulletin catalogue census chronicle court data diary document documents figures filing
      findings forecast guidebook handbook index information leaflet letter magazine media ministry newspaper office
      official-data paper papers poll polls records register release report reports research review statement statements
      statistics studies study survey surveys website
      """)
    + Vocabulary.rows(
      .statement,
      "allegation allegations claim claims estimate estimates figure figures number numbers report reports statistics suggestion suggestions"
    )
    + Vocabulary.rows(
      .counter,
      """
      bag barrel bottle box bushel child copy cup dose game glass head household loaf meal night pack packet person piece
      pint pound pupil ride seat share student ticket trip unit visit
      """)
    + Vocabulary.rows(
      .indexName, "cac dax fortune ftse nasdaq nikkei russell s&p seng stoxx topix")
    + Vocabulary.rows(
      .business,
      """
      bank banks bond bonds borrowing budget cash debt debts dividend earnings ebitda euros income investment investors
      loan loans loss losses pre-tax profit profits revenue revenues sales shares spending takeover tax turnover
      """)
    + Vocabulary.rows(
      .street,
      """
      avenue boulevard broadway close court crescent drive gardens grove hill lane mews park parade place quay rd road
      row square st street terrace walk way
      """)
    + Vocabulary.rows(
      .transparent,
      """
      amount average count figure kind level list majority minority network number numbers percentage pool proportion
      quantity rate ratio series share size sum total type value volume
      """)
    + Vocabulary.rows(
      .organisation,
      """
      agency association authority board bureau centre charity church club clubs college commission committee companies
      company corporation council department federation firm foundation government group hospital inspectorate institute
      laboratory league ministry museum operator organisation organization parliament party school service society team
      trust union university
      """)
    + Vocabulary.rows(
      .person,
      """
      adult adults boy boys child children citizen citizens civilian civilians commuter commuters customer customers
      detainee detainees driver drivers employee employees girl girls individual individuals inmate inmates kazakh kazakhs
      man member members men migrant migrants minorities minority muslim muslims passenger passengers patient patients
      people person persons prisoner prisoners pupil pupils resident residents student students uighur uighurs uyghur
      uyghurs visitor visitors voter voters woman women worker workers
      """)
}
