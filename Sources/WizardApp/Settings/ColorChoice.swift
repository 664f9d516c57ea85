/// When colours are used; raw values are those of `--color`.
public enum ColorChoice: String, CaseIterable, Hashable, Sendable {
  case auto
  case always
  case never

  /// Whether colours are used, given the environment.
  ///
  /// The order is `--color`, then `NO_COLOR`, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then
  /// `CLICOLOR`, and then the terminal's own abilities. Without colours bold and reverse remain.
  func allowsColor(environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if value("NO_COLOR") != nil { return false }
    if let forced = value("CLICOLOR_FORCE") ?? value("FORCE_COLOR"), forced != "0" { return true }
    return value("CLICOLOR") != "0"
  }
}
