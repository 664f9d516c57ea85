import RecommenderCore

extension SessionFolder {
  /// All sessions with what is known of each, the latest first; a damaged one is listed with the
  /// reason.
  ///
  /// - Returns: The summaries; none where there is no folder yet.
  /// - Throws: `FileFailure` where the folder cannot be read.
  public func summaries() throws(FileFailure) -> [SessionSummary] {
    try list().compactMap(summary)
  }

  /// Nil where the session has gone in the meantime.
  private func summary(of entry: SessionEntry) -> SessionSummary? {
    guard let content = content(of: entry.name) else { return nil }
    return SessionSummary(
      name: entry.name, modified: entry.modified, content: content,
      lockedBy: holder(of: entry.name))
  }

  private func content(of name: String) -> SessionSummary.Content? {
    let bytes: [UInt8]
    do {
      guard let found = try load(name) else { return nil }
      bytes = found
    } catch {
      return damaged(name, error.sentence)
    }
    do {
      return .readable(SessionSummary.Progress(try SessionDocument(decoding: bytes)))
    } catch {
      return damaged(name, error.description)
    }
  }

  private func damaged(_ name: String, _ reason: String) -> SessionSummary.Content {
    let backup = try? backup(of: name)
    return .damaged(
      reason: reason, hasBackup: backup.map { Self.damage(in: $0) == nil } ?? false)
  }
}
