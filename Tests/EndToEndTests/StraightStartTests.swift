import ArgumentParser
import TestSamples
import Testing
import WizardApp

@testable import recommender_wizard

@Suite struct StraightStartTests {
  @Test("What leads straight to the first screen means what the parser reads", arguments: 1...40)
  func sameAsTheParser(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var readCount = 0
    for _ in 0..<25 {
      let line = (0..<Int.random(in: 0...5, using: &random)).map { _ in random.pick(Self.words) }
      guard let options = StraightStart.options(line) else { continue }
      readCount += 1
      let parsed = try? RecommenderWizardCommand.parseAsRoot(line) as? SetupCommand
      #expect(parsed?.options == options, "\(line)")
    }
    #expect(readCount > 0)
  }

  @Test(
    "What people type most is read without the parser",
    arguments: [
      [], ["films"], ["--account", "sample"], ["films", "--account", "none", "--ascii"],
      ["--theme", "mono", "--to", "out", "films"],
    ])
  func usual(line: [String]) { #expect(StraightStart.options(line) != nil) }

  @Test("Commands, and what is wrong or rare, are left to the parser", arguments: commands + others)
  func left(line: [String]) { #expect(StraightStart.options(line) == nil) }

  private static let commands =
    RecommenderWizardCommand.configuration.subcommands
    .map { [$0.configuration.commandName ?? ""] } + [["help"]]

  private static let others = [
    ["--help"], ["-h"], ["--version"], ["one", "two"], [""], ["--account"], ["--account", ""],
    ["--account", "--ascii"], ["--account=sample"], ["--ascii", "--ascii"],
    ["--region", "nowhere"], ["--", "films"], ["-"],
  ]

  private static let words = [
    "films", "check", "validate", "help", "sample", "", "-", "--", "--account", "--account",
    "--theme", "--theme", "--to", "--to", "--ascii", "--ascii", "--region", "--plain", "--color",
    "--help", "mono", "none", "a b", "=", "--account=aws",
  ]
}
