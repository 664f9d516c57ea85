extension Field {
  /// Where the field stands among all fields, by step and then from top to bottom.
  ///
  /// The cells of the attribute table come row by row after the table as a whole.
  var position: [Int] {
    switch self {
    case .account: [0, 0]
    case .region: [0, 1]
    case .campaignArn: [1, 0]
    case .idType: [2, 0]
    case .recommendationsPerMessage: [3, 0]
    case .recommendationContent: [3, 1]
    case .processing: [4, 0]
    case .functionArn: [4, 1]
    case .displayName: [5, 0]
    case .attributes: [5, 1]
    case .attributeName(let row): [5, 2, row, 0]
    case .attributeDisplayName(let row): [5, 2, row, 1]
    case .attributePurpose(let row): [5, 2, row, 2]
    case .iamRole: [6, 0]
    case .iamRoleArn: [6, 1]
    case .iamRoleName: [6, 2]
    case .name: [7, 0]
    case .description: [7, 1]
    }
  }
}
