/// The rule for names of sessions; they become names of files.
public enum SessionName {
  /// The most characters a name may have.
  public static let longest = 64

  /// Whether a text may name a session: 1 to 64 of letters, digits, `.`, `_` and `-`, not
  /// beginning with a dot.
  public static func isValid(_ text: String) -> Bool {
    (1...longest).contains(text.utf8.count) && text.first != "."
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// What is said of a text that may not.
  public static let refusal =
    "This cannot name a session. A name has 1 to 64 letters, digits, ., _ and -, and does not "
    + "begin with a dot. Choose another one, such as movie-picks."
}
