import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresExtractor

/// Audits and claims as JSON documents and JSON Lines, as the published interface describes them. Stateless; O(n) in the
/// size of the output.
public enum JSONReport {
  /// One document for an audit, ended by a line break.
  public static func document(of audit: Audit) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.preamble(schema: Edition.auditSchema)
      json.key("articles")
      json.lines(audit.articles) { $0.article($1) }
      json.key("relations")
      json.lines(audit.relationsAcross) { $0.relation($1) }
      json.key("findings")
      json.lines(audit.findings) { $0.finding($1) }
    }
    json.endLine()
    return json.take()
  }

  /// One document for the claims of some articles, ended by a line break.
  public static func document(of extractions: [Extraction]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.preamble(schema: Edition.claimsSchema)
      json.key("articles")
      json.lines(extractions) { json, extraction in
        json.object { json in
          json.head(of: extraction.article)
          json.key("claims")
          json.lines(extraction.claims) { $0.claim($1) }
        }
      }
    }
    json.endLine()
    return json.take()
  }

  /// One claim a line, with the text of its sentence.
  public static func lines(of extractions: [Extraction]) -> [UInt8] {
    var json = JSONWriter()
    for extraction in extractions {
      for claim in extraction.claims {
        json.claim(claim, in: extraction.article)
        json.endLine()
      }
    }
    return json.take()
  }
}

/// Answers to single lines: an object a line, in the same order as the lines came in.
extension JSONWriter {
  /// The claims of one line.
  public mutating func answer(_ extraction: Extraction) {
    object { json in
      json.key("id")
      json.string(extraction.article.id)
      json.key("claims")
      json.array(extraction.claims) { $0.claim($1) }
      json.passedOver(by: extraction.article)
    }
    endLine()
  }

  /// The audit of one line; where earlier coverage was at hand, with what was found between the two.
  public mutating func answer(_ audit: ArticleAudit, across whole: Audit? = nil) {
    object { json in
      json.key("id")
      json.string(audit.article.id)
      json.key("claims")
      json.array(audit.claims) { $0.claim($1) }
      json.key("relations")
      json.array(audit.relations + (whole?.relationsAcross ?? [])) { $0.relation($1) }
      json.key("findings")
      json.array(audit.findings + (whole?.findingsAcross ?? [])) { $0.finding($1) }
      json.passedOver(by: audit.article)
    }
    endLine()
  }

  /// Why a line could not be read; its id where one was found.
  public mutating func answer(error: String, id: String?) {
    object { json in
      json.key("id")
      json.string(id)
      json.key("error")
      json.string(error)
    }
    endLine()
  }
}

extension JSONWriter {
  fileprivate mutating func preamble(schema: String) {
    key("schema")
    string(schema)
    key("tool")
    string(Edition.tool)
    key("rulesVersion")
    number(Edition.rules)
  }

  /// What the reader of the article could not use; nothing where it could use all.
  fileprivate mutating func passedOver(by article: Article) {
    guard !article.passedOver.isEmpty else { return }
    key("passedOver")
    array(article.passedOver) { $0.string($1) }
  }

  fileprivate mutating func head(of article: Article) {
    key("id")
    string(article.id)
    key("path")
    string(article.path)
    key("title")
    string(article.title)
    key("date")
    string(article.date?.description)
    key("publisher")
    string(article.publisher)
  }

  fileprivate mutating func article(_ audit: ArticleAudit) {
    object { json in
      json.head(of: audit.article)
      json.key("claims")
      json.lines(audit.claims) { $0.claim($1) }
      json.key("relations")
      json.lines(audit.relations) { $0.relation($1) }
      json.key("findings")
      json.lines(audit.findings) { $0.finding($1) }
      json.key("coverage")
      json.coverage(audit.coverage)
    }
  }
}
