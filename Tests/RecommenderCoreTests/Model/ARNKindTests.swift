import Testing

@testable import RecommenderCore

@Suite struct ARNKindTests {
  static let personalize = "arn:aws:personalize:us-east-1:123456789012:"

  static let samples: [(String, ARNKind)] = [
    (personalize + "campaign/x", .campaign),
    (personalize + "solution/x", .solution),
    (personalize + "solution/x/8f0e1a2b", .solutionVersion),
    (personalize + "solution/x/$LATEST", .solutionVersion),
    ("arn:aws:personalize:::recipe/aws-user-personalization", .recipe),
    (personalize + "recommender/x", .domainRecommender),
    (personalize + "dataset-group/x", .datasetGroup),
    (personalize + "dataset/x/INTERACTIONS", .dataset),
    (personalize + "dataset-import-job/x", .datasetImportJob),
    (personalize + "dataset-export-job/x", .datasetExportJob),
    (personalize + "schema/x", .schema),
    (personalize + "filter/x", .filter),
    (personalize + "event-tracker/8f0e1a2b", .eventTracker),
    (personalize + "batch-inference-job/x", .batchInferenceJob),
    (personalize + "batch-segment-job/x", .batchSegmentJob),
    (personalize + "metric-attribution/x", .metricAttribution),
    ("arn:aws:iam::123456789012:role/x", .iamRole),
    ("arn:aws:iam::123456789012:user/x", .iamUser),
    ("arn:aws:iam::123456789012:group/x", .iamGroup),
    ("arn:aws:iam::aws:policy/AdministratorAccess", .iamPolicy),
    ("arn:aws:iam::123456789012:instance-profile/x", .instanceProfile),
    ("arn:aws:iam::123456789012:oidc-provider/x", .identityProvider),
    ("arn:aws:iam::123456789012:root", .accountRoot),
    ("arn:aws:sts::123456789012:assumed-role/Admin/me", .assumedRole),
    ("arn:aws:sts::123456789012:federated-user/me", .federatedUser),
    ("arn:aws:lambda:us-east-1:123456789012:function:x", .function),
    ("arn:aws:lambda:us-east-1:123456789012:function:x:prod", .function),
    ("arn:aws:lambda:us-east-1:123456789012:function::prod", .aliasWithoutFunction),
    ("arn:aws:lambda:us-east-1:123456789012:alias:prod", .aliasWithoutFunction),
    ("arn:aws:lambda:us-east-1:123456789012:layer:x", .layer),
    ("arn:aws:lambda:us-east-1:123456789012:layer:x:3", .layer),
    ("arn:aws:lambda:us-east-1:123456789012:event-source-mapping:x", .eventSourceMapping),
    ("arn:aws:lambda:us-east-1:123456789012:code-signing-config:x", .codeSigningConfiguration),
    ("arn:aws:mobiletargeting:us-east-1:123456789012:apps/8f0e", .pinpointProject),
    ("arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/8f0e", .recommenderModel),
  ]

  @Test("Each kind is recognised by its ARN", arguments: samples)
  func recognised(text: String, kind: ARNKind) throws {
    let arn = try #require(ARN(text))
    #expect(ARNKind(of: arn) == kind)
    #expect(arn.description == text)
  }

  @Test("The samples leave no kind out")
  func complete() {
    #expect(Set(Self.samples.map(\.1)) == Set(ARNKind.allCases))
  }

  @Test("Unknown resources have no kind", arguments: ["arn:aws:s3:::b", personalize + "thing/x"])
  func unknown(text: String) throws {
    #expect(ARNKind(of: try #require(ARN(text))) == nil)
  }

  @Test("A campaign refuses every other kind by its name", arguments: samples)
  func campaignRefuses(text: String, kind: ARNKind) throws {
    guard kind != .campaign else { return }
    let arn = try #require(ARN(text))
    #expect(throws: ARNRefusal.otherKind(kind, arn)) { try CampaignARN(parsing: text) }
  }

  @Test("A function refuses every other kind by its name", arguments: samples)
  func functionRefuses(text: String, kind: ARNKind) throws {
    guard kind != .function else { return }
    let arn = try #require(ARN(text))
    #expect(throws: ARNRefusal.otherKind(kind, arn)) { try FunctionARN(parsing: text) }
  }

  @Test("An IAM role refuses every other kind by its name", arguments: samples)
  func iamRoleRefuses(text: String, kind: ARNKind) throws {
    guard kind != .iamRole else { return }
    let arn = try #require(ARN(text))
    #expect(throws: ARNRefusal.otherKind(kind, arn)) { try IAMRoleARN(parsing: text) }
  }

  @Test(
    "A text with fewer than six parts is no ARN", arguments: ["", "arn", "arn:a:b:c:d", ":::::"])
  func notAnARN(text: String) {
    #expect(ARN(text) == nil)
  }
}
