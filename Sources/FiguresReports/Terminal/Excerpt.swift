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

  /// The sentence broken into lines, none wider than so many columns, or windows around its figures where that would
  /// take more than so many lines.
  func pieces(width: Int, lines most: Int) -> [Piece] {
    let lines = lines(width: width)
    if lines.count <= most { return lines.map { piece($0, isWhole: true) } }
    return windows(width: width).map { piece($0, isWhole: false) }
  }

  /// The sentence in lines broken between words, and before a figure rather than within it.
  private func lines(width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < glyphs.count {
      var end = start
      var used = 0
      while end < glyphs.count, used + glyphs[end].columns <= width {
        used += glyphs[end].columns
        end += 1
      }
      end = max(end, start + 1)
      if end < glyphs.count { end = breakingPoint(from: start, before: end) }
      lines.append(start..<end)
      start = end < glyphs.count && glyphs[end].isBlank ? end + 1 : end
    }
    return lines
  }

  private func breakingPoint(from start: Int, before end: Int) -> Int {
    guard let blank = (start + 1...max(end, start + 1)).last(where: { $0 < glyphs.count && glyphs[$0].isBlank }) else {
      return end
    }
    let split = marks.first { $0.lowerBound < blank && blank < $0.upperBound }
    if let split, split.lowerBound > start + 1, glyphs[split.lowerBound - 1].isBlank { return split.lowerBound - 1 }
    return blank
  }

  /// The windows that show every figure, none wider than so many columns.
  private func windows(width: Int) -> [Range<Int>] {
    guard !marks.isEmpty else { return [window(around: 0..<0, width: width)] }
    var groups: [Range<Int>] = []
    for mark in marks {
      if let last = groups.last, glyphs[last.lowerBound..<mark.upperBound].columns <= width - 2 {
        groups[groups.count - 1] = last.lowerBound..<mark.upperBound
      } else {
        groups.append(mark)
      }
    }
    return groups.map { window(around: $0, width: width) }
  }

  /// The glyphs around a stretch that fit, … included, cut at word boundaries.
  private func window(around core: Range<Int>, width: Int) -> Range<Int> {
    let room = width - 2
    var used = glyphs[core].columns
    guard used <= room else { return clipped(core, to: room) }
    var (low, high) = (core.lowerBound, core.upperBound)
    let half = (room - used) / 2
    extendLeft(&low, &used, to: room - half)
    while high < glyphs.count, used + glyphs[high].columns <= room {
      used += glyphs[high].columns
      high += 1
    }
    while high < glyphs.count, high > core.upperBound, !glyphs[high].isBlank {
      high -= 1
      used -= glyphs[high].columns
    }
    extendLeft(&low, &used, to: room)
    return low..<high
  }

  /// Moves the left edge as far as the columns go, then back to the beginning of a word.
  private func extendLeft(_ low: inout Int, _ used: inout Int, to room: Int) {
    let first = low
    while low > 0, used + glyphs[low - 1].columns <= room {
      low -= 1
      used += glyphs[low].columns
    }
    while low > 0, low < first, !glyphs[low - 1].isBlank {
      used -= glyphs[low].columns
      low += 1
    }
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

  private func piece(_ range: Range<Int>, isWhole: Bool) -> Piece {
    var text = Array(glyphs[range])
    var carets = ""
    if !isWhole, range.lowerBound > 0 {
      text.insert(.ellipsis, at: 0)
      carets += " "
    }
    if !isWhole, range.upperBound < glyphs.count { text.append(.ellipsis) }
    for index in range {
      carets += String(repeating: isMarked[index] ? "^" : " ", count: glyphs[index].columns)
    }
    while carets.last == " " { carets.removeLast() }
    return Piece(text: text.text, carets: carets)
  }
}
