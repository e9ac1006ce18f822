import FiguresCore

/// Reads cardinal numbers in words: `twenty-five`, `two hundred and fifty thousand`, `a million`, `a dozen`.
struct CardinalReader {
  let sentence: Sentence

  private static let longest = 24

  /// The sum as it grows: the group below the next scale word and all that is scaled already.
  private struct Count {
    var total: Int64 = 0
    var group: Int64 = 0
    var lastPower = 0
    var words = 0
    /// The number before its first scale word.
    var stated: Int64?

    /// Whether a number word can follow: twenty-five, a hundred five, but not five six.
    func canAdd(_ next: Int32) -> Bool {
      if words == 0 || lastPower > 0 { return true }
      let rest = group % 100
      return rest == 0 ? group > 0 : rest % 10 == 0 && rest >= 20 && next < 10
    }

    mutating func add(_ value: Int32) {
      group += Int64(value)
      lastPower = 0
    }

    /// Applies a scale word; false where the number would grow too large.
    mutating func scale(by value: Int32, power: Int) -> Bool {
      if stated == nil { stated = total + group }
      let factor = power == 0 ? Int64(value) : CardinalReader.powerOfTen(power)
      // A scale behind a smaller one multiplies all before it: five hundred thousand million.
      let takesAll = power > 2 && total > 0 && total < factor
      let base = takesAll ? total + group : max(group, 1)
      let (product, overflow) = base.multipliedReportingOverflow(by: factor)
      guard !overflow, product < 1_000_000_000_000_000_000, total < 1_000_000_000_000_000_000 else { return false }
      if power <= 2 {
        group = product
      } else {
        total = takesAll ? product : total + product
        group = 0
      }
      lastPower = power
      return true
    }
  }

  func cardinal(at start: Int) -> Numeral? {
    var index = start
    var count = Count()
    if sentence.isWord(index, .a, .an) {
      guard sentence.isAny(index + 1, .scale) else { return nil }
      count.group = 1
      index += 1
    } else if sentence.isAny(index, .scale), !isBareScale(index) {
      return nil
    }
    while sentence.kind(index) == .word, let entry = sentence.entry(index), count.words < Self.longest {
      if entry.classes.contains(.cardinal), count.canAdd(entry.value) {
        count.add(entry.value)
      } else if !entry.classes.contains(.scale) || !count.scale(by: entry.value, power: Int(entry.exponent)) {
        break
      }
      count.words += 1
      index += 1
      if sentence.isHyphen(index), sentence.isAny(index + 1, [.cardinal, .scale]) {
        index += 1
      } else if sentence.isWord(index, .and), count.lastPower >= 2, sentence.isAny(index + 1, .cardinal),
        !beginsEqual(at: index + 1, power: count.lastPower)
      {
        index += 1
      }
    }
    guard count.words > 0 else { return nil }
    return numeral(start..<index, count)
  }

  /// Whether another number of the same size follows: four million and five million are two.
  private func beginsEqual(at start: Int, power: Int) -> Bool {
    guard power >= 3 else { return false }
    return (start + 1..<start + 5).contains { index in
      guard let entry = sentence.entry(index), entry.classes.contains(.scale) else { return false }
      return Int(entry.exponent) >= power && (start..<index).allSatisfy { sentence.isAny($0, [.cardinal, .scale]) }
    }
  }

  /// "Hundred thousand dollars" at the beginning, or "million" alone: only before another scale, noun or unit.
  private func isBareScale(_ index: Int) -> Bool {
    guard !sentence.isHyphen(index - 1), !sentence.isHyphen(index + 1), !sentence.isWord(index - 1, .the) else {
      return false
    }
    return sentence.isAny(index + 1, .scale)
      || sentence.isAny(index + 1, .unit) && !sentence.isAny(index + 1, .phraseEnd)
  }

  private func numeral(_ tokens: Range<Int>, _ count: Count) -> Numeral {
    let value = count.total + count.group
    // Only millions and more say to which place they are rounded; "two thousand" is as exact as 2,000.
    let power = count.lastPower >= 6 ? count.lastPower : 0
    let significand = value / Self.powerOfTen(power)
    return Numeral(
      form: .words, tokens: tokens,
      stated: ExactDecimal(significand: power > 0 ? significand : count.stated ?? value, exponent: 0),
      value: ExactDecimal(significand: significand, exponent: power), scale: count.lastPower)
  }

  private static func powerOfTen(_ power: Int) -> Int64 {
    (0..<min(power, 18)).reduce(1) { product, _ in product * 10 }
  }
}
