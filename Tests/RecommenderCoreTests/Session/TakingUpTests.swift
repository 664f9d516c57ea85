import Testing

@testable import RecommenderCore

/// A session that is taken up and saved keeps what it held.
@Suite struct TakingUpTests {
  private let later = Timestamp(seconds: 1_800_000_000)

  @Test("Taking a session up and saving it changes the time only", arguments: UInt64(0)..<100)
  func untouched(seed: UInt64) {
    var random = RandomReplies(seed: seed)
    var document = random.session()
    document.drafts = document.drafts.filter { !$0.value.isEmpty }
    let state = WizardState(document, name: document.name, fallback: .sample)
    let saved = state.document(updating: document, modified: later)
    document.created = document.created ?? later
    document.modified = later
    document.account = document.account ?? .sample
    document.step = document.step ?? .account
    let relevant = PrerequisiteCatalogue.relevantLookups(
      for: document.answers, knowing: document.observations)
    document.observations.forget { !relevant.contains($0) }
    #expect(saved == document)
  }

  @Test("What the checks rest on stays")
  func observations() {
    let scene = Scene.complete
    let document = SessionDocument(answers: scene.answers, observations: scene.observations)
    let state = WizardState(document, name: "x", fallback: .none)
    let saved = state.document(updating: document, modified: later)
    #expect(saved.observations == scene.observations)
  }

  @Test("The session bears the name that it goes by")
  func name() {
    let state = WizardState(SessionDocument(name: "a"), name: "b", fallback: .none)
    #expect(state.document(updating: SessionDocument(name: "a"), modified: later).name == "b")
  }

  @Test("What an attribute row holds besides follows the row")
  func rows() {
    func row(_ name: String) -> AttributeAnswer { AttributeAnswer(name: name) }
    func note(_ text: String) -> [JSONValue.Member] { [.init("note", .string(text))] }
    var unknown = SessionDocument.UnknownMembers()
    unknown.attributes = [note("a"), [], note("c")]
    let earlier = [row("A"), row("B"), row("C")]
    let cases: [([AttributeAnswer], [[JSONValue.Member]])] = [
      (earlier, [note("a"), [], note("c")]),
      ([row("C"), row("A")], [note("c"), note("a")]),
      ([row("A"), row("C")], [note("a"), note("c")]),
      ([row("A2"), row("B"), row("C")], [note("a"), [], note("c")]),
      ([row("X"), row("A"), row("B"), row("C")], [[], note("a"), [], note("c")]),
      ([row("A"), row("A")], [note("a"), []]),
      ([], []),
    ]
    for (rows, expected) in cases {
      var moved = unknown
      moved.follow(from: earlier, to: rows)
      #expect(moved.attributes == expected, "\(rows.map(\.name))")
    }
  }
}
