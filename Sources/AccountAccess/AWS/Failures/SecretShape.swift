/// Takes out of a text what looks like a key, a token or a signature, and leaves names and ARNs.
enum SecretShape {
  /// The text with a mark in place of each secret.
  static func removed(from text: String) -> String {
    var text = text
    for shape in shapes {
      text = removed(from: text, stretchesOf: shape.isPart, where: shape.isSecret)
    }
    return text
  }

  private struct Shape {
    /// Whether a character can be a part of such a secret.
    var isPart: @Sendable (Unicode.Scalar) -> Bool
    /// Whether a whole stretch of such characters is one.
    var isSecret: @Sendable (String) -> Bool
  }

  private static let shapes = [
    // Access key ids: four known letters and at least twelve more.
    Shape(isPart: { isUpper($0) || isDigit($0) }) { stretch in
      ["AKIA", "ASIA", "ABIA", "ACCA"].contains { head in
        stretch.firstRange(of: head).map { stretch[$0.upperBound...].utf8.count >= 12 } ?? false
      }
    },
    // Web tokens begin with `{"` in base64.
    Shape(isPart: { isAlphanumeric($0) || "_-=.".unicodeScalars.contains($0) }) { stretch in
      stretch.firstRange(of: "eyJ").map { stretch[$0.lowerBound...].utf8.count >= 16 } ?? false
    },
    // Signatures and digests.
    Shape(isPart: { $0.properties.isASCIIHexDigit }) { $0.utf8.count >= 32 },
    // Tokens fit for addresses; no name of a resource is as long.
    Shape(isPart: { isAlphanumeric($0) || "_-=".unicodeScalars.contains($0) }) { stretch in
      stretch.utf8.count > 64 && isMixed(stretch)
    },
    // Secret keys and other base64.
    Shape(isPart: { isAlphanumeric($0) || "+/=".unicodeScalars.contains($0) }) { stretch in
      stretch.utf8.count >= 32 && isMixed(stretch)
    },
  ]

  private static func removed(
    from text: String, stretchesOf isPart: (Unicode.Scalar) -> Bool,
    where isSecret: (String) -> Bool
  ) -> String {
    var cleaned = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      let stretch = rest.prefix { isPart($0) }
      guard !stretch.isEmpty else {
        cleaned.append(first)
        rest.removeFirst()
        continue
      }
      let secret = isSecret(String(stretch))
      // One by one, since appending several copies all there is each time.
      for scalar in secret ? SecretScrubber.mark.unicodeScalars[...] : stretch {
        cleaned.append(scalar)
      }
      rest = rest[stretch.endIndex...]
    }
    return String(cleaned)
  }

  private static func isMixed(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.contains(where: isDigit) && scalars.contains(where: isUpper)
      && scalars.contains(where: isLower)
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || isUpper(scalar) || isLower(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  private static func isLower(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
}
