/// Tells the reply that is one page of a longer list.
package enum ReplyPage {
  /// What the token for the next page is called: by Pinpoint and the AWS CLI's `--max-items`, by
  /// Personalize, by Lambda, and by IAM.
  private static let names = ["NextToken", "nextToken", "NextMarker", "Marker"]

  /// The member of a reply that leads to its next page; nil where the reply is the whole list.
  package static func token(in reply: JSONValue) -> String? {
    names.first { reply[$0]?.text?.isEmpty == false }
  }
}
