import RecommenderCore

/// A document that could be read, with what there is to say about its answers.
struct LoadedDocument {
  /// The session; of a request, one that holds the answers alone.
  let document: SessionDocument
  /// Errors and warnings, in the order of the questions.
  let problems: [DocumentCheck.Problem]

  /// Reads a session or a CreateRecommenderConfiguration request.
  ///
  /// - Throws: `DocumentRefused` with every place that is not as it should be.
  init(_ bytes: [UInt8]) throws(DocumentRefused) {
    let check = DocumentCheck.result(for: bytes)
    guard case .read(let problems) = check, let document = try? Self.document(bytes) else {
      throw DocumentRefused(problems: check.problems)
    }
    self.document = document
    self.problems = problems
  }

  private static func document(_ bytes: [UInt8]) throws -> SessionDocument {
    let json = try JSONText.read(bytes)
    guard ConfigurationRequest.isRequest(json) else { return try SessionDocument(json: json) }
    return SessionDocument(answers: try ConfigurationRequest(json: json).answers)
  }
}

/// Why bytes are no document that this program can read.
struct DocumentRefused: Error {
  let problems: [DocumentCheck.Problem]
}
