import FiguresCore

/// Brings the accounts of several articles together, by key and then by what they say.
///
/// Every account is compared only with its nearest neighbours under each of its keys, so the cost grows with the number of accounts and
/// not with that of their pairs; what hangs together through others is one group all the same.
struct Meeting {
  /// With so many earlier members of a group an account is compared, the nearest first.
  private static let reach = 12

  private let rule: any RuleAcross.Type
  private var accounts: [Account]
  private let newCount: Int
  private var leaders: [Int]

  /// Groups the accounts that a rule found in the articles audited, with those of the archive. O(n log n).
  init(_ rule: any RuleAcross.Type, _ accounts: [Account], among archive: Archive, audited: Set<String>) {
    self.rule = rule
    self.accounts = accounts
    newCount = accounts.count
    leaders = Array(accounts.indices)
    var members: [String: [Int]] = [:]
    var keys: [String] = []
    for (index, account) in accounts.enumerated() {
      for key in account.keys {
        if members[key] == nil { keys.append(key) }
        members[key, default: []].append(index)
      }
    }
    var earlier: [ClaimReference: Int] = [:]
    for key in keys {
      let new = members[key] ?? []
      for (position, index) in new.enumerated() {
        for other in new[max(0, position - Self.reach)..<position] { link(index, other) }
      }
      for account in archive.accounts(of: rule, under: key, besides: audited, atMost: Self.reach) {
        let reference = ClaimReference(account.claim)
        let place = earlier[reference] ?? take(in: account)
        earlier[reference] = place
        for index in new { link(index, place) }
      }
    }
  }

  /// What the rule says of each group that several articles belong to, in the order of their first accounts.
  mutating func rulings() -> [Ruling] {
    var groups: [Int: [Int]] = [:]
    var order: [Int] = []
    for index in accounts.indices {
      let leader = leader(of: index)
      if groups[leader] == nil { order.append(leader) }
      groups[leader, default: []].append(index)
    }
    return order.compactMap { leader in
      let group = groups[leader] ?? []
      guard let first = group.first, first < newCount,
        group.contains(where: { accounts[$0].claim.article != accounts[first].claim.article })
      else { return nil }
      let new = Set(group.filter { $0 < newCount }.map { ClaimReference(accounts[$0].claim) })
      return rule.ruling(of: group.map { accounts[$0] }) { new.contains(ClaimReference($0.claim)) }
    }
  }

  private mutating func take(in account: Account) -> Int {
    accounts.append(account)
    leaders.append(leaders.count)
    return leaders.count - 1
  }

  private mutating func link(_ one: Int, _ other: Int) {
    let (first, second) = (leader(of: one), leader(of: other))
    if first != second, rule.isOneQuantity(accounts[one], accounts[other]) {
      leaders[max(first, second)] = min(first, second)
    }
  }

  /// The first of the group an account belongs to; the way there is shortened.
  private mutating func leader(of index: Int) -> Int {
    var at = index
    while leaders[at] != at {
      leaders[at] = leaders[leaders[at]]
      at = leaders[at]
    }
    return at
  }
}
