import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing
import Themes

/// What the README shows: a moment of the wizard in a theme.
enum Scene: String, CaseIterable, Sendable {
  case campaign
  case attributes
  case prerequisites

  /// The name of the theme.
  var theme: String {
    switch self {
    case .campaign: "catppuccin-mocha"
    case .attributes: "solarized-light"
    case .prerequisites: "nord"
    }
  }

  /// The picture of today.
  func picture() async throws -> FramePicture {
    let scheme = try #require(Themes.schemes.first { $0.slug == theme })
    return FramePicture(
      try await stage().frame, look: PictureLook(scheme),
      title: "The step \(rawValue) of recommender-wizard in the theme \(theme)")
  }

  private func stage() async throws -> Stage {
    var answers = Answers.valid(function: self == .attributes)
    switch self {
    case .campaign:
      answers.forget(from: .campaign)
      var stage = try await Stage(
        answers: answers, step: .campaign, size: Size(columns: 100, rows: 22))
      await stage.type("mov")
      await stage.press(.down)
      return stage
    case .attributes:
      answers.forget(from: .iamRole)
      answers.attributes = [
        AttributeAnswer(name: "Title", displayName: "Film title", purpose: "the headline"),
        AttributeAnswer(name: "Item url", displayName: "Link", purpose: "the button"),
        AttributeAnswer(name: "Poster", displayName: "Poster", purpose: "above the text"),
      ]
      var stage = try await Stage(
        answers: answers, step: .attributes, size: Size(columns: 120, rows: 29))
      await stage.take(.next)
      await stage.press(.down)
      return stage
    case .prerequisites:
      answers.campaignArn = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-arthouse"
      answers.iamRoleArn = "arn:aws:iam::123456789012:role/movie-enrich-execution"
      var stage = try await Stage(
        answers: answers, step: .prerequisites, size: Size(columns: 100, rows: 30))
      for _ in 0..<14 { await stage.press(.down) }
      return stage
    }
  }
}
