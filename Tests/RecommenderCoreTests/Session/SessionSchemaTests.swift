import TestSupport
import Testing

@testable import RecommenderCore

/// The schema held against the codec by a validator that is none of ours.
@Suite struct SessionSchemaTests {
  private static let head = #""format": "recommender-wizard/session", "version": 1"#
  private static let moment = #""at": "2026-11-23T12:04:05Z""#

  @Test("Whatever session the program writes is valid")
  func written() async throws {
    let sessions = (UInt64(0)..<200).map { seed in
      var random = RandomReplies(seed: seed)
      return random.session()
    }
    let documents = sessions + [SessionDocument(), FilledSession.document] + [Self.halfTyped]
    let refusals = try await JSONSchemaCheck.refusals(
      of: documents.map(\.text), by: SessionSchema.text)
    #expect(refusals.filter { !$0.isEmpty } == [])
  }

  @Test("What the program reads besides is valid too")
  func handWritten() async throws {
    let texts = [
      #"{\#(Self.head)}"#,
      #"{\#(Self.head), "name": null, "account": null, "step": null, "answers": null}"#,
      #"{\#(Self.head), "drafts": null, "confirmations": null, "observations": null}"#,
      #"{\#(Self.head), "answers": {"idType": null, "attributes": [{"later": 1}], "x": {}}}"#,
      #"{\#(Self.head), "answers": {"recommendationsPerMessage": 3.0}}"#,
      #"{\#(Self.head), "created": "2026-11-23t12:04:05.678+01:00", "x": [], "$schema": "s"}"#,
      #"{\#(Self.head), "confirmations": [7, {}, {"id": "later"}], "observations": [1, {}]}"#,
      #"{"format": "recommender-wizard/session", "version": 1.0}"#,
    ]
    for text in texts { _ = try SessionDocument(decoding: text.utf8) }
    let refusals = try await JSONSchemaCheck.refusals(of: texts, by: SessionSchema.text)
    #expect(refusals.filter { !$0.isEmpty } == [])
  }

  @Test("Mistakes of structure are refused by the schema and by validate alike")
  func mistakes() async throws {
    let texts =
      MisshapenSessionTests.places.map { MisshapenSessionTests.spoiled([$0]) }.map(JSONText.write)
      + Self.mistakes
    for text in texts {
      guard case .refused = DocumentCheck.result(for: text.utf8) else {
        Issue.record("validate takes \(text)")
        continue
      }
    }
    let refusals = try await JSONSchemaCheck.refusals(of: texts, by: SessionSchema.text)
    for (text, refusal) in zip(texts, refusals) {
      #expect(!refusal.isEmpty, "The schema takes \(text)")
    }
  }

  @Test("Every member that is written stands in the schema")
  func coverage() throws {
    let document = FilledSession.document.json
    let schema = SessionSchema.json["properties"]
    for name in try Self.names(in: document) { #expect(schema?[name] != nil, "\(name)") }
    for name in ["account", "answers", "drafts"] {
      let inner = try #require(schema?[name]?["properties"])
      for member in try Self.names(in: document[name]) {
        #expect(inner[member] != nil, "\(member)")
      }
    }
    let row = schema?["answers"]?["properties"]?["attributes"]?["items"]?["properties"]
    for name in try Self.names(in: document["answers"]?["attributes"]?.elements?.first) {
      #expect(row?[name] != nil, "\(name)")
    }
    let confirmation = schema?["confirmations"]?["items"]?["then"]?["properties"]
    for name in try Self.names(in: document["confirmations"]?.elements?.first) where name != "id" {
      #expect(confirmation?[name] != nil, "\(name)")
    }
  }

  @Test("The identifier bears the version and no host")
  func identifier() {
    #expect(SessionSchema.json["$id"] == .string("urn:recommender-wizard:session:1"))
    #expect(SessionSchema.text.hasSuffix("}\n"))
  }

  private static func names(in json: JSONValue?) throws -> [String] {
    try #require(json?.members).map(\.name)
  }

  /// A session that is left in the middle of a word, with an answer that breaks its rule.
  private static var halfTyped: SessionDocument {
    var answers = Answers()
    answers.name = String(repeating: "n", count: 200)
    answers.campaignArn = "arn:aws:pers"
    answers.attributes = [AttributeAnswer(name: "not a name")]
    return SessionDocument(
      name: "films", step: .name, answers: answers, drafts: [.campaignArn: "mov"])
  }

  private static let mistakes = [
    "[]", "7", #"{"version": 1}"#, #"{"format": "recommender-wizard/session"}"#,
    #"{"format": "recommender-wizard/account", "version": 1}"#,
    #"{"format": "recommender-wizard/session", "version": 0}"#,
    #"{"format": "recommender-wizard/session", "version": 2}"#,
    #"{"format": "recommender-wizard/session", "version": "1"}"#,
    #"{\#(head), "name": 7}"#, #"{\#(head), "exported": "yes"}"#,
    #"{\#(head), "created": "yesterday"}"#, #"{\#(head), "modified": "2026-13-01T00:00:00Z"}"#,
    #"{\#(head), "created": "2026-11-23T24:00:00Z"}"#,
    #"{\#(head), "created": "2026-11-23T12:04:05"}"#, #"{\#(head), "created": "2026-11-23"}"#,
    #"{\#(head), "step": "else"}"#, #"{\#(head), "account": {}}"#,
    #"{\#(head), "account": {"source": "cloud"}}"#, #"{\#(head), "account": {"source": null}}"#,
    #"{\#(head), "answers": []}"#, #"{\#(head), "answers": {"idType": "user"}}"#,
    #"{\#(head), "answers": {"processing": "Lambda"}}"#,
    #"{\#(head), "answers": {"iamRole": "new"}}"#,
    #"{\#(head), "answers": {"recommendationsPerMessage": 2.5}}"#,
    #"{\#(head), "answers": {"recommendationsPerMessage": "3"}}"#,
    #"{\#(head), "answers": {"attributes": {}}}"#,
    #"{\#(head), "answers": {"attributes": [null]}}"#,
    #"{\#(head), "answers": {"attributes": [{"name": 1}]}}"#,
    #"{\#(head), "drafts": {"region": 1}}"#, #"{\#(head), "confirmations": {}}"#,
    #"{\#(head), "confirmations": [{"id": "ids-correlate"}]}"#,
    #"{\#(head), "confirmations": [{"id": "ids-correlate", "at": "now"}]}"#,
    #"{\#(head), "confirmations": [{"id": "ids-correlate", \#(moment), "by": 1}]}"#,
    #"{\#(head), "observations": {}}"#,
  ]
}
