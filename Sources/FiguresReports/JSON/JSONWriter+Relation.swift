import FiguresCore

extension JSONWriter {
  /// Writes a relation with its verdict.
  public mutating func relation(_ relation: Relation) {
    object { json in
      json.key("rule")
      json.string(relation.rule)
      json.key("verdict")
      json.string(relation.verdict.rawValue)
      json.body(of: relation)
    }
  }

  /// Writes a finding: its relation with a severity and a message.
  public mutating func finding(_ finding: Finding) {
    object { json in
      json.key("rule")
      json.string(finding.relation.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("verdict")
      json.string(finding.relation.verdict.rawValue)
      json.key("message")
      json.string(finding.message)
      json.body(of: finding.relation)
    }
  }

  /// Writes what was looked at and what was not, each with why.
  public mutating func coverage(_ coverage: Coverage) {
    object { json in
      json.key("figures")
      json.number(coverage.figures)
      json.key("relations")
      json.verdicts(coverage.relations)
      json.key("notChecked")
      json.lines(coverage.unchecked) { json, entry in
        json.object { json in
          json.members(of: entry.claim)
          json.key("reason")
          json.string(entry.reason)
        }
      }
    }
  }

  private mutating func verdicts(_ counts: [Verdict: Int]) {
    object { json in
      json.key("consistent")
      json.number(counts[.consistent, default: 0])
      json.key("only with rounding")
      json.number(counts[.onlyWithRounding, default: 0])
      json.key("inconsistent")
      json.number(counts[.inconsistent, default: 0])
      json.key("ambiguous")
      json.number(counts[.ambiguous, default: 0])
      json.key("not checked")
      json.number(counts[.notChecked, default: 0])
    }
  }

  private mutating func body(of relation: Relation) {
    key("working")
    string(relation.working)
    key("cause")
    string(relation.cause)
    key("suggestions")
    array(relation.suggestions) { $0.string($1) }
    key("evidence")
    string(relation.evidence)
    key("claims")
    let isAcross = relation.claims.contains { $0.article != relation.claims.first?.article }
    array(relation.claims) { json, claim in
      json.object { json in
        json.members(of: claim)
        guard isAcross else { return }
        // Articles may stand far apart, and earlier ones are not in the report: who said it there, and when.
        json.key("source")
        json.string(claim.source)
        json.key("date")
        json.string(claim.date?.description)
      }
    }
  }

  private mutating func members(of claim: ClaimReference) {
    key("article")
    string(claim.article)
    key("id")
    string(claim.id)
    key("start")
    number(claim.span.start)
    key("end")
    number(claim.span.end)
    key("text")
    string(claim.text)
  }
}
