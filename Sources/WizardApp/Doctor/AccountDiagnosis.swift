import AccountAccess
import RecommenderCore

/// Whether the AWS CLI is there, and as whom it asks where.
struct AccountDiagnosis {
  private let access: AWSAccess
  private let region: String?

  init(_ access: AWSAccess, region: String?) {
    self.access = access
    self.region = region
  }

  func all() async -> [Diagnosis] {
    let settings = AWSSettings(access)
    let version: String
    do throws(LookupFailure) {
      version = try await settings.version()
    } catch {
      let words = words(error)
      let install =
        "Install the AWS CLI; without it the wizard works with --account none and files."
      return [
        Diagnosis(
          "aws-cli", "AWS CLI", .fix, MarkedText.marked(words.evidence),
          fix: error.cause == .toolMissing ? install : words.fix)
      ]
    }
    async let identity = identity()
    var region = region
    // Where the CLI cannot say, the line of the credentials tells why.
    if region == nil { region = try? await settings.region() }
    return [
      Diagnosis("aws-cli", "AWS CLI", .fine, MarkedText.marked(version)),
      await identity, diagnosis(ofRegion: region),
    ]
  }

  private func identity() async -> Diagnosis {
    let id = "credentials"
    let title = "Credentials"
    // STS answers in every Region alike; one has to be named.
    let region = region ?? "us-east-1"
    switch await AWSReader(access).look(.callerIdentity, region: region) {
    case .found(.callerIdentity(let caller)):
      return Diagnosis(id, title, .fine, MarkedText.marked(caller.arn))
    case .found:
      return Diagnosis(id, title, .fix, "AWS answered something else.", fix: "Check again.")
    case .failed(let failure):
      let words = words(failure)
      return Diagnosis(id, title, .fix, MarkedText.marked(words.evidence), fix: words.fix)
    }
  }

  private func words(_ failure: LookupFailure) -> (evidence: String, fix: String) {
    failure.refusal(of: .callerIdentity, region: "", profile: access.profile)
  }

  private func diagnosis(ofRegion region: String?) -> Diagnosis {
    let id = "region"
    let title = "Region"
    guard let region else {
      let command = AWSCommand(
        settingUp: "configure", "set", "region", "us-east-1", profile: access.profile)
      return Diagnosis(
        id, title, .advice, "The AWS CLI has none of its own.",
        fix: "The wizard asks for one; or set it: \(command.line)"
      )
    }
    let name = MarkedText.marked(region)
    guard AWSRegion(region).support != .unsupported else {
      return Diagnosis(
        id, title, .advice, "\(name) does not hold both Pinpoint and Personalize.",
        fix: "Choose another one in the wizard, or with --region.")
    }
    return Diagnosis(id, title, .fine, name)
  }
}
