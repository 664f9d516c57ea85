/// One change to the answers.
public enum Answer: Hashable, Sendable {
  case account(AccountChoice)
  case region(String)
  case campaignArn(String)
  case idType(IDType)
  case recommendationsPerMessage(Int)
  case recommendationContent(String)
  case processing(Processing)
  case functionArn(String)
  case displayName(String)
  /// Sets a row of the attribute table; an index one past the end adds a row.
  case attribute(Int, AttributeAnswer)
  /// Sets the whole attribute table, as a paste of several rows does.
  case attributes([AttributeAnswer])
  /// Puts an empty row before the row of that index, or at the end.
  case insertAttribute(Int)
  case removeAttribute(Int)
  /// Moves the row at the first index so that it stands at the second.
  case moveAttribute(Int, Int)
  case iamRole(IAMRoleChoice)
  case iamRoleArn(String)
  case iamRoleName(String)
  case name(String)
  case description(String)
  /// What stands in the filter line of a list and has not been accepted yet.
  case draft(Field, String)
}
