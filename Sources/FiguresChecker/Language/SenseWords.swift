/// The words of each sense, sorted. A word may stand in several rows.
enum SenseWords {
  static let rows: [(senses: Senses, words: String)] = [
    (
      .rise,
      """
      accelerated advance advanced advances ascended balloon ballooned boomed boost boosted climb climbed climbing climbs
      doubled escalated expand expanded expanding expands expansion gain gained gaining gains grew grow growing grown grows growth hike
      hiked increase increased increases increasing jump jumped jumping jumps leap leaped leapt lengthened lifted mounted mushroomed
      quadrupled quintupled raise raised raises rallied rebounded rise risen rises rising rocketed rose shot skyrocketed soar soared soaring
      soars spiked spiralled strengthened surge surged surges surging swelled swollen trebled tripled up upturn
      """
    ),
    (
      .fall,
      """
      collapse collapsed contract contracted contracting contraction crashed cut cuts decline declined declines declining decrease
      decreased decreases decreasing dip dipped dips dive dived down downturn drop dropped dropping drops dwindled ebbed fall fallen
      falling falls fell halved lower lowered plummet plummeted plunge plunged plunges narrowed receded reduce reduced reduction
      retreated shed shortened shrank shrink shrinking shrunk sink slash slashed slid slide slimmed slipped slump slumped slumps sank sunk tumble
      tumbled tumbles weakened
      """
    ),
    (
      .boundary,
      """
      after although because before but despite if meanwhile once though unless until when where whereas which while who whose yet
      """
    ),
    (
      .function,
      """
      a about above after again all almost already also although an and any are around as at be because been before being below
      between both but by can could despite did do does during each even every few first for from had has have he her here him
      his how if in into is it its itself just last later least less many may me might month months more most much must my nearly
      next no nor not now of off on once one only or other our out over own per quite rather said say says she should since so
      some still such than that the their them then there these they this those though through to today together too
      under until up us very was we week weeks well were what when where which while who whole whom whose why will with within without
      would year years yesterday yet you your
      """
    ),
    (
      .finite,
      """
      are be became become been can could did do does had has have is may might must said say says shall should was were will
      would
      """
    ),
    (
      .apart,
      "additional another apiece different each elsewhere every extra further more new other others per remaining rest still"
    ),
    (.partial, "among included includes including mainly mostly namely notably particularly"),
    (.definite, "all both her his its our that the their these this those"),
    (
      .preposition,
      """
      about across after against along among around at before behind below beside between beyond by during for from in inside into
      near of off on onto outside over past since through throughout to toward towards under until upon with within without
      """
    ),
    (
      .exhaustive,
      """
      abstained abstaining blank neither neutral none others remainder remaining rest spoiled spoilt undecided unsure
      """
    ),
    (.total, "altogether combined overall sum total totaling totalling"),
    (
      .person,
      """
      adult adults applicant applicants boy boys candidate candidates child children citizen citizens civilian civilians
      climber climbers commuter commuters customer customers cyclist cyclists demonstrator demonstrators driver drivers
      employee employees evacuee evacuees fan fans farmer farmers firefighter firefighters fisherman fishermen girl
      girls guest guests hiker hikers holidaymaker holidaymakers hostage hostages inhabitant inhabitants man member
      members men migrant migrants miner miners motorist motorists nurse nurses officer officers passenger passengers
      patient patients pedestrian pedestrians pensioner pensioners people person policeman policemen prisoner prisoners
      protester protesters pupil pupils refugee refugees rescuer rescuers resident residents rider riders sailor sailors
      skier skiers soldier soldiers spectator spectators staff student students survivor survivors suspect suspects
      swimmer swimmers teacher teachers teenager teenagers tourist tourists trooper troopers victim victims villager
      villagers visitor visitors volunteer volunteers voter voters walker walkers woman women worker workers
      """
    ),
    (
      .signed,
      """
      balance balances budget cash deficit degrees earnings equity income loss losses margin margins net profit profits return
      returns surplus temperature temperatures yield yields
      """
    ),
    (
      .passing,
      """
      break breaks broke exceed exceeded exceeds pass passed passes surpass surpassed surpasses top topped tops
      """
    ),
    (.each, "apiece each"),
    (.survey, "poll polled polls respondents sample sampled survey surveyed surveys"),
  ]
}
