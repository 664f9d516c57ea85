public import RecommenderCore

/// What the command line says about a run of the wizard.
public struct WizardOptions: Hashable, Sendable {
  /// Which session it begins with.
  public var opening: WizardOpening
  /// Where campaigns are read from; nil leaves it to the session or the first step.
  public var account: AccountChoice?
  /// The profile of the AWS CLI; nil leaves it to the session, the first step, or the CLI.
  public var profile: String?
  /// The address that the AWS CLI asks in place of AWS; nil asks AWS.
  public var endpointURL: String?
  /// The Region to begin with; nil leaves it to the session or the first step.
  public var region: String?
  /// The folder for the files; nil asks.
  public var folder: String?
  /// A file with keys to play; nil plays none.
  public var script: String?
  /// Whether lines are asked and answered in place of a screen, whatever the environment says.
  public var isPlain: Bool
  /// Whether only ASCII may be drawn.
  public var usesASCII: Bool
  /// Whether colours are used.
  public var color: ColorChoice
  /// The theme: a name, a file, or `auto`.
  public var theme: String

  /// Creates options.
  public init(
    opening: WizardOpening = .any, account: AccountChoice? = nil, profile: String? = nil,
    region: String? = nil, endpointURL: String? = nil, folder: String? = nil, script: String? = nil,
    isPlain: Bool = false, usesASCII: Bool = false,
    color: ColorChoice = .auto, theme: String = "terminal"
  ) {
    self.opening = opening
    self.account = account
    self.profile = profile
    self.region = region
    self.endpointURL = endpointURL
    self.folder = folder
    self.script = script
    self.isPlain = isPlain
    self.usesASCII = usesASCII
    self.color = color
    self.theme = theme
  }
}
