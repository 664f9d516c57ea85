import AccountAccess
import RecommenderCore
import TestSamples

extension FuzzTarget {
  /// The JSON reader itself.
  static let json = FuzzTarget(name: "json", seeds: { Seeds.json }) { bytes in
    do throws(JSONRefused) {
      let value = try JSONText.read(bytes)
      let text = JSONText.write(value)
      Law.harmless(text, "written JSON", lines: true)
      let line = JSONText.line(value)
      do throws(JSONRefused) {
        let again = try JSONText.read(text.utf8)
        Law.same(JSONText.write(again), text, "JSON")
        Law.same(JSONText.line(try JSONText.read(line.utf8)), line, "JSON on a line")
      } catch {
        Law.hold(false, "what was written is refused: \(error)")
      }
    } catch {
      Law.hold(error.line >= 1 && error.column >= 1, "a refusal without a place: \(error)")
      Law.hold(error.line <= bytes.count + 1, "a refusal behind the end: \(error)")
      Law.message(error.reason, "JSON refused")
    }
  }

  /// A session document.
  static let session = FuzzTarget(
    name: "session", longest: 2048, seeds: { Seeds.sessions }
  ) { bytes in
    do throws(SessionRefused) {
      let document = try SessionDocument(decoding: bytes)
      let text = document.text
      Law.harmless(text, "a written session", lines: true)
      do throws(SessionRefused) {
        let again = try SessionDocument(decoding: text.utf8)
        Law.same(again.text, text, "a session")
        Law.hold(again.answers == document.answers, "answers changed by saving")
      } catch {
        Law.hold(false, "what was written is refused: \(error)")
      }
    } catch {
      Law.message("\(error)", "session refused", lines: true)
    }
    hold(DocumentCheck.result(for: bytes))
  }

  /// What `import` and `validate` read.
  static let imports = FuzzTarget(
    name: "import", longest: 2048, seeds: { Seeds.imports }
  ) { bytes in
    hold(DocumentCheck.result(for: bytes))
    guard let sessions = try? ImportedSession.sessions(in: bytes) else { return }
    Law.hold(!sessions.isEmpty, "an import of nothing")
    for session in sessions {
      let text = session.document.text
      let again = try? ImportedSession.sessions(in: text.utf8)
      Law.hold(again?.count == 1, "an imported session cannot be read: \(text)")
      if let document = again?.first?.document { Law.same(document.text, text, "an import") }
      if let name = session.suggestedName {
        Law.hold(SessionName.isValid(name), "a bad name is suggested: \(name)")
      }
    }
  }

  private static func hold(_ result: DocumentCheck.Result) {
    switch result {
    case .read(let problems):
      for problem in problems { hold(problem) }
    case .refused(let problems):
      Law.hold(!problems.isEmpty, "refused without a reason")
      for problem in problems { hold(problem) }
      for problem in problems {
        Law.hold(
          !problem.field.isEmpty || problem.message.hasPrefix("Line ")
            || problem.message.contains("object"),
          "refused without a place: \(problem)")
      }
    }
  }

  private static func hold(_ problem: DocumentCheck.Problem) {
    Law.harmless(problem.field, "a place")
    Law.message(problem.message, "a problem")
    Law.message(problem.fix, "a fix")
  }

  /// A snapshot of an account.
  static let snapshot = FuzzTarget(
    name: "snapshot", longest: 2048, seeds: { Seeds.snapshots }, check: checkSnapshot)

  /// What `aws personalize list-campaigns` prints, as an account.
  static let campaignList = FuzzTarget(
    name: "campaign-list", seeds: { Seeds.campaignLists }, check: checkSnapshot)

  private static let checkSnapshot: @Sendable ([UInt8]) -> Void = { bytes in
    do throws(SnapshotRefused) {
      let snapshot = try AccountSnapshot(bytes: bytes)
      let text = JSONText.write(snapshot.json)
      let again: AccountSnapshot
      do throws(SnapshotRefused) {
        again = try AccountSnapshot(bytes: text.bytes)
      } catch {
        return Law.hold(false, "what was written is refused: \(error)\n\(text)")
      }
      Law.same(JSONText.write(again.json), text, "a snapshot")
      _ = SnapshotReader(snapshot)
    } catch {
      Law.message(MarkedText.marked("\(error)"), "snapshot refused")
      if case .wrongValue(let place, _) = error {
        Law.hold(!place.isEmpty, "a refusal without a place")
      }
    }
  }
}
