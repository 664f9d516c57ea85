import RecommenderCore

/// What stands under the question of each step.
enum StepTexts {
  static func explanation(_ step: StepID, answers: Answers) -> String {
    switch step {
    case .account:
      "Pinpoint retrieves recommendations from campaigns in its own Region only. Choose where the "
        + "lists come from, and the Region."
    case .campaign:
      "Pinpoint will retrieve recommendations from it."
    case .idType:
      "Personalize knows each person by a userId. What is that ID in Pinpoint?"
    case .count:
      "Pinpoint takes the first ones of Personalize's ranked list, for each recipient."
    case .processing:
      "Messages can show what the model returns, or what a function of yours makes of it."
    case .attributes:
      answers.processing == .lambda
        ? "Your function returns them for each recipient, by these very names."
        : "The model's value is the one attribute. This is its name in Pinpoint's attribute finder."
    case .iamRole:
      "Pinpoint assumes it to read the campaign and to get recommendations."
    case .name:
      "Marketers choose the model by this name when they write a message."
    case .prerequisites:
      "Each row is checked against the account, or confirmed by you."
    case .review:
      "Enter on a row changes it. Nothing has been written yet."
    }
  }
}

/// The words of the choices: what each one means stands beside it.
enum ChoiceTexts {
  static func explanation(_ type: IDType) -> String {
    switch type {
    case .endpoint: "one address: an email, a phone, a device"
    case .user: "one person, across all their endpoints"
    }
  }

  /// What follows from the choice, told while the attention is on it.
  static func consequence(_ type: IDType) -> String {
    switch type {
    case .endpoint:
      "The model must have been trained with endpoint IDs as user IDs. A person with three "
        + "addresses is three people to it."
    case .user:
      "Every endpoint then needs both a user ID and an endpoint ID; messages to endpoints without "
        + "one are not sent."
    }
  }

  static func explanation(count: Int) -> String {
    switch count {
    case 1: "only the best one"
    case 2: "the best two"
    case 3: "the best three"
    case 4: "the best four"
    default: "the best five, the most there can be"
    }
  }

  static func explanation(_ processing: Processing) -> String {
    switch processing {
    case .none: "one attribute, as Personalize sends it"
    case .lambda: "up to 10 attributes of your own"
    }
  }

  static func consequence(_ processing: Processing) -> String {
    switch processing {
    case .none:
      "Each recommendation is one text, often an item ID. Ask your data science team what it "
        + "contains before you put it in a message."
    case .lambda:
      "Pinpoint calls the function for up to 50 endpoints at a time while it sends, and waits 15 "
        + "seconds. A title, a price or a picture can come from there."
    }
  }

  static func explanation(_ choice: IAMRoleChoice) -> String {
    switch choice {
    case .existing: "an administrator has made one"
    case .create: "the checklist will say how"
    }
  }

  static func title(_ source: AccountChoice.Source) -> String {
    switch source {
    case .aws: "Your AWS account"
    case .sample: "The sample account"
    case .file: "A snapshot file"
    case .none: "No account"
    }
  }

  static func explanation(_ source: AccountChoice.Source) -> String {
    switch source {
    case .aws: "through the AWS CLI"
    case .sample: "built in, to look around"
    case .file: "what an administrator has saved for you"
    case .none: "you type ARNs, nothing is checked"
    }
  }
}
