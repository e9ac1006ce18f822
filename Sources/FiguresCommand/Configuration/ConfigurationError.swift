import FiguresArticles
import FiguresChecker
import FiguresCore

/// What is wrong with a configuration: where in it, what, and what to do.
struct ConfigurationError: Error, Hashable {
  /// The keys that lead there, joined by points; empty for the whole file.
  var place: String
  /// What is wrong and what to do, in one line.
  var message: String

  init(_ message: String, at place: String) {
    self.message = message
    self.place = place
  }

  /// A word that is none of some known ones: names the one that was most likely meant, else all where they are few.
  init(_ message: String, among known: [String], for word: String, at place: String) {
    let advice =
      known.nearest(to: word).map { "did you mean \($0)?" }
      ?? (known.count <= 12 ? "there are \(known.joined(separator: ", "))" : "figures rules lists them")
    self.init("\(message); \(advice)", at: place)
  }
}

extension JSONTree {
  /// The members of an object by their names.
  func sortedMembers(at place: String) throws(ConfigurationError) -> [(key: String, value: JSONTree)] {
    guard let members else { throw ConfigurationError("not an object; write {…}", at: place) }
    return members.sorted { $0.key < $1.key }
  }

  /// A severity, or `off`.
  func word(at place: String) throws(ConfigurationError) -> Settings.Loudness {
    guard let word = string else {
      throw ConfigurationError("not a severity; write \"off\", \"note\", \"warning\" or \"error\"", at: place)
    }
    guard let loudness = Settings.Loudness(rawValue: word) else {
      throw ConfigurationError(
        "no such severity", among: Settings.Loudness.allCases.map(\.rawValue), for: word, at: place)
    }
    return loudness
  }

  /// A number from one up to, not including, another.
  func number(from low: ExactDecimal, below high: ExactDecimal, at place: String) throws(ConfigurationError)
    -> ExactDecimal
  {
    guard case .number = self, let number = decimal, number >= low, number < high else {
      throw ConfigurationError("not a number from \(low) up to \(high)", at: place)
    }
    return number
  }
}
