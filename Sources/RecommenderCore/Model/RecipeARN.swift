/// The ARN of an Amazon Personalize recipe: `arn:aws:personalize:::recipe/NAME`.
///
/// The recipes that AWS offers belong to no Region and no account.
public struct RecipeARN: Hashable, Sendable, CustomStringConvertible {
  /// The name of the recipe.
  public let name: String
  /// The ARN exactly as it was read.
  public let description: String

  /// Reads a whole ARN, or gives nothing where the text is none; nothing is trimmed.
  public init?(_ text: String) {
    let kind = "recipe/"
    guard let arn = ARN(text), arn.service == "personalize", arn.resource.hasPrefix(kind),
      [.aws, .china, .govCloud].contains(arn.partition),
      arn.region.isEmpty || AWSRegion(arn.region).isWellFormed,
      arn.account.isEmpty || AccountID(arn.account) != nil,
      text.utf8.count <= Limits.personalizeARNLength,
      Shapes.personalizeName.accepts(arn.resource.dropFirst(kind.count))
    else { return nil }
    name = String(arn.resource.dropFirst(kind.count))
    description = text
  }
}
