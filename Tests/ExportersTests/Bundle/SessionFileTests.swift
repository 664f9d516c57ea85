import RecommenderCore
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// `session.json` is the session itself.
@Suite struct SessionFileTests {
  private func text(_ input: ExportInput) throws -> String {
    try #require(Exporters.files([.session], input).first?.text)
  }

  @Test("Random sessions validate, and lead to the same answers")
  func validates() async throws {
    let inputs = try BundleSamples.inputs()
    let texts = try inputs.map(text)
    let refusals = try await JSONSchemaCheck.refusals(of: texts, by: SessionSchema.text)
    #expect(refusals == inputs.map { _ in "" })
    for (input, text) in zip(inputs, texts) {
      let imported = try #require(ImportedSession.sessions(in: text.utf8).first)
      #expect(imported.isSession)
      #expect(imported.document.answers == input.context.answers)
      #expect(imported.document.assessmentContext == input.context)
      #expect(try Configuration(imported.document.answers) == input.configuration)
    }
  }

  @Test("A session keeps its name and what this program does not know")
  func keeps() throws {
    let answers = Answers.valid(function: true)
    let own = SessionDocument(
      name: "mine", created: Timestamp(seconds: 1), modified: Timestamp(seconds: 2),
      account: .sample, step: .review, answers: answers)
    guard case .object(let members) = own.json else { return #expect(Bool(false)) }
    let session = try SessionDocument(
      json: .object(members + [.init("future", .array([.integer(7)]))]))
    let written = try text(Sample.input(answers, account: .sample, session: session))
    #expect(written.contains("\"future\""))
    #expect(written.contains("\"name\": \"mine\""))
    // Two exports of one session would differ by its times.
    #expect(!written.contains("1970-01-01"))
  }

  @Test("That it was exported before makes no difference")
  func exportedBefore() throws {
    let answers = Answers.valid(function: false)
    var session = SessionDocument(name: "mine", answers: answers)
    let first = try text(Sample.input(answers, session: session))
    session.isExported = true
    let second = try text(Sample.input(answers, session: session))
    #expect(second == first)
  }

  @Test("Without a session one is made, and bears no time")
  func made() throws {
    let document = try SessionDocument(
      decoding: text(Sample.input(.valid(function: true), account: .sample)).utf8)
    #expect(document.name == "movie-picks")
    #expect(document.created == nil && document.modified == nil)
    #expect(document.step == .review && document.account == .sample)
  }
}
