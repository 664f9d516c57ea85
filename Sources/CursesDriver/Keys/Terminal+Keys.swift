public import TerminalCanvas

extension Terminal {
  /// All keys that have come and were not told yet; never waits for the first one.
  ///
  /// It waits for the rest of one that has begun: for a sequence by the escape delay (25 ms, 100
  /// over ssh, or `ESCDELAY`), for a paste until a second passes without a byte.
  public mutating func keys() -> [Key] {
    var source = TerminalKeySource()
    return decoder.keys(from: &source)
  }
}
