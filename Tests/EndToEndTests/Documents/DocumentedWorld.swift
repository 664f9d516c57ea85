import AWSEndpoint
import Foundation
import RecommenderCore
import SystemPackage
import TestSupport

/// A person's home with what the examples of the documents speak of, and a shell to type them into.
struct DocumentedWorld {
  let tmux: Tmux
  private let endpoint: AWSEndpoint
  /// What the program finds in its environment, besides HOME.
  private let environment: [String: String]

  /// Opens a terminal in an empty home; the AWS CLI has the profile `films`, and an account that
  /// a local endpoint plays.
  ///
  /// The program is found by its name, as after it has been installed.
  static func with<Result: Sendable>(
    _ body: @Sendable (DocumentedWorld) async throws -> Result
  ) async throws -> Result {
    let path = try await Wizard.awsEnvironment["PATH"] ?? ""
    return try await AWSEndpoint.serving(.good) { endpoint, address in
      let products = FilePath(Wizard.path).removingLastComponent()
      let environment = [
        "PATH": "\(products):\(path)", "AWS_ENDPOINT_URL": address, "AWS_MAX_ATTEMPTS": "1",
        "AWS_EC2_METADATA_DISABLED": "true", "PAGER": "cat", "MANPAGER": "cat",
      ]
      return try await Tmux.session(environment: environment) { tmux in
        let world = DocumentedWorld(
          tmux: tmux, endpoint: endpoint, environment: environment)
        try world.signIn()
        return try await body(world)
      }
    }
  }

  /// The program without a terminal, in the same home.
  var headless: Headless { Headless(folder: tmux.home) }

  /// Runs a line of shell beside the terminal, in the same home and environment.
  func run(_ line: String) async throws -> Headless.Run {
    try await headless.shell(line, environment: environment)
  }

  /// Puts everything in place that the examples of `--help` and of the pages begin with.
  func furnish() async throws {
    let eu = Self.answers.replacing("\"name\": \"movie-picks\"", with: "\"name\": \"movies-eu\"")
    try headless.save("movie-picks", Written.session(Self.answers))
    try headless.save("movie-picks-eu", Written.session(eu))
    try headless.save("recommender", Written.session(Written.begun, besides: "\"step\": \"count\""))
    try tmux.home.appending("movie-picks.json").put(Written.session(Self.answers))
    try tmux.home.appending("invalid.json").put(Written.session(Written.begun))
    try tmux.home.appending("demo.keys").put(Self.keys)
    let scheme = MarkdownPage.root.appending(path: "Themes/Schemes/nord.yaml")
    try tmux.home.appending("mine.yaml").put(try String(contentsOf: scheme, encoding: .utf8))
    for arguments in [
      ["export", "movie-picks", "--to", "movie-picks"],
      ["snapshot", "--account", "sample", "--to", "account.json"],
    ] {
      let run = try await headless.run(arguments)
      guard run.status == 0 else { throw NotFurnished(description: run.messages) }
    }
  }

  private func signIn() throws {
    let profile = "region = us-east-1\noutput = json\n"
    try tmux.home.appending(".aws/config").put(
      "[default]\n\(profile)\n[profile films]\n\(profile)")
    let credentials = "aws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = made-up\n"
    try tmux.home.appending(".aws/credentials").put(
      "[default]\n\(credentials)\n[films]\n\(credentials)")
    endpoint.change { $0.recommenders = [.init(id: "4f7a61", configuration: Self.configuration)] }
  }

  private struct NotFurnished: Error, CustomStringConvertible {
    let description: String
  }

  /// Answers on the resources of the account that the endpoint plays.
  private static let answers = """
    "region": "us-east-1",
    "campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
    "idType": "PINPOINT_USER_ID", "recommendationsPerMessage": 3, "processing": "none",
    "displayName": "Recommended films", "iamRole": "existing",
    "iamRoleArn": "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize",
    "name": "movie-picks"
    """

  private static let configuration = JSONValue.object([
    .init("Name", .string("movie-picks")),
    .init("RecommendationProviderIdType", .string("PINPOINT_USER_ID")),
    .init("RecommendationsPerMessage", .integer(3)),
    .init("RecommendationsDisplayName", .string("Recommended films")),
    .init(
      "RecommendationProviderUri",
      .string("arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks")),
    .init(
      "RecommendationProviderRoleArn",
      .string("arn:aws:iam::123456789012:role/PinpointRoleforPersonalize")),
  ])

  /// The keys of a whole way through the wizard.
  private static let keys = """
    wait 18 campaigns
    key Enter
    wait deployed version
    key Enter
    key Down
    key Enter
    key Enter
    type a film title
    key Enter 2
    type Recommended films
    key Enter 2
    wait PinpointRoleforPersonalize
    key Enter 3
    wait Are the prerequisites met?
    key Enter 2
    wait Written
    key Enter

    """
}
