/// The words of Personalize, Pinpoint and IAM that the wizard uses, each in one sentence.
package enum Glossary {
  /// A word and what it means.
  package struct Entry: Hashable, Sendable {
    package let term: String
    package let meaning: String
  }

  /// All words, in alphabetical order.
  package static let entries: [Entry] = [
    Entry(term: "ARN", meaning: "the full name of a thing in AWS, with its Region and account."),
    Entry(term: "Attribute", meaning: "a named value that a message shows, such as a title."),
    Entry(
      term: "Attribute finder", meaning: "Pinpoint's list of attributes to put into a message."),
    Entry(term: "Campaign", meaning: "a Personalize model that is deployed and answers requests."),
    Entry(term: "Endpoint", meaning: "one address to send to: an email, a phone, a device."),
    Entry(term: "Endpoint ID", meaning: "the name of one endpoint in Pinpoint."),
    Entry(term: "Event type", meaning: "what a person did, as Personalize records it: a click."),
    Entry(term: "IAM role", meaning: "permissions that a service takes on to act for you."),
    Entry(term: "Lambda function", meaning: "your code in AWS, run when Pinpoint asks it."),
    Entry(term: "Permissions policy", meaning: "what an IAM role may do once it is taken on."),
    Entry(term: "Recipe", meaning: "the method by which Personalize trains a model."),
    Entry(term: "Recommender model", meaning: "Pinpoint's own word for what is set up here."),
    Entry(term: "Region", meaning: "one of the places in the world where AWS runs."),
    Entry(term: "Snapshot", meaning: "a file with what an account held at one moment."),
    Entry(term: "Solution", meaning: "a recipe with your data and settings, ready to be trained."),
    Entry(term: "Solution version", meaning: "a solution as trained once; a campaign deploys it."),
    Entry(term: "TPS", meaning: "transactions a second: requests that a campaign can answer."),
    Entry(term: "Trust policy", meaning: "who may take on an IAM role."),
    Entry(term: "User ID", meaning: "the name of one person, across all their endpoints."),
  ]
}
