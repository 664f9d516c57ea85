/// Makes one short line for people out of what a program wrote, without anything that opens a door.
///
/// Rather a word too many is taken away than a secret left: what stands in a message is kept in
/// sessions and handed to teammates. Secrets and their signs are sought among scalars and bytes:
/// a combining mark makes another character of the letter before it, and would hide them.
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
    var scalars = String.UnicodeScalarView(text.unicodeScalars.prefix(65_536))
    for secret in secrets {
      scalars.replace(secret.unicodeScalars, with: Self.mark.unicodeScalars)
    }
    let first = String(scalars).split(whereSeparator: \.isNewline).first { part in
      part.contains { !$0.isWhitespace }
    }
    let line = Self.beforeMarkers(String(first ?? "")).split(whereSeparator: \.isWhitespace)
      .map(Self.word).joined(separator: " ")
    return line.count > Self.limit ? line.prefix(Self.limit) + "…" : line
  }

  /// The text up to the first sign of a signed request or of a credential with its name.
  private static func beforeMarkers(_ text: String) -> String {
    // Only ASCII is lowered, so that the places stay the same.
    let lowered = text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let end = lowered.indices.first { place in
      markers.contains { lowered[place...].starts(with: $0) }
    }
    guard let end else { return text }
    return String(decoding: text.utf8.prefix(end), as: UTF8.self) + mark
  }

  /// A word without addresses' passwords, without secrets and without what cannot be seen.
  private static func word(_ word: Substring) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in SecretShape.removed(from: withoutAccess(word)).unicodeScalars {
      visible.append(invisible.contains(scalar.properties.generalCategory) ? "?" : scalar)
    }
    return String(visible)
  }

  /// The addresses in a word without the names and passwords before their hosts, up to a query.
  private static func withoutAccess(_ word: Substring) -> String {
    let sign = "://".unicodeScalars
    var cleaned = String.UnicodeScalarView()
    var rest = word.unicodeScalars
    while let scheme = rest.firstRange(of: sign) {
      cleaned += rest[..<scheme.upperBound]
      rest = rest[scheme.upperBound...]
      let host = rest.prefix { !hostEnds.contains($0) }
      if let at = host.lastIndex(of: "@") {
        cleaned += "\(mark)@".unicodeScalars
        rest = rest[rest.index(after: at)...]
      }
      let next = rest.firstRange(of: sign)?.lowerBound ?? rest.endIndex
      if let query = rest[..<next].firstIndex(of: "?") {
        return String(cleaned + rest[..<query]) + "?\(mark)"
      }
    }
    return String(cleaned + rest)
  }

  private static let hostEnds: Set<Unicode.Scalar> = ["/", "?", "\"", "'", "#"]

  private static let invisible: Set<Unicode.GeneralCategory> = [
    .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
  ]

  private static let secretNames = [
    "SECRET", "TOKEN", "PASSWORD", "PASSWD", "CREDENTIAL", "ACCESS_KEY", "API_KEY", "APIKEY",
    "PRIVATE_KEY", "AUTH",
  ]

  /// From here on a line may hold a secret in whatever form, so it ends there.
  private static let markers: [[UInt8]] = [
    "authorization:", "authorization=", "\"authorization\"", "'authorization'", "aws4-hmac",
    "x-amz-", "signature=", "signature:", "signature\":", "credential=", "secret_access_key",
    "secretaccesskey", "session_token", "sessiontoken", "security_token", "securitytoken",
    "access_key_id", "accesskeyid", "accesstoken", "access_token", "refreshtoken",
    "refresh_token", "clientsecret", "client_secret", "password", "bearer ", "token=", "token:",
    "token\":", "token':", "secret=", "secret:",
  ].map { Array($0.utf8) }
}
