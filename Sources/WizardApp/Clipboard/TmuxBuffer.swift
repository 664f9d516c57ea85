import Glibc

/// The clipboard of tmux, for a program that runs inside it.
///
/// As tmux is set up at first, it takes no clipboard sequence from programs and hands none on; its
/// own command fills its buffer and the clipboard of the terminal around it.
struct TmuxBuffer {
  private static let command = "exec tmux load-buffer -w - >/dev/null 2>&1"

  private let isThere: Bool

  init(environment: [String: String]) {
    isThere = !(environment["TMUX"] ?? "").isEmpty
  }

  /// Puts a text there.
  ///
  /// - Returns: whether tmux took it; false outside tmux, and before tmux 3.2.
  @discardableResult
  func load(_ text: String) -> Bool {
    guard isThere, let pipe = popen(Self.command, "we") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, pipe)
    return pclose(pipe) == 0 && written == bytes.count
  }
}
