/// A way to turn a configuration into files; all of them stand in `Exporters`.
public struct Exporter: Sendable {
  /// Makes the files.
  public let files: @Sendable (ExportInput) -> [ExportedFile]

  init(_ files: @escaping @Sendable (ExportInput) -> [ExportedFile]) {
    self.files = files
  }
}

/// The list of exporters; another target is added here.
public enum Exporters {
  /// Everything that a team needs to put the model in place.
  public static let bundle: [Exporter] = [
    .teammateGuide,
    .recommenderConfiguration,
    .checklist,
    .checklistJSON,
    .policies,
    .template,
    .setUpScript,
    .functionHandler,
    .functionEvent,
    .functionGuide,
    .messages,
    .session,
  ]

  /// The files of all exporters, in the order of the list.
  public static func files(_ input: ExportInput) -> [ExportedFile] { files(bundle, input) }

  /// The files of some exporters, in the order of the list.
  static func files(_ exporters: [Exporter], _ input: ExportInput) -> [ExportedFile] {
    exporters.flatMap { $0.files(input) }
  }
}
