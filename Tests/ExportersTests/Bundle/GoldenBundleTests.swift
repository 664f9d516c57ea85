import Foundation
import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// The documents of two bundles as people will read them; `RECORD_GOLDEN=1` writes them anew.
@Suite struct GoldenBundleTests {
  @Test("With a Lambda function the documents read as recorded")
  func function() throws {
    try expect("function", Sample.input(.valid(function: true), account: .sample))
  }

  @Test("With the model's own value and a new IAM role the documents read as recorded")
  func modelValue() throws {
    var answers = Answers.valid(function: false)
    answers.recommendationsPerMessage = 1
    answers.idType = .endpoint
    answers.iamRole = .create
    answers.iamRoleName = "PinpointFilms"
    let session = SessionDocument(name: "films", answers: answers)
    try expect("model-value", Sample.input(answers, session: session))
  }

  private func expect(_ name: String, _ input: ExportInput) throws {
    let wanted = ["README.md", "messages.md", "lambda/README.md", "lambda/handler.py"]
    let files = Exporters.files(input).filter { wanted.contains($0.path) }
    #expect(files.count == (name == "function" ? 4 : 2))
    for file in files {
      let place = Self.folder.appending(path: "\(name)/\(file.path)")
      if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: place)
      }
      let expected = try String(contentsOf: place, encoding: .utf8)
      #expect(file.text == expected, "\(name)/\(file.path) differs; RECORD_GOLDEN=1 records it")
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")
}
