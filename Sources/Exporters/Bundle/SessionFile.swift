import RecommenderCore

extension Exporter {
  /// `session.json`: the session for a teammate to import and go on with.
  static let session = Exporter { input in
    [ExportedFile(path: "session.json", text: SessionFile.document(input).text)]
  }
}

/// The session that a bundle hands on.
enum SessionFile {
  /// The session of the input, or one made of what the input holds.
  ///
  /// When it was begun and saved, and that files were written from it, is left out: it is true of
  /// the one who wrote them, and would make the second export differ from the first.
  static func document(_ input: ExportInput) -> SessionDocument {
    var document = input.session ?? made(of: input)
    document.isExported = false
    document.created = nil
    document.modified = nil
    return document
  }

  /// What the session can be called; safe as a word of a command line.
  static func name(_ input: ExportInput) -> String {
    let name = input.session?.name ?? ""
    return SessionName.fixed(name.isEmpty ? input.configuration.name : name) ?? "recommender"
  }

  private static func made(of input: ExportInput) -> SessionDocument {
    SessionDocument(
      name: name(input), account: input.context.account, step: .review,
      answers: input.context.answers, confirmations: input.context.confirmations,
      observations: input.context.observations)
  }
}
