/// Words of a command line that a person pastes into a POSIX shell.
public enum ShellWord {
  /// The text as one word: bare where that is safe, else in single quotes.
  ///
  /// Control characters become `?`: no name or ARN holds one, and pasting one can run a line.
  public static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? "?" : scalar
    }
    guard scalars.isEmpty || !scalars.allSatisfy(isSafe) else { return text }
    var word = "'"
    for scalar in scalars {
      if scalar == "'" {
        word += "'\\''"
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    return word + "'"
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", ",", ":", "/", "@", "%", "+", "=": true
    default: false
    }
  }
}
