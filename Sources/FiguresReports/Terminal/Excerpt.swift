import FiguresArticles
import FiguresCore

/// A sentence with some of its figures underlined, cut into pieces that fit the width.
struct Excerpt {
  /// A stretch of the sentence and the carets below it.
  struct Piece: Hashable {
    /// The words, with … where something was left out.
    var text: String
    /// Blanks and carets, as wide as the text up to the last caret.
    var carets: String
  }

  private var glyphs: [Glyph] = []
  private var isMarked: [Bool] = []
  private var marks: [Range<Int>] = []

  /// Takes a sentence out of an article; each span is a figure to underline.
  init(of sentence: ByteSpan, in article: Article, underlining spans: [ByteSpan]) {
    var offset = min(max(sentence.start, 0), article.text.count)
    let spans = spans.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    for scalar in article.string(in: sentence).unicodeScalars {
      let here = offset
      offset += UTF8.width(scalar)
      guard let glyph = Glyph(showing: scalar) else { continue }
      if glyph.isBlank, glyphs.last?.isBlank ?? true { continue }
      glyphs.append(glyph)
      isMarked.append(spans.contains { $0.start <= here && here < $0.end })
    }
    if glyphs.last?.isBlank ?? false {
      glyphs.removeLast()
      isMarked.removeLast()
    }
    var index = 0
    while index < glyphs.count {
      guard isMarked[index] else {
        index += 1
        continue
      }
      let start = index
      while index < glyphs.count, isMarked[index] { index += 1 }
      marks.append(start..<index)
    }
  }

  /// The pieces that show every figure, none wider than so many columns. The whole sentence is one piece where it fits.
  func pieces(width: Int) -> [Piece] {
    guard glyphs.columns > width else { return [piece(glyphs.indices)] }
    guard !marks.isEmpty else { return [piece(window(around: 0..<0, width: width))] }
    var groups: [Range<Int>] = []
    for mark in marks {
      if let last = groups.last, glyphs[last.lowerBound..<mark.upperBound].columns <= width - 2 {
        groups[groups.count - 1] = last.lowerBound..<mark.upperBound
      } else {
        groups.append(mark)
      }
    }
    return groups.map { piece(window(around: $0, width: width)) }
  }

  /// The glyphs around a stretch that fit, … included, cut at word boundaries.
  private func window(around core: Range<Int>, width: Int) -> Range<Int> {
    let room = width - 2
    var used = glyphs[core].columns
    guard used <= room else { return clipped(core, to: room) }
    var (low, high) = (core.lowerBound, core.upperBound)
    let half = (room - used) / 2
    while low > 0, used + glyphs[low - 1].columns <= room - half {
      low -= 1
      used += glyphs[low].columns
    }
    while high < glyphs.count, used + glyphs[high].columns <= room {
      used += glyphs[high].columns
      high += 1
    }
    while low > 0, used + glyphs[low - 1].columns <= room {
      low -= 1
      used += glyphs[low].columns
    }
    while low > 0, low < core.lowerBound, !glyphs[low - 1].isBlank { low += 1 }
    while high < glyphs.count, high > core.upperBound, !glyphs[high].isBlank { high -= 1 }
    return low..<high
  }

  private func clipped(_ core: Range<Int>, to room: Int) -> Range<Int> {
    var end = core.lowerBound
    var used = 0
    while end < core.upperBound, used + glyphs[end].columns <= room {
      used += glyphs[end].columns
      end += 1
    }
    return core.lowerBound..<end
  }

  private func piece(_ range: Range<Int>) -> Piece {
    var text = Array(glyphs[range])
    var carets = ""
    if range.lowerBound > 0 {
      text.insert(.ellipsis, at: 0)
      carets += " "
    }
    if range.upperBound < glyphs.count { text.append(.ellipsis) }
    for index in range {
      carets += String(repeating: isMarked[index] ? "^" : " ", count: glyphs[index].columns)
    }
    while carets.last == " " { carets.removeLast() }
    return Piece(text: text.text, carets: carets)
  }
}
