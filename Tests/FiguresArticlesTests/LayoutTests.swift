import FiguresCore
import Testing

@testable import FiguresArticles

@Suite("Parts of plain texts")
struct LayoutTests {
  /// A text and its outline: `section: text`, one block a line.
  struct Sample: CustomTestStringConvertible {
    var name: String
    var text: String
    var outline: String
    var date: String?
    var testDescription: String { name }
  }

  static let prose = "The island ferries carried 48,000 passengers in the summer, the harbour office said on Monday."
  static let more = "A new boat with room for 120 cars is due to join the fleet in the spring of next year."

  static let samples = [
    Sample(
      name: "share bar, title, standfirst, counter, title again, comment form",
      text: """
        Post a Comment Print Share on Facebook

        Ferries carry more people to the islands

        The harbour office counts a record summer.

        - 12 reads.

        Ferries carry more people to the islands

        \(prose)

        \(more)

        Avatar
        Your Name
        Characters Left:
        Warning! Whoever writes insulting or threatening words here answers for them before 1 court, and nobody else does.
        """,
      outline: """
        furniture: Post a Comment Print Share on Facebook
        headline: Ferries carry more people to the islands
        standfirst: The harbour office counts a record summer.
        furniture: - 12 reads.
        headline: Ferries carry more people to the islands
        body: \(prose)
        body: \(more)
        furniture: Avatar
        furniture: Your Name
        furniture: Characters Left:
        furniture: Warning! Whoever writes insulting or threatening words here answers for them before 1 court, and nobody else does.
        """),
    Sample(
      name: "code, title, standfirst, date, title in other quotes, caption",
      text: """
        !-- counter (c.js) -->

        Ferries ‘full’ all summer

        Some 48,000 people crossed to the islands.

        October 22, 2021
        FERRIES "FULL" ALL SUMMER
        A ferry leaves the harbour in 2017. SOURCE: OLA BERG/NPA

        \(prose)
        \u{A0} \u{A0}
        \(more)
        """,
      outline: """
        furniture: !-- counter (c.js) -->
        headline: Ferries ‘full’ all summer
        standfirst: Some 48,000 people crossed to the islands.
        furniture: October 22, 2021
        headline: FERRIES "FULL" ALL SUMMER
        caption: A ferry leaves the harbour in 2017. SOURCE: OLA BERG/NPA
        body: \(prose)
        body: \(more)
        """, date: "2021-10-22"),
    Sample(
      name: "title and caption over each other",
      text: "Ferries full all summer\nA ferry leaves the harbour, Sept. 20, 2018. (AP Photo)\n\n\n\(prose)",
      outline: """
        headline: Ferries full all summer
        caption: A ferry leaves the harbour, Sept. 20, 2018. (AP Photo)
        body: \(prose)
        """),
    Sample(
      name: "glued labels, a bare label, a subheading",
      text: """
        Ferries full all summer

        Media playback is not supported on this device

        Media captionHarbour master: “We are full”

        \(prose)

        “Very full”

        \(more)

        Image copyright

        The new boat on its first day

        \(prose)
        """,
      outline: """
        headline: Ferries full all summer
        furniture: Media playback is not supported on this device
        caption: Media captionHarbour master: “We are full”
        body: \(prose)
        body: “Very full”
        body: \(more)
        caption: Image copyright
        caption: The new boat on its first day
        body: \(prose)
        """),
    Sample(
      name: "headline run into its standfirst",
      text:
        "Ferries ‘full’ as 22 villages ask for more boats The harbour office says the plan is “too dear”.\n\n\(prose)",
      outline: """
        headline: Ferries ‘full’ as 22 villages ask for more boats
        standfirst: The harbour office says the plan is “too dear”.
        body: \(prose)
        """),
    Sample(
      name: "a name with a capital article does not split a headline",
      text: "More than 40 ferries from The Bay lie idle after the storm of last night\n\n\(prose)",
      outline: """
        headline: More than 40 ferries from The Bay lie idle after the storm of last night
        body: \(prose)
        """),
    Sample(name: "one sentence", text: prose, outline: "body: \(prose)"),
    Sample(
      name: "a draft without a title", text: "\(prose) \(more)\n\n\(more)",
      outline: "body: \(prose) \(more)\nbody: \(more)"),
    Sample(
      name: "byline and labelled date",
      text:
        "Ferries full\n\nA record summer for the harbour\n\nBy Marta Lind and Ola Berg\nPublished: Fri 22 Oct 2021, 14:05 GMT\n\n\(prose)",
      outline: """
        headline: Ferries full
        standfirst: A record summer for the harbour
        furniture: By Marta Lind and Ola Berg
        furniture: Published: Fri 22 Oct 2021, 14:05 GMT
        body: \(prose)
        """, date: "2021-10-22"),
    Sample(
      name: "dateline",
      text: "Ferries full\n\nNORVIK, Oct 22, 2021 (NPA) — \(prose)",
      outline: "headline: Ferries full\nbody: NORVIK, Oct 22, 2021 (NPA) — \(prose)", date: "2021-10-22"),
    Sample(
      name: "dates in prose and captions are not the article's",
      text: "Ferries full\n\nA ferry on May 3, 2018. (File photo)\n\nOn October 22, 2021 the boats were full. \(prose)",
      outline: """
        headline: Ferries full
        caption: A ferry on May 3, 2018. (File photo)
        body: On October 22, 2021 the boats were full. \(prose)
        """),
    Sample(
      name: "long prose is never furniture before the form; prose that begins like furniture is prose",
      text:
        "Ferries full\n\nShare on Facebook\n\n\(prose)\n\nPost a comment\n\n\(more) \(more)\n\n\(more)\n\nRelated\n\n\(prose)",
      outline: """
        headline: Ferries full
        furniture: Share on Facebook
        body: \(prose)
        furniture: Post a comment
        body: \(more) \(more)
        body: \(more)
        furniture: Related
        body: \(prose)
        """),
    Sample(
      name: "words of furniture in titles",
      text: "Read more books, schools are told\n\nSubscribe to calm, says the choir\n\n\(prose)",
      outline: """
        headline: Read more books, schools are told
        body: Subscribe to calm, says the choir
        body: \(prose)
        """),
    Sample(
      name: "lines wrapped at a width",
      text: """
        Ferries full all summer

        The island ferries carried 48,000 passengers in the summer,
        the harbour office said on Monday. A new boat with room for
        120 cars is due to join the fleet in the spring of next
        year.

        - one boat for the north
        - two boats for the south
        """,
      outline: """
        headline: Ferries full all summer
        body: The island ferries carried 48,000 passengers in the summer,
        the harbour office said on Monday. A new boat with room for
        120 cars is due to join the fleet in the spring of next
        year.
        body: - one boat for the north
        body: - two boats for the south
        """),
    Sample(
      name: "code over several lines",
      text: "<script>\nvar count = 40;\n</script>\nFerries full\n\n\(prose)",
      outline:
        "furniture: <script>\nfurniture: var count = 40;\nfurniture: </script>\nheadline: Ferries full\nbody: \(prose)"),
    Sample(name: "nothing", text: " \n\n\t\u{A0}", outline: ""),
  ]

  @Test("Sections, title and date", arguments: samples)
  func sections(sample: Sample) {
    let article = Article(id: "sample", text: sample.text)
    #expect(article.outline == sample.outline)
    #expect(article.date?.description == sample.date)
    let headline = article.blocks.first { $0.section == .headline }
    #expect(article.title == headline.map { article.string(in: $0.span) })
  }

  @Test("Line breaks of every kind part the same blocks", arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(mark: String) {
    for sample in Self.samples where !sample.name.contains("wrapped") {
      let text = String(sample.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: mark))
      #expect(Article(id: "sample", text: text).outline == sample.outline, "\(sample.name)")
    }
  }

  @Test("A title that is given makes the text two parts and is not looked for in it")
  func givenTitle() {
    let article = Article(id: "a", title: "Ferries full", text: "Ferries full\n\nThe boats\n\n\(Self.prose)")
    #expect(article.string(in: ByteSpan(0, 26)) == "Ferries full\n\nFerries full")
    #expect(article.outline == "headline: Ferries full\nheadline: Ferries full\nbody: The boats\nbody: \(Self.prose)")
  }

  @Test("A given date is kept")
  func givenDate() throws {
    let date = try #require(CalendarDate(year: 2020, month: 1, day: 2))
    let article = Article(id: "a", text: "Ferries full\nOctober 22, 2021\n\(Self.prose)", date: date)
    #expect(article.date == date)
  }

  @Test(
    "Furniture is told by its wording",
    arguments: [
      "2 comments", "4 min read", "Advertisement", "Click to share on Twitter (Opens in new window)",
      "© 2021 Norvik Post. All rights reserved.", "Facebook Twitter WhatsApp Email", "Leave a Reply Cancel reply",
      "Read more:",
      "Related: The ferry that never sailed", "Required fields are marked *", "Share",
      "Sign up to our newsletter for 5 stories a day",
      "We use cookies on this page.", "Your email address will not be published.", "* * *", "×", "1.4k shares",
      "3 hours ago",
      "Last updated 5 min ago", "Please enter your comment!",
    ])
  func furniture(line: String) {
    let above = "\(Self.prose)\n\n\(Self.more)\n\n\(Self.prose)"
    let article = Article(id: "a", text: "Ferries full\n\n\(above)\n\n\(line)\n\n\(Self.more)\n\n\(Self.more)")
    #expect(article.blocks.map(\.section) == [.headline, .body, .body, .body, .furniture, .body, .body])
  }

  @Test(
    "Short lines of an article are not furniture",
    arguments: [
      "“Very full”", "12 boats", "40 readers wrote in", "More ferries", "Mayor", "Search for 3 missing boats goes on",
      "Comments by 40 captains", "By the sea", "Subscribe or lose it", "Share of 40% falls", "May the boats sail",
    ])
  func notFurniture(line: String) {
    let article = Article(id: "a", text: "Ferries full\n\n\(Self.prose)\n\n\(line)\n\n\(Self.more)")
    #expect(article.blocks.map(\.section) == [.headline, .body, .body, .body])
  }

  @Test(
    "Captions are told by their credit",
    arguments: [
      "A ferry leaves. (AP Photo/Ola Berg)", "A ferry leaves. Photograph: Ola Berg/The Post",
      "A ferry leaves (Getty Images)",
      "Photo: Ola Berg", "Image caption A ferry leaves with 40 cars", "FILE PHOTO: A ferry leaves the harbour in May.",
      "A ferry leaves | Photo by Ola Berg", "A ferry leaves Ola Berg/Reuters", "A ferry leaves [Credit: Ola Berg]",
    ])
  func captions(line: String) {
    let article = Article(id: "a", text: "Ferries full\n\n\(line)\n\n\(Self.prose)\n\n\(Self.more)")
    #expect(article.blocks.map(\.section) == [.headline, .caption, .body, .body])
  }

  @Test(
    "Prose about pictures is no caption",
    arguments: [
      "The picture was sold by Getty Images for 40 dollars, the office said.",
      "She keeps a file photo of each of the 40 boats in her desk.",
    ])
  func noCaptions(line: String) {
    let article = Article(id: "a", text: "Ferries full\n\n\(line)\n\n\(Self.prose)")
    #expect(article.blocks.map(\.section) == [.headline, .body, .body])
  }
}

@Suite("The tables of wordings")
struct VocabularyTests {
  @Test("Furniture and credits stand in order, each once")
  func sorted() {
    for words in [FurnitureTable.rows.map(\.words), CommentFormTable.rows.map(\.words), CreditTable.rows.map(\.words)] {
      #expect(words == words.sorted())
      #expect(Set(words).count == words.count)
    }
    for words in [
      DateTable.weekdays, DateTable.labels, DateTable.companions, DateTable.ordinals, CodeTable.openings,
    ] {
      #expect(words == words.sorted())
    }
  }

  @Test(
    "Every furniture row makes furniture of its own words",
    arguments: (FurnitureTable.rows + CommentFormTable.rows).map(\.words))
  func rowsWork(words: String) {
    let line = words.replacing("#", with: "12")
    let article = Article(id: "a", text: "Ferries full\n\n\(LayoutTests.prose)\n\n\(line)")
    #expect(article.blocks.last?.section == .furniture)
  }
}

@Suite("Written dates")
struct WrittenDateTests {
  @Test(
    "Dates that pages write",
    arguments: [
      "October 22, 2021", "22 October 2021", "Oct. 22, 2021", "2021-10-22", "22nd of October 2021",
      "October 22nd, 2021",
      "Published: Friday, October 22, 2021 at 2:05 pm EDT", "Updated 14:05 GMT, 22 October 2021", "22/10/2021",
      "10/22/2021",
      "22.10.2021", "2021/10/22", "22-Oct-2021", "Posted on October 22, 2021 By Ola Berg",
      "By Ola Berg | October 22, 2021",
      "October 22, 2021 · 4 min read", "Published 22 Oct 2021 Updated 23 Oct 2021",
    ])
  func dates(text: String) {
    #expect(CalendarDate(written: text)?.description == "2021-10-22")
  }

  @Test(
    "What is no date or does not tell it",
    arguments: [
      "4/5/2021", "October 22", "2021", "October 2021", "On October 22, 2021 the boats were full", "31 June 2021", "",
      "22 boats, 2021", "2021-13-01", "2021-10-2-2",
    ])
  func noDates(text: String) {
    #expect(CalendarDate(written: text) == nil)
  }
}
