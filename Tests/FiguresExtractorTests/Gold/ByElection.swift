extension GoldArticle {
  /// An election: votes, turnout by age, what each side says of the other.
  static let byElection = GoldArticle(
    name: "by-election",
    text: """
      Turnout up in Fennick by-election

      Liberal candidate Ruth Amery won Thursday's by-election for the Fennick seat with 1,412 votes, 96 more than her nearest rival, the returning officer declared shortly after midnight.

      Turnout was 44 per cent, up from 31 per cent at the last contest, in May 2021. Among voters under 30, an exit poll suggests, it was only 26 per cent; among the over-65s it may have reached 70.

      Mrs Amery told supporters that her party had knocked on 5,000 doors. Her rival, the independent Stan Corrie, was less sure: “They knocked on 5,000 and I knocked on 500, and there are only 96 votes in it.” He added that 200 postal ballots had arrived too late. The returning officer confirmed that late ballots existed but said there were 43 of them.

      The seat had been held for 22 years by Sir Edwin Vane, who died in January aged 81. At his last election he took 58% of the vote.

      The county council now has 19 Liberals, 17 Conservatives and six independents. Ten years ago the Conservatives alone had 28.
      """,
    labels: """
      1,412 votes | head: vote | period: Thursday | source: the returning officer | stance: reported
      96 more | head: vote | period: Thursday / - | source: the returning officer | stance: reported
      44 per cent | head: turnout
      31 per cent | head: turnout | period: in May 2021
      only 26 per cent | head: turnout / voter / - | source: an exit poll | stance: reported
      70 | head: turnout / - | source: an exit poll | stance: reported
      5,000 doors | head: door | source: Mrs Amery | stance: reported
      5,000 | head: door / - | source: Her rival, the independent Stan Corrie / the independent Stan Corrie / Stan Corrie / Her rival | stance: reported
      500 | head: door / - | source: Her rival, the independent Stan Corrie / the independent Stan Corrie / Stan Corrie / Her rival | stance: reported
      96 votes | head: vote | source: Her rival, the independent Stan Corrie / the independent Stan Corrie / Stan Corrie / Her rival | stance: reported
      200 postal ballots | head: ballot | source: Her rival, the independent Stan Corrie / the independent Stan Corrie / Stan Corrie / Her rival | stance: reported
      43 | head: ballot / - | source: The returning officer | stance: reported
      22 years | head: seat / -
      58% | head: vote | period: At his last election / -
      19 Liberals | head: liberal | period: now
      17 Conservatives | head: conservative | period: now
      six independents | head: independent | period: now
      28 | head: conservative | period: Ten years ago
      """)
}
