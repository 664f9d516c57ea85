import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

/// What is said about ARNs that cannot be taken, and about lists without rows.
@Suite struct TypedARNTests {
  private let home = Size(columns: 80, rows: 24)

  @Test("A recommender's ARN is refused for what it is, not called no ARN")
  func recommender() async throws {
    var stage = try await Stage.at(.campaign, .empty, size: home)
    await stage.type("arn:aws:personalize:us-east-1:123456789012:recommender/films")
    await stage.press(.enter)
    let screen = stage.frame.lines.joined(separator: "\n")
    #expect(stage.state.step == .campaign)
    #expect(!screen.contains("it is no ARN"))
    #expect(screen.contains("recommender"))
    #expect(screen.contains("The campaign"))
  }

  @Test("Without an account Enter says to type the ARN and speaks of no row to choose")
  func noAccount() async throws {
    var answers = Answers()
    answers.region = "us-east-1"
    var stage = try await Stage(
      account: AccountChoice(source: .none), answers: answers, step: .campaign)
    await stage.press(.enter)
    #expect(stage.frame.lines.contains { $0.contains("No campaign is chosen.") })
    #expect(!stage.frame.lines.contains { $0.contains("Choose a row") })
  }

  @Test("The first step promises no way back, but closes its filter")
  func firstStep() async throws {
    var stage = try await Stage.at(.account, .empty, size: home)
    let hints = try #require(stage.frame.lines.last)
    #expect(!hints.contains("Esc"))
    await stage.type("us")
    let filtering = try #require(stage.frame.lines.last)
    #expect(filtering.contains("Esc show all"))
    await stage.press(.escape)
    #expect(stage.state.drafts[.region] ?? "" == "")
  }
}
