/// The small words that hold sentences together. A noun phrase ends before most of them.
enum FunctionWords {
  static let rows: [VocabularyRow] =
    Vocabulary.rows(
      .preposition,
      """
      about above across after against along alongside amid among amongst around as at before behind below beneath
      beside besides between beyond by despite during except for from in including inside into like near of off on
      onto out outside over past per since than through throughout to toward towards under underneath unlike until up
      upon versus via with within without
      """)
    + Vocabulary.rows(
      .determiner,
      "a all an another any both each either enough every its many most much neither no other our several some such "
        + "that the their these this those your his her my")
    + Vocabulary.rows(
      .conjunction,
      "although and because but if lest nor once or so though unless when whenever where whereas whether while yet")
    + Vocabulary.rows(
      .pronoun,
      """
      anybody anyone anything everybody everyone everything he he'd he's her hers herself him himself his i it it's
      itself me mine myself nobody none nothing ours ourselves she she's somebody someone something that's theirs them
      themselves there they they've us we we've what which who whom whose you yours
      """)
    + Vocabulary.rows(
      .auxiliary,
      """
      am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't
      have haven't having is isn't may might must mustn't shall should shouldn't was wasn't were weren't will won't would
      wouldn't
      """)
    + Vocabulary.rows(
      .adverb,
      """
      abroad again ago almost alone already also altogether always annually anyway apart away back barely currently daily
      down earlier else even eventually ever exactly far finally formerly forward further furthermore hence here however
      immediately instead jointly just last lately later likely longer mainly maybe meanwhile monthly moreover mostly
      nationwide nearly never nevertheless next not notably now nowadays often online only otherwise overall overnight
      overseas perhaps previously probably quite rather recently respectively roughly simply so sometimes soon still
      subsequently then there thereafter therefore though thus today together tomorrow tonight too twice usually very
      weekly well worldwide yearly yesterday yet
      """)
    + Vocabulary.rows(
      .comparative,
      """
      above behind below better bigger cheaper earlier extra fewer greater heavier higher larger later less longer lower
      more older shorter slower smaller taller worse younger
      """)
    + Vocabulary.rows(
      .abbreviation,
      "adm approx assn ave brig bros c ca capt cent co col corp dept dr est etc ex fig ft gen gov hon inc jr lt ltd maj messrs mr "
        + "mrs ms mt no nos op pp prof rd rep rev rs rt sen sgt sr st supt vs vol")
}
