import CursesDriver
import Glibc
import SystemPackage

/// How text on standard output may be styled.
package enum OutputColors: Hashable, Sendable {
  /// Not at all.
  case plain
  /// With emphasis and so many colours; with 0, emphasis alone.
  case styled(colors: Int)

  /// Works out what standard output gets.
  ///
  /// A file or a pipe gets plain text unless colours are demanded.
  package init(_ choice: ColorChoice, environment: [String: String]) {
    let isTerminal = isatty(FileDescriptor.standardOutput.rawValue) == 1
    guard isTerminal || choice == .always else {
      self = .plain
      return
    }
    guard choice.allowsColor(environment: environment) else {
      self = environment["TERM"] == "dumb" ? .plain : .styled(colors: 0)
      return
    }
    if ["truecolor", "24bit"].contains(environment["COLORTERM"]) {
      self = .styled(colors: StyleSequence.mostColors)
      return
    }
    let described = StyleSequence.describedColors
    // Who demands colours where the description has none gets those that all terminals share.
    self = .styled(colors: choice == .always ? max(8, described) : described)
  }
}
