import RecommenderCore

/// Step 10: every answer, to change or to write.
struct ReviewPrompt: Prompt {
  func awaited(_ scene: Scene) -> PlainLine? {
    if case .writing = scene.state.writing { return PlainTexts.writing }
    return scene.isChecking ? PlainTexts.checking : nil
  }

  func holdsCommands(_ scene: Scene) -> Bool {
    if case .writing = scene.state.writing { true } else { false }
  }

  func question(_ scene: Scene) -> [PlainLine] {
    let rows = AnswerRow.rows(scene.state)
    let answers = rows.enumerated().flatMap { index, row in
      [Numbered.row(index + 1, row.line)] + row.remarks.map { PlainLine("    \($0.text)") }
    }
    return answers
      + (scene.context.files.isEmpty
        ? [] : [Numbered.row(rows.count + 1, PlainTexts.readFiles)])
  }

  /// How many rows there are: the answers, and one that leads to the files once there are any.
  private func rowCount(_ scene: Scene) -> Int {
    AnswerRow.rows(scene.state).count + (scene.context.files.isEmpty ? 0 : 1)
  }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.askReview(upTo: rowCount(scene))
  }

  var words: [PlainLine] { PlainTexts.reviewWords }

  func take(_ text: String, _ scene: Scene) -> Reply {
    if text.isEmpty || text.lowercased() == "w" { return write(scene) }
    let rows = AnswerRow.rows(scene.state)
    guard let number = Numbered.number(text), (1...rowCount(scene)).contains(number) else {
      return .refused(PlainTexts.noSuchReviewRow(upTo: rowCount(scene)))
    }
    return number > rows.count ? .go(FilesPrompt()) : .take(.edit(rows[number - 1].step))
  }

  private func write(_ scene: Scene) -> Reply {
    guard StepID.allCases.allSatisfy(scene.state.isValid) else { return .take(.next) }
    guard scene.context.isFolderFixed else { return .go(FolderPrompt()) }
    return .take(.write(folder: scene.context.folder, replacing: false))
  }
}

/// The files as they would be written, to hear them one by one.
struct FilesPrompt: Prompt {
  func question(_ scene: Scene) -> [PlainLine] {
    Numbered.rows(scene.context.files.map { "\($0.path): \($0.meaning)" })
  }

  func ask(_ scene: Scene) -> PlainLine { PlainTexts.askFile(upTo: scene.context.files.count) }

  let isAside = true

  func take(_ text: String, _ scene: Scene) -> Reply {
    if text.isEmpty { return Reply(next: .return) }
    let files = scene.context.files
    guard let index = Numbered.index(text, among: files.map(\.path)) else {
      return .refused(PlainTexts.noSuchFile(upTo: files.count))
    }
    return Reply(
      lines: files[index].text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { PlainLine(String($0), isVerbatim: true) })
  }
}

/// Into which folder the files are written.
struct FolderPrompt: Prompt {
  func question(_ scene: Scene) -> [PlainLine] { PlainTexts.whichFolder }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.ask(PlainTexts.folder, offered: scene.context.folder)
  }

  func take(_ text: String, _ scene: Scene) -> Reply {
    .go(
      ReviewPrompt(),
      .write(folder: text.isEmpty ? scene.context.folder : text, replacing: false))
  }
}

/// Whether files that exist are replaced.
struct ReplacePrompt: Prompt {
  let folder: String
  let files: [String]

  func question(_ scene: Scene) -> [PlainLine] {
    [PlainLine(WritingTexts.existing(in: folder))] + files.map { PlainLine("  \($0)") }
  }

  func ask(_ scene: Scene) -> PlainLine { PlainTexts.askReplace }

  func take(_ text: String, _ scene: Scene) -> Reply {
    switch text.lowercased() {
    case "y", "yes": return .go(ReviewPrompt(), .write(folder: folder, replacing: true))
    case "", "n", "no":
      return Reply(
        lines: [PlainTexts.notReplaced], events: [.dismissWriting], next: .go(ReviewPrompt()))
    default: return .refused(PlainTexts.yesOrNo)
    }
  }
}

/// Where else the session is saved on leaving, since its own place takes nothing.
struct ElsewherePrompt: Prompt {
  func question(_ scene: Scene) -> [PlainLine] {
    PlainTexts.saveElsewhere(scene.state.unsavedDeparture?.reason ?? "")
  }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.ask(PlainTexts.file, offered: Self.offered(scene))
  }

  func take(_ text: String, _ scene: Scene) -> Reply {
    .take(.saveElsewhere(path: text.isEmpty ? Self.offered(scene) : text))
  }

  let isAboveSteps = true

  private static func offered(_ scene: Scene) -> String { "./\(scene.state.sessionName).json" }
}
