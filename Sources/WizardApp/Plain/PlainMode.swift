import CursesDriver
import Glibc

/// When lines are asked and answered in place of a screen.
enum PlainMode {
  /// Whether the options or the environment ask for it.
  ///
  /// A dumb terminal asks for it only where there is one: services and pipelines are often called
  /// dumb, and nobody answers there.
  static func isWanted(_ options: WizardOptions, _ environment: [String: String]) -> Bool {
    if options.isPlain { return true }
    guard options.script == nil else { return false }
    if let value = environment["ACCESSIBLE"], !value.isEmpty { return true }
    return environment["TERM"] == "dumb" && isTypedAt
  }

  /// Whether standard input is a terminal.
  static var isTypedAt: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether the environment says that characters beyond ASCII can be shown.
  static func isUTF8(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let codeset = locale.uppercased()
    return codeset.contains("UTF-8") || codeset.contains("UTF8")
  }
}
