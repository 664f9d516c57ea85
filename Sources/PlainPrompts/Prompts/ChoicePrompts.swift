import RecommenderCore

/// A question that one of a few choices answers.
protocol ChoicePrompt: Prompt {
  var label: String { get }
  /// The choices: title, and what each one means.
  var choices: [(title: String, meaning: String)] { get }
  /// What is said about the choices besides.
  var consequences: [PlainLine] { get }
  /// The choice so far.
  func chosen(_ answers: Answers) -> Int?
  /// What is made of a choice.
  func choose(_ index: Int) -> Reply
}

extension ChoicePrompt {
  var consequences: [PlainLine] { [] }

  func question(_ scene: Scene) -> [PlainLine] {
    Numbered.rows(choices.map { "\($0.title): \($0.meaning)" }) + consequences
  }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.askNumber(label, upTo: choices.count, offered: offered(scene) + 1)
  }

  func take(_ text: String, _ scene: Scene) -> Reply {
    if text.isEmpty { return choose(offered(scene)) }
    guard let index = Numbered.choice(text, among: choices.map(\.title)) else {
      return .refused(PlainTexts.noSuchChoice(upTo: choices.count))
    }
    return choose(index)
  }

  private func offered(_ scene: Scene) -> Int { chosen(scene.answers) ?? 0 }
}

/// Step 3: which type of ID.
struct IDTypePrompt: ChoicePrompt {
  let label = PlainTexts.idType
  var choices: [(title: String, meaning: String)] {
    IDType.allCases.map { ($0.title, ChoiceTexts.explanation($0)) }
  }
  var consequences: [PlainLine] {
    IDType.allCases.map { "\($0.title): \(ChoiceTexts.consequence($0))" }
  }

  func chosen(_ answers: Answers) -> Int? {
    answers.idType.flatMap { IDType.allCases.firstIndex(of: $0) }
  }

  func choose(_ index: Int) -> Reply { .take(.answer(.idType(IDType.allCases[index])), .next) }
}

/// Step 4, first part: how many recommendations.
struct CountPrompt: ChoicePrompt {
  let label = PlainTexts.count
  var choices: [(title: String, meaning: String)] {
    Limits.recommendationsPerMessage.map { ("\($0)", ChoiceTexts.explanation(count: $0)) }
  }

  // The numbers of the choices are the choices themselves.
  func question(_ scene: Scene) -> [PlainLine] {
    Numbered.rows(choices.map(\.meaning))
  }

  func chosen(_ answers: Answers) -> Int? {
    answers.recommendationsPerMessage.flatMap {
      Array(Limits.recommendationsPerMessage).firstIndex(of: $0)
    }
  }

  func choose(_ index: Int) -> Reply {
    let number = Limits.recommendationsPerMessage.lowerBound + index
    return .go(TextPrompt(.recommendationContent), .answer(.recommendationsPerMessage(number)))
  }
}

/// Step 5, first part: the model's own value, or a Lambda function.
struct ProcessingPrompt: ChoicePrompt {
  let label = PlainTexts.processing
  var choices: [(title: String, meaning: String)] {
    Processing.allCases.map { ($0.title, ChoiceTexts.explanation($0)) }
  }
  var consequences: [PlainLine] {
    Processing.allCases.map { "\($0.title): \(ChoiceTexts.consequence($0))" }
  }

  func chosen(_ answers: Answers) -> Int? {
    answers.processing.flatMap { Processing.allCases.firstIndex(of: $0) }
  }

  func choose(_ index: Int) -> Reply {
    let choice = Processing.allCases[index]
    guard choice == .lambda else { return .take(.answer(.processing(choice)), .next) }
    return .go(ResourcePrompt(kind: .function), .answer(.processing(choice)))
  }
}

/// Step 7, first part: an IAM role that exists, or one to create.
struct IAMRolePrompt: ChoicePrompt {
  let label = PlainTexts.iamRole
  var choices: [(title: String, meaning: String)] {
    IAMRoleChoice.allCases.map { ($0.title, ChoiceTexts.explanation($0)) }
  }

  func chosen(_ answers: Answers) -> Int? {
    answers.iamRole.flatMap { IAMRoleChoice.allCases.firstIndex(of: $0) }
  }

  func choose(_ index: Int) -> Reply {
    let choice = IAMRoleChoice.allCases[index]
    return choice == .existing
      ? .go(ResourcePrompt(kind: .iamRole), .answer(.iamRole(choice)))
      : .go(TextPrompt(.iamRoleName), .answer(.iamRole(choice)))
  }
}
