import Testing

@testable import RecommenderCore

/// What follows from each thing that a simulation can say, and what simulations are told.
@Suite struct SimulationTests {
  private static let words = ["allowed", "implicitDeny", "explicitDeny", "ALLOWED", "perhaps", ""]
  private static let flags: [Bool?] = [nil, true, false]

  /// Every word with every state of the layers and of the missing keys.
  private static var sayings: [PolicyDecision] {
    words.flatMap { word in
      flags.flatMap { boundary in
        flags.flatMap { organization in
          [[], ["aws:SourceIp"]].map { keys in
            PolicyDecision(
              action: "", resource: "*", decision: word, missingKeys: keys,
              allowedByBoundary: boundary, allowedByOrganization: organization)
          }
        }
      }
    }
  }

  /// The verdict by the rules as the field report has them, said in another way than in the row.
  private static func verdict(of saying: PolicyDecision) -> Assessment.Verdict {
    guard ["allowed", "implicitdeny", "explicitdeny"].contains(saying.decision.lowercased()) else {
      return .notChecked
    }
    let isLimited = saying.allowedByBoundary == false || saying.allowedByOrganization == false
    if saying.decision.lowercased() == "allowed", !isLimited { return .met }
    return saying.missingKeys.isEmpty ? .notMet : .notChecked
  }

  private static func rows(of saying: PolicyDecision) throws -> [(any Requirement, Assessment)] {
    func decision(_ action: String) -> PolicyDecision {
      var decision = saying
      decision.action = action
      return decision
    }
    let scene = Scene.with {
      $0.see(
        Scene.permissions,
        .decisions((RoleAction.onCampaign + RoleAction.onSolution).map(decision)))
      $0.see(.passRole(Scene.roleArn), .decisions([decision(RolePassing.action)]))
    }
    return try [RequirementID.iamRolePermissions, .passRole].map {
      (try Scene.row($0), try scene.assess($0))
    }
  }

  @Test("Each word, layer and key comes to its verdict in both rows")
  func product() throws {
    for saying in Self.sayings {
      for (row, assessment) in try Self.rows(of: saying) {
        #expect(assessment.verdict == Self.verdict(of: saying), "\(row.id.rawValue): \(saying)")
        if assessment.verdict != .met {
          #expect(!assessment.fix.isEmpty, "\(row.id.rawValue): \(saying)")
        }
      }
    }
    #expect(Self.sayings.count == 108)
  }

  @Test("An Allow is offered where no statement allows it, and nowhere else")
  func offers() throws {
    for saying in Self.sayings {
      let word = saying.decision.lowercased()
      let isSilence =
        word == "implicitdeny" && saying.missingKeys.isEmpty && saying.allowedByBoundary != false
        && saying.allowedByOrganization != false
      for (row, assessment) in try Self.rows(of: saying) {
        let offer = row.id == .passRole ? "Ask your administrator for iam:PassRole" : "put-role"
        #expect(assessment.fix.contains(offer) == isSilence, "\(row.id.rawValue): \(saying)")
      }
    }
  }

  @Test("What denies is named, and what is missing too")
  func names() throws {
    for saying in Self.sayings {
      let verdict = Self.verdict(of: saying)
      for (row, assessment) in try Self.rows(of: saying) {
        let place: Comment = "\(row.id.rawValue): \(assessment)"
        guard verdict == .notMet else {
          let isHanging = verdict == .notChecked && assessment.evidence.hasPrefix("It depends on")
          #expect(assessment.evidence.contains("aws:SourceIp") == isHanging, place)
          continue
        }
        let text = assessment.evidence + assessment.fix
        #expect(text.contains("boundary") == (saying.allowedByBoundary == false), place)
        #expect(text.contains("rganization") == (saying.allowedByOrganization == false), place)
      }
    }
  }

  @Test("Pinpoint's calls are told of the Region, the accounts and the IAM role")
  func retrieving() {
    let words = SimulationContext.retrieving(with: Scene.roleArn, from: Scene.campaignArn).words
    #expect(
      words == [
        "ContextKeyName=aws:RequestedRegion,ContextKeyValues=us-east-1,ContextKeyType=string",
        "ContextKeyName=aws:ResourceAccount,ContextKeyValues=123456789012,ContextKeyType=string",
        "ContextKeyName=aws:PrincipalArn,ContextKeyValues=\(Scene.roleArn),ContextKeyType=string",
        "ContextKeyName=aws:PrincipalAccount,ContextKeyValues=123456789012,ContextKeyType=string",
        "ContextKeyName=aws:PrincipalIsAWSService,ContextKeyValues=false,ContextKeyType=boolean",
        "ContextKeyName=aws:ViaAWSService,ContextKeyValues=false,ContextKeyType=boolean",
      ])
  }

  @Test("Passing is told of the service and of who passes, where that is known")
  func passing() {
    let service = "ContextKeyName=iam:PassedToService,ContextKeyValues=p,ContextKeyType=string"
    #expect(SimulationContext.passing(to: "p", by: nil).words == [service])
    let user = "arn:aws-cn:iam::210987654321:user/team/ana"
    #expect(
      SimulationContext.passing(to: "p", by: user).words == [
        service,
        "ContextKeyName=aws:PrincipalArn,ContextKeyValues=\(user),ContextKeyType=string",
        "ContextKeyName=aws:PrincipalAccount,ContextKeyValues=210987654321,ContextKeyType=string",
      ])
  }

  @Test("What is not known is not given, and a comma does not end a value")
  func unknown() {
    let context = SimulationContext.retrieving(with: "role", from: "campaign")
    #expect(context.entries.map(\.key) == ["aws:PrincipalIsAWSService", "aws:ViaAWSService"])
    let words = SimulationContext.passing(to: "p", by: "arn:aws:iam::1:role/a,b=c").words
    #expect(words[1].contains(#"ContextKeyValues="arn:aws:iam::1:role/a,b=c","#))
  }

  @Test("The commands to ask by hand give the same context, and ask for both names of Pinpoint")
  func byHand() {
    let simulation = Scene.permissions.command(region: "eu-west-1")
    let context = SimulationContext.retrieving(with: Scene.roleArn, from: Scene.campaignArn)
    #expect(simulation.ranges(of: context.words.joined(separator: " ")).count == 2)
    let passing = Lookup.passRole(Scene.roleArn).command(region: "")
    for service in RolePassing.services {
      #expect(passing.ranges(of: "ContextKeyValues=\(service),").count == 1)
    }
  }

  @Test("The root user is not asked about, others are")
  func callers() {
    var scene = Scene.complete
    scene.forget(.passRole(Scene.roleArn))
    for (caller, isAsked) in [
      ("iam::123456789012:root", false), ("sts::123456789012:federated-user/ana", false),
      ("sts::123456789012:assumed-role/Dev/ana", true), ("iam::123456789012:user/ana", true),
      ("iam::210987654321:role/aws-reserved/sso.amazonaws.com/Dev", true),
    ] {
      let identity = CallerIdentity(account: Scene.account, arn: "arn:aws:\(caller)")
      scene.see(.callerIdentity, .callerIdentity(identity))
      let lookups = PrerequisiteCatalogue.lookups(
        for: scene.answers, knowing: scene.observations)
      #expect(lookups == (isAsked ? [.passRole(Scene.roleArn)] : []), "\(caller)")
    }
  }
}
