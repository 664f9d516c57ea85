/// The request that the answers make, as far as they go.
///
/// The members are those of Pinpoint's `CreateRecommenderConfiguration`, in the order of the
/// questions that fill them.
package struct ConfigurationOutline: Hashable, Sendable {
  /// How far a member has come.
  package enum Standing: Hashable, Sendable {
    case given
    /// Said, and not allowed as it is.
    case refused
    /// Not said yet.
    case open
    /// Not said, and need not be.
    case left
  }

  /// One member of the request.
  package struct Member: Hashable, Sendable {
    /// The name that Pinpoint's API has for it.
    package let name: String
    package let standing: Standing
    /// What stands there, line by line; empty where nothing has been said.
    package let values: [String]
    /// Whether the value is a number or one of a few words, and not a text.
    package let isConstant: Bool
  }

  /// The members; those of the branch that is not taken are left out.
  package let members: [Member]

  /// Reads the answers as they stand, also where they break rules.
  package init(_ answers: Answers) {
    let refused = Set(
      Rules.findings(in: answers).filter { $0.severity == .error }.map(\.field))
    func member(
      _ name: String, _ value: String?, _ fields: Field..., isOptional: Bool = false,
      isConstant: Bool = false
    ) -> Member {
      let values = [value ?? ""].filter { !$0.isEmpty }
      let standing: Standing =
        values.isEmpty
        ? (isOptional ? .left : .open)
        : fields.contains(where: refused.contains) ? .refused : .given
      return Member(name: name, standing: standing, values: values, isConstant: isConstant)
    }
    let count = answers.recommendationsPerMessage.map { "\($0)" }
    var members = [
      member("RecommendationProviderUri", answers.campaignArn, .campaignArn),
      member(
        "RecommendationProviderIdType", answers.idType?.rawValue, .idType, isConstant: true),
      member("RecommendationsPerMessage", count, .recommendationsPerMessage, isConstant: true),
    ]
    switch answers.processing {
    case nil: members.append(member("RecommendationsDisplayName", nil))
    case .none?:
      members.append(member("RecommendationsDisplayName", answers.displayName, .displayName))
    case .lambda?:
      members.append(member("RecommendationTransformerUri", answers.functionArn, .functionArn))
      members.append(Self.attributes(answers, refused))
    }
    members += [
      member("RecommendationProviderRoleArn", Self.iamRole(answers), .iamRoleArn, .iamRoleName),
      member("Name", answers.name, .name),
      member("Description", answers.description, .description, isOptional: true),
    ]
    self.members = members
  }

  private static func attributes(_ answers: Answers, _ refused: Set<Field>) -> Member {
    let attributes = answers.givenAttributes
    let isRefused = refused.contains { $0.step == .attributes }
    return Member(
      name: "Attributes", standing: attributes.isEmpty ? .open : isRefused ? .refused : .given,
      values: attributes.map { attribute in
        attribute.displayName.isEmpty
          ? attribute.name : "\(attribute.name): \(attribute.displayName)"
      }, isConstant: false)
  }

  /// The IAM role; of one that is to be created, the one that it will be.
  private static func iamRole(_ answers: Answers) -> String? {
    switch answers.iamRole {
    case nil: nil
    case .existing?: answers.iamRoleArn
    case .create?: answers.chosenIAMRole?.description ?? answers.iamRoleName
    }
  }
}
