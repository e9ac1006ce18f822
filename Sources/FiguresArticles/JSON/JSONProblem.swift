/// What is wrong with a piece of JSON, and where.
struct JSONProblem: Error, Hashable, Sendable {
  /// What is wrong.
  enum Kind: Hashable, Sendable {
    /// The text stops inside a value.
    case ended
    /// Something else was due here.
    case expected(String)
    /// A string holds a control character as it is.
    case control
    /// A backslash is followed by nothing JSON knows.
    case escape
    /// Arrays and objects lie in each other too deep.
    case depth(Int)
    /// Something follows the value.
    case trailing
  }

  /// What is wrong.
  var kind: Kind
  /// The byte at which it was found.
  var offset: Int

  /// What is wrong, in a few words.
  var description: String {
    switch kind {
    case .ended: "it ends in the middle of a value"
    case .expected(let what): "\(what) was expected"
    case .control: "a string holds a bare control character"
    case .escape: "a string holds an escape that JSON does not know"
    case .depth(let limit): "values are nested more than \(limit) deep"
    case .trailing: "something follows the end of the value"
    }
  }
}
