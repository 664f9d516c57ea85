import AccountAccess
import RecommenderCore
import Testing

@Suite struct SnapshotRoundTripTests {
  private func again(_ snapshot: AccountSnapshot) throws -> AccountSnapshot {
    try AccountSnapshot(bytes: Array(JSONText.write(snapshot.json).utf8))
  }

  @Test("The sample written and read again is the same")
  func sample() throws {
    let sample = try SampleAccount.snapshot()
    #expect(try again(sample) == sample)
  }

  @Test("Missing lists stay missing and empty ones stay empty")
  func lists() throws {
    #expect(try again(AccountSnapshot()) == AccountSnapshot())
    let empty = AccountSnapshot(
      takenAt: "2026-11-20T09:30:00Z", accountID: "123456789012", region: "eu-west-1",
      caller: CallerIdentity(account: "123456789012", arn: ""), campaigns: [], functions: [],
      iamRoles: [])
    #expect(try again(empty) == empty)
  }

  @Test("What a function has, has not, and what is not said are three things")
  func recorded() throws {
    let details = FunctionDetails(name: "f", arn: "arn:f")
    let statement = PolicyStatement(effect: "Allow", services: ["*"], actions: ["lambda:*"])
    let snapshot = AccountSnapshot(functions: [
      FunctionEntry(details, description: "a"),
      FunctionEntry(details, policy: .absent, reservedConcurrency: .absent),
      FunctionEntry(details, policy: .present([statement]), reservedConcurrency: .present(0)),
      FunctionEntry(details, policy: .present([])),
    ])
    #expect(try again(snapshot) == snapshot)
  }

  @Test("IAM roles keep what is recorded of them")
  func iamRoles() throws {
    let role = IAMRoleDetails(
      name: "R", arn: "arn:aws:iam::1:role/R", trust: [], hasPermissionsBoundary: true)
    let decision = PolicyDecision(action: "iam:PassRole", resource: role.arn, decision: "allowed")
    let snapshot = AccountSnapshot(iamRoles: [
      IAMRoleEntry(name: "", arn: "", role: role, permissions: [], passRole: [decision]),
      IAMRoleEntry(name: "S", arn: "arn:aws:iam::1:role/S", permissions: [decision]),
    ])
    #expect(try again(snapshot) == snapshot)
  }

  @Test("A policy may stand as a text, as Lambda gives it")
  func policyText() throws {
    let text = """
      {"format":"recommender-wizard/account","version":1,"functions":[{"FunctionArn":"arn:f",
       "Policy":"{\\"Statement\\":{\\"Effect\\":\\"Allow\\",\\"Principal\\":\\"*\\",\\"Action\\":\\"a:b\\"}}"}]}
      """
    let snapshot = try AccountSnapshot(bytes: Array(text.utf8))
    guard case .present(let policy)? = snapshot.functions?.first?.policy else {
      Issue.record("no policy")
      return
    }
    #expect(
      policy.statements == [
        PolicyStatement(effect: "Allow", services: ["*"], actions: ["a:b"])
      ])
  }

  @Test("Policies stay whole: what is not judged is kept for those who change them")
  func wholePolicies() throws {
    let policy = """
      {"Id":"default","Statement":[{"Sid":"own","Principal":{"AWS":"arn:aws:iam::1:root"},\
      "NotAction":"a:b","Effect":"Deny","NotResource":["arn:f"],"New":{"x":[null,1.5,true]}}]}
      """
    let text = """
      {"format":"recommender-wizard/account","version":1,
       "functions":[{"FunctionArn":"arn:f","Policy":\(policy)}],
       "iamRoles":[{"Arn":"arn:aws:iam::1:role/R","AssumeRolePolicyDocument":\(policy)}]}
      """
    let snapshot = try again(AccountSnapshot(bytes: Array(text.utf8)))
    let whole = try JSONText.read(policy.utf8)
    #expect(snapshot.functions?.first?.policy == PolicyDocument(json: whole).map(Recorded.present))
    #expect(snapshot.iamRoles?.first?.role?.trust.json == whole)
  }

  @Test("The secrets in a function's environment do not survive")
  func environment() throws {
    let text = """
      {"format":"recommender-wizard/account","version":1,"functions":[{"FunctionName":"f",
       "FunctionArn":"arn:f","Environment":{"Variables":{"DB_PASSWORD":"hunter2"}},
       "Policy":null,"Code":{"Location":"https://signed.example/?X-Amz-Signature=hunter2"}}]}
      """
    let snapshot = try AccountSnapshot(bytes: Array(text.utf8))
    let written = JSONText.write(snapshot.json)
    #expect(written.contains("arn:f"))
    #expect(!written.contains("hunter2") && !"\(snapshot)".contains("hunter2"))
  }
}
