import FiguresCore

/// A passage of a page's text, with what the markup around it says.
struct PagePassage: Equatable {
  /// What the markup makes of it.
  enum Kind: UInt8 {
    /// A paragraph, an item, a line.
    case plain
    /// A heading of the first rank.
    case topHeading
    /// Any other heading.
    case heading
    /// The words under a picture.
    case caption
    /// The summary under the headline.
    case standfirst
  }

  /// Its bytes in the page's text, without white space at its ends, never empty.
  var span: ByteSpan
  /// What it is.
  var kind: Kind
  /// The innermost region it stands in; nil where it stands in none.
  var region: Int?
  /// The cell of a table it stands in; nil where it stands in none.
  var cell: Int?
  /// How many of its bytes lead elsewhere.
  var linkLength = 0
}

/// A part of a page that its markup sets apart.
struct PageRegion: Equatable {
  /// What it is.
  enum Kind: Equatable {
    /// An article, or one entry of several.
    case article
    /// The main part of the page.
    case main
    /// A table of cells or of a layout.
    case table
    /// A division of which nothing is known but what stands in it.
    case box
    /// What by its nature is no part of an article: navigation, buttons.
    case chrome
    /// What by its name should be no part of an article: a side bar, a share bar. It is believed unless it holds most of the
    /// page's text.
    case margin
  }

  /// What it is.
  var kind: Kind
  /// The region around it; always one with a smaller number.
  var parent: Int?
  /// In how many regions it lies.
  var depth = 0
}
