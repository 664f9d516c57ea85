extension Answer {
  /// The field that the answer changes; for a table row, the first cell that differs.
  public func field(changedFrom before: Answers) -> Field {
    switch self {
    case .account: .account
    case .region: .region
    case .campaignArn: .campaignArn
    case .idType: .idType
    case .recommendationsPerMessage: .recommendationsPerMessage
    case .recommendationContent: .recommendationContent
    case .processing: .processing
    case .functionArn: .functionArn
    case .displayName: .displayName
    case .attribute(let index, let row):
      Self.cell(of: row, at: index, changedFrom: before.attributes)
    case .attributes, .insertAttribute, .removeAttribute, .moveAttribute: .attributes
    case .iamRole: .iamRole
    case .iamRoleArn: .iamRoleArn
    case .iamRoleName: .iamRoleName
    case .name: .name
    case .description: .description
    case .draft(let field, _): field
    }
  }

  private static func cell(
    of row: AttributeAnswer, at index: Int, changedFrom before: [AttributeAnswer]
  ) -> Field {
    let old = before.indices.contains(index) ? before[index] : AttributeAnswer()
    if row.name != old.name { return .attributeName(index) }
    if row.displayName != old.displayName { return .attributeDisplayName(index) }
    return .attributePurpose(index)
  }
}
