/// What help says about a step: what the choice changes, and what goes wrong when it is wrong.
package enum HelpTexts {
  /// The paragraphs for a step, in order.
  package static func paragraphs(_ step: StepID) -> [String] {
    switch step {
    case .account:
      [
        "A campaign is an Amazon Personalize model that is deployed and answers requests. The "
          + "wizard lists the campaigns, Lambda functions and IAM roles that it can see.",
        "The campaign has to run in the Region of the Pinpoint projects that will use it. If it "
          + "runs elsewhere, Pinpoint finds out only when a campaign or journey sends, and that "
          + "activity may fail.",
        "A snapshot file lets you choose without access of your own: someone who may see the "
          + "account saves it and gives you the file.",
      ]
    case .campaign:
      [
        "Your data science team designs the campaign. The solution behind it has to be made with a "
          + "recipe of type USER_PERSONALIZATION, with any hyperparameters that it supports, and has "
          + "to answer GetRecommendations, which Pinpoint calls. Other types answer other questions: "
          + "which items are alike, which are popular, how to rank a given list.",
        "The campaign's status has to be ACTIVE, and it has to use the solution version that you "
          + "want. A failed update leaves the old version at work while the status stays ACTIVE.",
        "At least 20 provisioned transactions a second are advised. That is a minimum that is "
          + "billed even when nothing is sent, so ask before you raise it.",
        "Is a campaign missing? Your administrator has to let you view the campaigns of the "
          + "account; otherwise none is in the list. Or it is in another Region.",
      ] + links(.personalize, .recipes, .getRecommendations)
    case .idType:
      [
        "Personalize was trained with user IDs: the column USER_ID of the training data, which "
          + "requests call userId. Pinpoint sends each recipient's endpoint ID or user ID as that "
          + "user ID, so both sides have to mean the same person by it.",
        "Choose the type that your projects use most consistently. Where an endpoint or user has "
          + "no ID, Pinpoint cannot retrieve recommendations, and the message may not be sent or "
          + "may look wrong.",
        "A wrong choice is hard to see: for an ID that Personalize does not know it returns what "
          + "is popular, without an error.",
      ]
    case .count:
      [
        "Personalize returns an ordered list. With 1, Pinpoint takes the first item only; with 3, "
          + "the first three, and a message refers to them by position.",
        "The number depends on what the messages are to show, and on how well the model does "
          + "further down its list. Agree on it with the data science team.",
        "What one recommendation contains differs from model to model: an item ID, a title, a "
          + "code. Ask the team exactly what it is, and confirm it among the prerequisites. It may "
          + "have 100 characters in Pinpoint.",
      ]
    case .processing:
      [
        "Use the value returned by the model: each recommendation is one text, kept in the "
          + "attribute RecommendationItems.",
        "Use a Lambda function: Pinpoint hands the recommendations to your function, and it "
          + "returns up to 10 attributes for each recipient, such as a title, a price, a picture.",
        "Agree with your developers on what the function does: what it looks up for a "
          + "recommendation and where, which attributes it returns, what each one is for, and what "
          + "it returns for an item that it does not know.",
        "The function has to be in the Region of the Pinpoint projects; otherwise they cannot send "
          + "it recommendations, and a campaign or journey may fail when it sends. It belongs to "
          + "the campaign's account, its policy has to let Pinpoint invoke it, and it has 15 seconds "
          + "to answer; it is tried three times.",
      ] + links(.lambda, .recommendationsFunction)
    case .attributes:
      [
        "With a function, each name has to be exactly the one that the function returns, upper "
          + "and lower case included. If they differ, messages lack the value or are not sent.",
        "A name may have 50 letters, digits, hyphens and underscores. The display name is what "
          + "marketers see in the attribute finder; it may have 25.",
        "Without a function there is one attribute, RecommendationItems, and only its display "
          + "name is asked for.",
      ]
    case .iamRole:
      [
        "Pinpoint assumes this IAM role to call Personalize. Its trust policy has to name "
          + "pinpoint.amazonaws.com, and its permissions have to allow DescribeSolution, "
          + "DescribeCampaign and GetRecommendations.",
        "A user's ARN or the ARN of a session (assumed-role) is not an IAM role's ARN.",
        "If there is no such IAM role yet, choose to create one: the checklist then says what "
          + "your administrator has to do.",
      ] + links(.pinpointAccess, .recommendationsRole)
    case .name:
      [
        "The name begins with a letter or digit and may have 128 letters, digits, spaces, hyphens "
          + "and underscores. Pinpoint's console cannot change it later.",
        "The description may stay empty. It may have 128 letters, digits, spaces and _ ; ( ) , -.",
      ]
    case .prerequisites:
      [
        "Every requirement for a recommender model is a row here. A machine checks what it can; "
          + "the rows to confirm only a person knows, and the checklist keeps who said so and when.",
        "Advice does not stop anything. Rows that are not met do not stop the export either: they "
          + "go into the checklist, with who can put them right and how.",
        "Not checked means that nobody could look, not that it is wrong.",
        "On some rows p makes a trial: one request to the campaign with a user ID of yours, or one "
          + "run of the function with a made-up recipient. You are told what that does before.",
      ]
    case .review:
      [
        "These are the answers as they will be written. Each row leads to its step and back to "
          + "this page.",
        "recommender.json is the configuration for aws pinpoint create-recommender-configuration. "
          + "CHECKLIST.md says what is met, what is open, and who can put it right.",
      ]
    }
  }

  /// AWS's own pages, one to a paragraph, so that an address breaks as late as it can.
  private static func links(_ guides: AWSGuide...) -> [String] {
    guides.map { "\($0.title): \($0.address)" }
  }
}
