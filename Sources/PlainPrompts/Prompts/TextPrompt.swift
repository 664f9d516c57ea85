import RecommenderCore

/// A question that any text answers.
struct TextPrompt: Prompt {
  /// The fields that are answered in words.
  enum Subject {
    case recommendationContent
    case displayName
    case iamRoleName
    case name
    case description
  }

  private let subject: Subject

  init(_ subject: Subject) { self.subject = subject }

  func question(_ scene: Scene) -> [PlainLine] { PlainTexts.question(subject) }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.ask(PlainTexts.label(subject), offered: offered(scene), isOptional: isOptional)
  }

  func take(_ text: String, _ scene: Scene) -> Reply {
    let text = text.isEmpty ? offered(scene) : text
    if let finding = scene.refusal(of: answer(text)) { return .refused(finding) }
    return taken(text)
  }

  func clear(_ scene: Scene) -> Reply {
    isOptional ? taken("") : .refused(PlainTexts.nothingToClear)
  }

  private func taken(_ text: String) -> Reply {
    var reply = Reply.take(.answer(answer(text)), .left(field))
    if subject == .name {
      reply.next = .go(TextPrompt(.description))
    } else {
      reply.events.append(.next)
    }
    return reply
  }

  private var isOptional: Bool { subject == .recommendationContent || subject == .description }

  /// What Enter takes: the answer so far, else what is usual.
  private func offered(_ scene: Scene) -> String {
    let answers = scene.answers
    switch subject {
    case .recommendationContent: return answers.recommendationContent
    case .displayName: return answers.displayName
    case .description: return answers.description
    case .iamRoleName:
      return answers.iamRoleName.isEmpty ? ChoiceTexts.suggestedIAMRoleName : answers.iamRoleName
    case .name:
      guard answers.name.isEmpty else { return answers.name }
      return (try? CampaignARN(parsing: answers.campaignArn))?.name ?? ""
    }
  }

  private func answer(_ text: String) -> Answer {
    switch subject {
    case .recommendationContent: .recommendationContent(text)
    case .displayName: .displayName(text)
    case .iamRoleName: .iamRoleName(text)
    case .name: .name(text)
    case .description: .description(text)
    }
  }

  private var field: Field {
    switch subject {
    case .recommendationContent: .recommendationContent
    case .displayName: .displayName
    case .iamRoleName: .iamRoleName
    case .name: .name
    case .description: .description
    }
  }
}
