/// Makes one short line for people out of what a program wrote, without anything that opens a door.
///
/// Rather a word too many is taken away than a secret left: what stands in a message is kept in
/// sessions and handed to teammates.
struct SecretScrubber: Sendable {
  /// The most characters that a line keeps.
  static let limit = 240
  /// What stands in place of a secret.
  static let mark = "[removed]"

  private let secrets: [String]

  /// Creates a scrubber that knows the secrets among the values of an environment.
  init(environment: [String: String]) {
    secrets = environment.filter { name, value in
      value.utf8.count >= 6 && Self.secretNames.contains { name.uppercased().contains($0) }
    }
    // A secret that holds another one goes first.
    .values.sorted { ($1.utf8.count, $1) < ($0.utf8.count, $0) }
  }

  /// The first line of a text that says something, without secrets and control characters.
  func line(_ text: String) -> String {
    // No message is that long; what comes behind cannot be of use.
    var line = String(text.unicodeScalars.prefix(65_536))
    for secret in secrets { line = line.replacing(secret, with: Self.mark) }
    let first = line.split(whereSeparator: \.isNewline).first { part in
      part.contains { !$0.isWhitespace }
    }
    line = Self.beforeMarkers(String(first ?? ""))
    line = line.split(whereSeparator: \.isWhitespace).map(Self.word).joined(separator: " ")
    return line.count > Self.limit ? line.prefix(Self.limit) + "…" : line
  }

  /// The text up to the first sign of a signed request or of a credential with its name.
  private static func beforeMarkers(_ text: String) -> String {
    // Only ASCII is lowered, so that the places stay the same.
    let lowered = String(
      decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
    let ends = markers.compactMap { lowered.firstRange(of: $0)?.lowerBound }
    guard let end = ends.min() else { return text }
    let length = lowered.utf8.distance(from: lowered.startIndex, to: end)
    return String(decoding: text.utf8.prefix(length), as: UTF8.self) + mark
  }

  /// A word without addresses' passwords, without secrets and without what cannot be seen.
  private static func word(_ word: Substring) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in SecretShape.removed(from: withoutAccess(word)).unicodeScalars {
      visible.append(invisible.contains(scalar.properties.generalCategory) ? "?" : scalar)
    }
    return String(visible)
  }

  /// An address without the name and password before its host and without its query.
  private static func withoutAccess(_ word: Substring) -> String {
    guard let scheme = word.firstRange(of: "://") else { return String(word) }
    var rest = word[scheme.upperBound...]
    var cleaned = String(word[..<scheme.upperBound])
    let host = rest.prefix { !"/?\"'#".contains($0) }
    if let at = host.lastIndex(of: "@") {
      cleaned += "\(mark)@"
      rest = rest[rest.index(after: at)...]
    }
    guard let query = rest.firstIndex(of: "?") else { return cleaned + rest }
    return cleaned + rest[..<query] + "?\(mark)"
  }

  private static let invisible: Set<Unicode.GeneralCategory> = [
    .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
  ]

  private static let secretNames = [
    "SECRET", "TOKEN", "PASSWORD", "PASSWD", "CREDENTIAL", "ACCESS_KEY", "API_KEY", "APIKEY",
    "PRIVATE_KEY", "AUTH",
  ]

  /// From here on a line may hold a secret in whatever form, so it ends there.
  private static let markers = [
    "authorization:", "authorization=", "\"authorization\"", "'authorization'", "aws4-hmac",
    "x-amz-", "signature=", "signature:", "signature\":", "credential=", "secret_access_key",
    "secretaccesskey", "session_token", "sessiontoken", "security_token", "securitytoken",
    "access_key_id", "accesskeyid", "accesstoken", "access_token", "refreshtoken",
    "refresh_token", "clientsecret", "client_secret", "password", "bearer ", "token=", "token:",
    "token\":", "token':", "secret=", "secret:",
  ]
}
