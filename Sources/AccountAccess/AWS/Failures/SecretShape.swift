/// Tells what looks like a key, a token or a signature from names and ARNs.
enum SecretShape {
  /// Whether a character can stand in a token.
  static func isOfToken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "+", "/", "=", "_", "-": true
    default: false
    }
  }

  /// Whether a whole run of such characters is a secret.
  static func isSecret(_ run: String) -> Bool {
    isKeyID(run) || run.hasPrefix("eyJ") && run.utf8.count >= 16
  }

  /// A run without those pieces of it that are secrets.
  static func withoutSecrets(_ run: String) -> String {
    // A token of base64 for addresses has hyphens; no name of a resource is as long.
    let named = pieces(of: run, separators: "/") { $0.utf8.count > 64 && isMixed($0) }
    // A secret key or a signature has none.
    return pieces(of: named, separators: "-_[]") { piece in
      isKeyID(piece) || piece.utf8.count >= 32 && (isMixed(piece) || isHexadecimal(piece))
    }
  }

  private static func pieces(
    of run: String, separators: String, isSecret: (Substring) -> Bool
  ) -> String {
    var cleaned = ""
    var rest = run[...]
    while !rest.isEmpty {
      let piece = rest.prefix { !separators.contains($0) }
      cleaned += isSecret(piece) ? SecretScrubber.mark : String(piece)
      rest = rest[piece.endIndex...]
      if let separator = rest.popFirst() { cleaned.append(separator) }
    }
    return cleaned
  }

  /// Whether a text is an access key id: four known letters and at least twelve more.
  private static func isKeyID(_ text: some StringProtocol) -> Bool {
    text.utf8.count >= 16 && ["AKIA", "ASIA", "ABIA", "ACCA"].contains { text.hasPrefix($0) }
      && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }

  private static func isMixed(_ text: Substring) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.contains { (0x41...0x5A).contains($0) }
      && text.utf8.contains { (0x61...0x7A).contains($0) }
  }

  private static func isHexadecimal(_ text: Substring) -> Bool {
    text.allSatisfy(\.isHexDigit)
  }
}
