import RecommenderCore

/// A document that could be read, with what there is to say about its answers.
struct LoadedDocument {
  /// The session; of a configuration, one that holds the answers alone.
  let document: SessionDocument
  /// Errors and warnings, in the order of the questions.
  let problems: [DocumentCheck.Problem]

  /// Reads a session or a configuration, whatever `ImportedSession` understands.
  ///
  /// - Throws: `DocumentRefused` with every place that is not as it should be.
  init(_ bytes: [UInt8]) throws(DocumentRefused) {
    let sessions: [ImportedSession]
    do {
      sessions = try ImportedSession.sessions(in: bytes)
    } catch {
      throw DocumentRefused(problems: DocumentCheck.problems(of: error))
    }
    guard let session = sessions.first, sessions.count == 1 else {
      throw DocumentRefused(problems: [Self.several(sessions)])
    }
    document =
      session.isSession
      ? session.document : SessionDocument(answers: session.document.answers)
    problems = DocumentCheck.problems(in: sessions)
  }

  private static func several(_ sessions: [ImportedSession]) -> DocumentCheck.Problem {
    DocumentCheck.Problem(
      field: "", severity: .error,
      message: "This holds \(sessions.count) configurations, and one is needed here.",
      fix: "Make a session of each with recommender-wizard import.")
  }
}

/// Why bytes are no document that this program can read.
struct DocumentRefused: Error {
  let problems: [DocumentCheck.Problem]
}
