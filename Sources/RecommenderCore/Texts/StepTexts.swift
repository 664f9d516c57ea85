/// What stands under the question of each step.
package enum StepTexts {
  package static func explanation(_ step: StepID, answers: Answers) -> String {
    switch step {
    case .account:
      "Choose what to list them from, and the Region of your Pinpoint projects."
    case .campaign:
      "Pinpoint will retrieve recommendations from it."
    case .idType:
      "Personalize knows each person by a userId. What is that ID in Pinpoint?"
    case .count:
      "For each recipient, from the top of Personalize's ranked list."
    case .processing:
      "Messages show what the model returns, or what your function makes of it."
    case .attributes:
      answers.processing == .lambda
        ? "Your function returns them for each recipient, by these very names."
        : "There is one: the value that the model returns. Name it for marketers."
    case .iamRole:
      "Pinpoint assumes it to get recommendations from the campaign."
    case .name:
      "Marketers choose it by this name when they write a message."
    case .prerequisites:
      "Checked against the account, or confirmed by you."
    case .review:
      "Enter on a row changes it. The last row writes the files."
    }
  }
}

/// The words of the choices: what each one means stands beside it.
package enum ChoiceTexts {
  /// The name that AWS's own guide uses for the IAM role.
  package static let suggestedIAMRoleName = "PinpointRoleforPersonalize"

  package static func explanation(_ type: IDType) -> String {
    switch type {
    case .endpoint: "an email address, a phone, a device"
    case .user: "one person, across all their endpoints"
    }
  }

  /// The choice in so few words that it fits beside its name.
  package static func short(_ processing: Processing?) -> String {
    switch processing {
    case .none?: "the value the model returns"
    case .lambda?: "a Lambda function"
    case nil: ""
    }
  }

  /// What follows from the choice, told while the attention is on it.
  package static func consequence(_ type: IDType) -> String {
    switch type {
    case .endpoint:
      "The model must have been trained with endpoint IDs as user IDs; a person with three addresses "
        + "is three people to it. A message to an endpoint without one may not be sent, or may look "
        + "wrong."
    case .user:
      "Every endpoint then needs both a user ID and an endpoint ID; a message to one without may not "
        + "be sent, or may look wrong."
    }
  }

  package static func explanation(count: Int) -> String {
    switch count {
    case 1: "only the best one"
    case 2: "the best two"
    case 3: "the best three"
    case 4: "the best four"
    default: "the best five, the most there can be"
    }
  }

  package static func explanation(_ processing: Processing) -> String {
    switch processing {
    case .none: "one attribute, as Personalize sends it"
    case .lambda: "up to 10 attributes of your own"
    }
  }

  package static func consequence(_ processing: Processing) -> String {
    switch processing {
    case .none:
      "Each recommendation is one text, often an item ID. Ask your data science team what it "
        + "contains before you put it in a message."
    case .lambda:
      "Pinpoint calls the function for up to 50 endpoints at a time while it sends, and waits 15 "
        + "seconds. A title, a price or a picture can come from there."
    }
  }

  package static func explanation(_ choice: IAMRoleChoice) -> String {
    switch choice {
    case .existing: "one is there already"
    case .create: "the checklist says how"
    }
  }

  package static func title(_ source: AccountChoice.Source) -> String {
    switch source {
    case .aws: "Your AWS account"
    case .sample: "The sample account"
    case .file: "A snapshot file"
    case .none: "No account"
    }
  }

  package static func explanation(_ source: AccountChoice.Source) -> String {
    switch source {
    case .aws: "as the AWS CLI is signed in"
    case .sample: "built in, to look around"
    case .file: "saved by an administrator"
    case .none: "you type the ARNs"
    }
  }
}
