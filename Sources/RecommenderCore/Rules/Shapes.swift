/// The shapes of all texts that have a character set of their own.
public enum Shapes {
  /// The name of a recommender model, as the API has it; the console's page leaves out the space.
  public static let modelName = TextShape(
    length: Limits.modelNameLength, first: .lettersAndDigits,
    allowed: .nameCharacters + ASCIISet(" "))
  /// The description of a model; the API's page prints a typographic hyphen and means `-`.
  public static let description = TextShape(
    length: Limits.descriptionLength, allowed: .nameCharacters + ASCIISet(" ;(),"))
  /// The display name of the standard attribute.
  public static let displayName = TextShape(
    length: Limits.displayNameLength, allowed: .nameCharacters + ASCIISet(" "))
  /// The name of a custom attribute.
  public static let attributeName = TextShape(
    length: Limits.attributeNameLength, first: .lettersAndDigits, allowed: .nameCharacters)
  /// The display name of a custom attribute.
  public static let attributeDisplayName = TextShape(
    length: Limits.attributeDisplayNameLength, first: .lettersAndDigits,
    allowed: .nameCharacters + ASCIISet(" "))
  /// The name of a campaign or a solution.
  public static let personalizeName = TextShape(
    length: Limits.personalizeNameLength, first: .lettersAndDigits, allowed: .nameCharacters)
  /// The identifier of a solution version.
  public static let solutionVersion = TextShape(
    length: Limits.solutionVersionLength, allowed: .lettersAndDigits)
  /// The name of a Lambda function.
  public static let functionName = TextShape(
    length: Limits.functionNameLength, allowed: .nameCharacters)
  /// A version or an alias of a Lambda function, `$LATEST` apart.
  public static let functionQualifier = TextShape(
    length: Limits.functionQualifierLength, allowed: .nameCharacters)
  /// The name of an IAM role, without its path.
  public static let iamRoleName = TextShape(
    length: Limits.iamRoleNameLength, allowed: .nameCharacters + ASCIISet("+=,.@"))
}
