import SystemPackage
import TestSupport
import Testing

/// What a command refuses it says with the next step.
@Suite struct NextStepScenario {
  /// A refusal: the command, the exit code, and the words that say what to do.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let command: String
    let status: Int
    let step: String

    init(_ command: String, _ status: Int, _ step: String) {
      self.command = command
      self.status = status
      self.step = step
    }

    var testDescription: String { command }
  }

  @Test("A refusal names what to do next", arguments: refusals)
  func named(refusal: Refusal) async throws {
    try await DocumentedWorld.with { world in
      try await world.furnish()
      try world.headless.save("torn", "{")
      try world.tmux.home.appending("torn.yaml").put("scheme: \"Torn\"\nbase00 101014\n")
      try world.tmux.home.appending("wrong.keys").put("press Enter\n")
      try world.tmux.home.appending("late.keys").put("wait never\n")
      let run = try await world.run(refusal.command)
      #expect(run.status == refusal.status, "\(run.output)\(run.messages)")
      #expect((run.messages + run.output).contains(refusal.step), "\(run.messages)")
    }
  }

  private static let refusals: [Refusal] = [
    Refusal("recommender-wizard", 64, "--plain"),
    Refusal("recommender-wizard ../up --script demo.keys", 65, "Choose another one"),
    Refusal("recommender-wizard torn --script demo.keys", 65, "recommender-wizard sessions"),
    Refusal("recommender-wizard --script wrong.keys", 65, "A line is:"),
    Refusal("recommender-wizard new --account sample --script late.keys", 65, "show"),
    Refusal("recommender-wizard --script nowhere.keys", 65, "nowhere.keys"),
    Refusal("recommender-wizard --region nowhere", 64, "Give one such as us-east-1"),
    Refusal("recommender-wizard --region eu-north-1", 64, "Give one of:"),
    Refusal("recommender-wizard --theme nowhere", 64, "The themes are:"),
    Refusal("recommender-wizard --theme ./torn.yaml", 65, "themes lint"),
    Refusal("recommender-wizard --endpoint-url nowhere", 64, "begins with http://"),
    Refusal("recommender-wizard --account sample --profile films", 64, "--account aws only"),
    Refusal("recommender-wizard resume nobody --script demo.keys", 66, "recommender-wizard"),
    Refusal("recommender-wizard check nobody", 66, "recommender-wizard sessions"),
    Refusal("recommender-wizard check ./nobody.json", 66, "Check the path."),
    Refusal("recommender-wizard check movie-picks --profile nobody", 69, "To do:"),
    Refusal("recommender-wizard check movie-picks.json --save", 64, "recommender-wizard import"),
    Refusal("recommender-wizard check movie-picks --account nowhere.json", 66, "Give the path"),
    Refusal("recommender-wizard check movie-picks --account mine.yaml", 65, "--output json"),
    Refusal("recommender-wizard diff movie-picks pinpoint:none", 66, "Check the ID"),
    Refusal("recommender-wizard export movie-picks", 64, "Give one of --to DIR and --format"),
    Refusal("recommender-wizard export movie-picks --to movie-picks", 73, "--force"),
    Refusal("recommender-wizard export movie-picks --to /proc/films", 73, "name another one"),
    Refusal("recommender-wizard export invalid.json --to x", 65, "Fix the errors"),
    Refusal("recommender-wizard import nowhere.json", 66, "Check the path."),
    Refusal("recommender-wizard import /tmp", 66, "Name the file."),
    Refusal("recommender-wizard import movie-picks.json --as movie-picks", 73, "another name"),
    Refusal("recommender-wizard import movie-picks.json --as ../up", 64, "Choose another one"),
    Refusal("recommender-wizard sessions rename nobody other", 66, "recommender-wizard sessions"),
    Refusal("recommender-wizard sessions copy movie-picks recommender", 73, "another name"),
    Refusal("recommender-wizard sessions delete movie-picks", 64, "--force"),
    Refusal("recommender-wizard snapshot --to account.json --account sample", 73, "--force"),
    Refusal(
      "recommender-wizard snapshot --to no/where.json --account sample", 73, "Make the folder"),
    Refusal("recommender-wizard snapshot --to x.json --account none", 64, "Leave --account out"),
    Refusal("recommender-wizard themes show nowhere", 66, "The themes are:"),
    Refusal("recommender-wizard themes lint nowhere.yaml", 66, "Check the path."),
    Refusal("recommender-wizard validate nowhere.json", 66, "Check the path."),
    Refusal("recommender-wizard validate invalid.json", 1, "Write"),
    Refusal("env -u HOME recommender-wizard sessions", 73, "Set HOME."),
    Refusal("recommender-wizard --nonsense", 64, "--help"),
  ]
}
