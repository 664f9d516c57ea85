/// The kinds of resource that people paste where a campaign, a function or an IAM role is asked for.
public enum ARNKind: Hashable, Sendable, CaseIterable {
  // Amazon Personalize.
  case campaign
  case solution
  case solutionVersion
  case recipe
  /// A recommender of a domain dataset group, which Pinpoint cannot use.
  case domainRecommender
  case datasetGroup
  case dataset
  case datasetImportJob
  case datasetExportJob
  case schema
  case filter
  case eventTracker
  case batchInferenceJob
  case batchSegmentJob
  case metricAttribution
  // IAM and STS.
  case iamRole
  case iamUser
  case iamGroup
  case iamPolicy
  case instanceProfile
  case identityProvider
  case accountRoot
  case assumedRole
  case federatedUser
  // AWS Lambda.
  case function
  case layer
  /// An alias or version that does not say of which function.
  case aliasWithoutFunction
  case eventSourceMapping
  case codeSigningConfiguration
  // Amazon Pinpoint.
  case pinpointProject
  case recommenderModel

  /// Recognises the kind of an ARN, or gives nothing where it is unknown here.
  public init?(of arn: ARN) {
    self.init(service: arn.service, resource: arn.resource)
  }

  /// Recognises a kind by the two parts of an ARN that tell it.
  init?(service: some StringProtocol, resource: some StringProtocol) {
    if service == "personalize", resource.hasPrefix("solution/") {
      let slashes = resource.utf8.count { $0 == UInt8(ascii: "/") }
      self = slashes > 1 ? .solutionVersion : .solution
      return
    }
    let match = Self.beginnings.first { $0.service == service && resource.hasPrefix($0.resource) }
    guard let match else { return nil }
    self = match.kind
  }

  /// The words for one resource of the kind, with an article.
  public var words: String {
    switch self {
    case .campaign: "a Personalize campaign"
    case .solution: "a Personalize solution"
    case .solutionVersion: "a Personalize solution version"
    case .recipe: "a Personalize recipe"
    case .domainRecommender: "a Personalize domain recommender"
    case .datasetGroup: "a Personalize dataset group"
    case .dataset: "a Personalize dataset"
    case .datasetImportJob: "a Personalize dataset import job"
    case .datasetExportJob: "a Personalize dataset export job"
    case .schema: "a Personalize schema"
    case .filter: "a Personalize filter"
    case .eventTracker: "a Personalize event tracker"
    case .batchInferenceJob: "a Personalize batch inference job"
    case .batchSegmentJob: "a Personalize batch segment job"
    case .metricAttribution: "a Personalize metric attribution"
    case .iamRole: "an IAM role"
    case .iamUser: "an IAM user"
    case .iamGroup: "an IAM group"
    case .iamPolicy: "an IAM policy"
    case .instanceProfile: "an IAM instance profile"
    case .identityProvider: "an IAM identity provider"
    case .accountRoot: "the root of an AWS account"
    case .assumedRole: "a session of an assumed IAM role"
    case .federatedUser: "the session of a federated user"
    case .function: "a Lambda function"
    case .layer: "a Lambda layer"
    case .aliasWithoutFunction: "a Lambda alias or version without its function"
    case .eventSourceMapping: "a Lambda event source mapping"
    case .codeSigningConfiguration: "a Lambda code signing configuration"
    case .pinpointProject: "a Pinpoint project"
    case .recommenderModel: "a Pinpoint recommender model"
    }
  }

  /// How the resource part of each kind begins, solutions apart; the first that fits stands.
  private static let beginnings: [(service: String, resource: String, kind: ARNKind)] = [
    ("personalize", "campaign/", .campaign),
    ("personalize", "recipe/", .recipe),
    ("personalize", "recommender/", .domainRecommender),
    ("personalize", "dataset-group/", .datasetGroup),
    ("personalize", "dataset/", .dataset),
    ("personalize", "dataset-import-job/", .datasetImportJob),
    ("personalize", "dataset-export-job/", .datasetExportJob),
    ("personalize", "schema/", .schema),
    ("personalize", "filter/", .filter),
    ("personalize", "event-tracker/", .eventTracker),
    ("personalize", "batch-inference-job/", .batchInferenceJob),
    ("personalize", "batch-segment-job/", .batchSegmentJob),
    ("personalize", "metric-attribution/", .metricAttribution),
    ("iam", "role/", .iamRole),
    ("iam", "user/", .iamUser),
    ("iam", "group/", .iamGroup),
    ("iam", "policy/", .iamPolicy),
    ("iam", "instance-profile/", .instanceProfile),
    ("iam", "saml-provider/", .identityProvider),
    ("iam", "oidc-provider/", .identityProvider),
    ("iam", "root", .accountRoot),
    ("sts", "assumed-role/", .assumedRole),
    ("sts", "federated-user/", .federatedUser),
    ("lambda", "function::", .aliasWithoutFunction),
    ("lambda", "function:", .function),
    ("lambda", "alias:", .aliasWithoutFunction),
    ("lambda", "layer:", .layer),
    ("lambda", "event-source-mapping:", .eventSourceMapping),
    ("lambda", "code-signing-config:", .codeSigningConfiguration),
    ("mobiletargeting", "apps/", .pinpointProject),
    ("mobiletargeting", "recommenders/", .recommenderModel),
  ]
}
