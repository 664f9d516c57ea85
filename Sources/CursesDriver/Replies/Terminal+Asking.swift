import CNcurses

extension Terminal {
  /// Whether the terminal may be asked something; those that print what they do not understand
  /// are not.
  var canBeAsked: Bool {
    TerminalQuery.isUnderstood(byType: type, requestedType: requestedType)
  }

  /// Asks the terminal for its background.
  ///
  /// Many terminals never tell, so nothing may depend on it. Keys that are typed meanwhile are kept
  /// for `keys`.
  /// - Parameter limit: How long to wait for the answer.
  /// - Returns: nil where no answer came in time, or none that is understood.
  public mutating func background(within limit: Duration) -> TerminalBackground? {
    guard canBeAsked else { return nil }
    ask(TerminalQuery.background + TerminalQuery.attributes, about: [.background, .attributes]) {
      cn_send($0, $1)
    }
    awaitReplies(until: .now + limit)
    return toldBackground
  }

  /// Asks with the first frame whether frames can be shown at once, whole; the answer comes when it
  /// comes.
  mutating func askForSynchronizedOutput() {
    hasAskedForSynchronizedOutput = true
    guard canBeAsked else { return }
    ask(
      TerminalQuery.synchronizedOutput + TerminalQuery.attributes,
      about: [.synchronizedOutput, .attributes]
    ) {
      cn_send_before_frame($0, $1)
    }
  }

  /// Gives answers that are under way a moment to arrive, so that they are not typed into whatever
  /// has the terminal next.
  mutating func settle() {
    guard let asked else { return }
    awaitReplies(until: asked + .milliseconds(300))
  }

  private mutating func ask(
    _ query: String, about subjects: [TerminalReply.Subject],
    through send: (UnsafePointer<CChar>, Int32) -> Void
  ) {
    query.withCString { send($0, Int32(query.utf8.count)) }
    decoder.await(subjects)
    asked = .now
  }

  private mutating func awaitReplies(until deadline: ContinuousClock.Instant) {
    while decoder.isAwaitingReply, case let rest = deadline - .now, rest > .zero {
      // A signal, a hang-up and the end of the time all end the wait; the loop sees them again.
      guard cn_wait(-1, rest.milliseconds) == CN_HAS_KEYS else { return }
      earlyKeys += readKeys()
    }
  }
}
