import Glibc

/// Ends the program, so that libFuzzer keeps the input.
func lawIsBroken(_ what: String) {
  say("LAW BROKEN: \(what)")
  abort()
}

/// Writes a line to standard error.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
