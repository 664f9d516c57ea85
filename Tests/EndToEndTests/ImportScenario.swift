import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct ImportScenario {
  private static func members(_ name: String, count: Int = 3) -> String {
    """
    "Name": "\(name)",
    "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movies",
    "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/Recommender",
    "RecommendationsPerMessage": \(count), "RecommendationsDisplayName": "Films"
    """
  }
  private static let stored = """
    "Id": "0ab1", "CreationDate": "2026-01-02T03:04:05.678Z",
    "LastModifiedDate": "2026-02-03T04:05:06.789Z"
    """
  private static let request = #"{"CreateRecommenderConfiguration": {\#(members("films"))}}"#
  private static let list = """
    {"ListRecommenderConfigurationsResponse": {"Item": [
      {\(members("films")), \(stored)}, {\(members("Top films", count: 9)), \(stored)}
    ]}}
    """

  @Test(
    "Every form of a configuration becomes a session at Review, called after its model",
    arguments: [
      "{\(members("films"))}", request, "{\(stored), \(members("films"))}",
      #"{"RecommenderConfigurationResponse": {\#(members("films")), \#(stored)}}"#,
    ])
  func forms(text: String) async throws {
    try await Headless.with(["given.json": text]) { program in
      let run = try await program.run("import", "given.json")
      #expect(run.status == 0)
      #expect(run.output == "films\n")
      #expect(run.messages.isEmpty)
      let session = try Self.read(program.session("films"))
      #expect(session.name == "films")
      #expect(session.step == .review)
      #expect(session.answers.campaignArn.hasSuffix("campaign/movies"))
      #expect(session.account == nil)
      #expect(session.created != nil)
      #expect(try await program.run("validate", program.session("films").string).status == 0)
    }
  }

  @Test("A reply with two models becomes two sessions, and what is wrong is told with its place")
  func list() async throws {
    try await Headless.with(["models.json": Self.list]) { program in
      let run = try await program.run("import", "models.json")
      #expect(run.status == 0)
      #expect(run.output == "films\nmodels\n")
      let place = "ListRecommenderConfigurationsResponse.Item[1].recommendationsPerMessage"
      #expect(run.messages.contains("models.json: \(place): error: "))
      #expect(try Self.read(program.session("models")).step == .count)
      let validated = try await program.run("validate", "models.json")
      #expect(validated.status == 1)
      #expect(validated.output == run.messages)
      let named = try await program.run("import", "models.json", "--as", "two")
      #expect(named.output == "two\ntwo-2\n")
      #expect(try Self.read(program.session("two-2")).answers.name == "Top films")
    }
  }

  @Test("What import takes can be shown too, one configuration at a time")
  func shown() async throws {
    let one = #"{"RecommenderConfigurationResponse": {\#(Self.members("films")), \#(Self.stored)}}"#
    try await Headless.with(["one.json": one, "models.json": Self.list]) { program in
      let shown = try await program.run("show", "one.json")
      #expect(shown.status == 0)
      #expect(shown.output.contains("campaign/movies"))
      let several = try await program.run("show", "models.json")
      #expect(several.status == 65)
      #expect(several.messages.contains("2 configurations"))
    }
  }

  @Test("Of a bundle the session is taken, and without one the configuration")
  func bundle() async throws {
    let session = #"{"format": "recommender-wizard/session", "version": 1, "later": 7}"#
    try await Headless.with([
      "for team/session.json": session, "for team/recommender.json": Self.request,
      "plain/recommender.json": Self.request,
    ]) { program in
      let first = try await program.run("import", "for team")
      #expect(first.status == 0)
      #expect(first.output == "for-team\n")
      #expect(first.messages.contains("for team/session.json: region: error: "))
      #expect(try program.session("for-team").text().contains("\"later\": 7"))
      #expect(try await program.run("import", "plain/").output == "films\n")
      let none = try await program.run("import", ".")
      #expect(none.status == 66)
      #expect(none.messages.contains("session.json"))
    }
  }

  @Test(
    "A folder and a file in it can be named alike", arguments: ["out", "out/recommender.json"])
  func wizardsOwn(path: String) async throws {
    try await Headless.with(["out/recommender.json": Self.request]) { program in
      let run = try await program.run("import", path, "--as", "again")
      #expect(run.output == "again\n")
      #expect(try Self.read(program.session("again")).answers.name == "films")
    }
  }

  @Test("A session written by hand is taken from standard input, with the account that it names")
  func byHand() async throws {
    let text = """
      {"format": "recommender-wizard/session", "version": 1, "account": {"source": "sample"},
       "answers": {"region": "us-east-1", "name": "films", "descripton": "x"}}
      """
    try await Headless.with(["mine.json": text, "keys": "show\n"]) { program in
      let run = try await program.shell(#"cat mine.json | "$WIZARD" import -"#)
      #expect(run.status == 0)
      #expect(run.output == "films\n")
      #expect(run.messages.contains("-: answers.descripton: warning: "))
      let session = try Self.read(program.session("films"))
      #expect(session.account == .sample)
      let opened = try await program.run("--script", "keys", "films")
      #expect(opened.messages.contains("Where are your campaigns?"))
    }
  }

  @Test("A taken name is stepped over, and with --as refused; what is there stays to the byte")
  func taken() async throws {
    try await Headless.with(["films.json": Self.request, "models.json": Self.list]) { program in
      #expect(try await program.run("import", "films.json").output == "films\n")
      let before = try program.session("films").text()
      #expect(try await program.run("import", "films.json").output == "films-2\n")
      let refused = try await program.run("import", "models.json", "--as", "films")
      #expect(refused.status == 73)
      #expect(refused.output.isEmpty)
      #expect(refused.messages.contains("films"))
      #expect(try program.session("films").text() == before)
      let listed = try await program.shell("cd .local/state/recommender-wizard/sessions && ls -A")
      #expect(listed.output == "films-2.json\nfilms.json\n")
    }
  }

  @Test("A name that another program has in use is refused, and stepped over without --as")
  func inUse() async throws {
    try await Headless.with(["films.json": Self.request]) { program in
      _ = try await requireTool("flock", package: "util-linux")
      #expect(try await program.run("import", "films.json", "--as", "other").status == 0)
      let lock = "flock .local/state/recommender-wizard/sessions/.films.lock \"$WIZARD\""
      let refused = try await program.shell("\(lock) import films.json --as films")
      #expect(refused.status == 75)
      #expect(refused.output.isEmpty)
      let run = try await program.shell("\(lock) import films.json")
      #expect(run.status == 0)
      #expect(run.output == "films-2\n")
    }
  }

  @Test(
    "What cannot be understood is refused with its place, and nothing is made",
    arguments: [
      ("{\n  \"format\": tru\n}", "films.json: error: Line 2, column 13: "),
      ("{}", "films.json: format: error: "),
      (
        #"{"ListRecommenderConfigurationsResponse": {"Item": [{}, {"Attributes": 1}]}}"#,
        "films.json: ListRecommenderConfigurationsResponse.Item[1].Attributes: error: "
      ),
      (
        #"{"format": "recommender-wizard/session", "version": 2}"#, "films.json: version: error: "
      ),
    ])
  func refused(text: String, message: String) async throws {
    try await Headless.with(["films.json": text]) { program in
      let run = try await program.run("import", "films.json")
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains(message), "\(run.messages)")
      #expect(throws: (any Error).self) { try program.session("films").text() }
    }
  }

  @Test(
    "A file that is not there and a name that cannot be are told",
    arguments: [
      (["nowhere.json"], 66, "nowhere.json"), (["films.json", "--as", "../up"], 64, "name"),
      ([], 64, "file"),
    ] as [([String], Int, String)])
  func usage(arguments: [String], status: Int, word: String) async throws {
    try await Headless.with(["films.json": Self.request]) { program in
      let run = try await program.run(["import"] + arguments)
      #expect(run.status == status)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains(word))
    }
  }

  @Test("Without a place for sessions it is refused")
  func noPlace() async throws {
    try await Headless.with(["films.json": Self.request]) { program in
      let run = try await program.shell("env -u HOME \"$WIZARD\" import films.json")
      #expect(run.status == 73)
      #expect(run.messages.contains("HOME"))
      let blocked = try await program.shell(
        "XDG_STATE_HOME=\"$PWD/films.json\" \"$WIZARD\" import films.json")
      #expect(blocked.status == 73)
      #expect(blocked.output.isEmpty)
    }
  }

  private static func read(_ file: FilePath) throws -> SessionDocument {
    try SessionDocument(decoding: try file.text().utf8)
  }
}
