import RecommenderCore

/// Step 1, first part: where the lists come from.
struct SourcePrompt: Prompt {
  private static let sources: [AccountChoice.Source] = [.aws, .sample, .file, .none]

  func question(_ scene: Scene) -> [PlainLine] {
    Numbered.rows(
      Self.sources.map { "\(ChoiceTexts.title($0)): \(ChoiceTexts.explanation($0))" })
  }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.askNumber(
      PlainTexts.source, upTo: Self.sources.count, offered: offered(scene) + 1)
  }

  func take(_ text: String, _ scene: Scene) -> Reply {
    let index =
      text.isEmpty
      ? offered(scene) : Numbered.choice(text, among: Self.sources.map(ChoiceTexts.title))
    guard let index else { return .refused(PlainTexts.noSuchChoice(upTo: Self.sources.count)) }
    let source = Self.sources[index]
    let isSame = source == scene.state.account.source
    let choice = AccountChoice(
      source: source, profile: isSame ? scene.state.account.profile : "")
    switch source {
    case .file: return .go(FilePrompt())
    case .aws: return .go(ProfilePrompt(), .answer(.account(choice)))
    case .sample, .none: return .go(RegionPrompt(), .answer(.account(choice)))
    }
  }

  private func offered(_ scene: Scene) -> Int {
    Self.sources.firstIndex(of: scene.state.account.source) ?? 0
  }
}

/// Step 1: where the snapshot file is.
struct FilePrompt: Prompt {
  func question(_ scene: Scene) -> [PlainLine] { [PlainTexts.whichFile] }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.ask(PlainTexts.file, offered: scene.state.account.file)
  }

  func take(_ text: String, _ scene: Scene) -> Reply {
    let path = text.isEmpty ? scene.state.account.file : text
    guard !path.isEmpty else { return .refused(PlainTexts.pathMissing) }
    let choice = AccountChoice(source: .file, file: path)
    // A file that could not be read may be there now, under the same name.
    let isSame = scene.state.account == choice
    return .go(RegionPrompt(), isSame ? .refresh : .answer(.account(choice)))
  }
}

/// Step 1: which profile of the AWS CLI, where there is more than one.
struct ProfilePrompt: Prompt {
  private var pages = Pages()

  func awaited(_ scene: Scene) -> PlainLine? {
    scene.isChecking ? PlainTexts.askingWho : nil
  }

  func detour(_ scene: Scene) -> (why: [PlainLine], prompt: any Prompt)? {
    let state = scene.state
    guard state.account.source == .aws, state.profiles.count > 1 || !state.account.profile.isEmpty
    else { return ([], RegionPrompt()) }
    return nil
  }

  func question(_ scene: Scene) -> [PlainLine] {
    PlainTexts.identity(scene.state) + [PlainLine(FieldTexts.profile)]
      + rows(scene)
  }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.askNumber(
      PlainTexts.profile, upTo: names(scene).count, offered: offered(scene) + 1)
  }

  mutating func take(_ text: String, _ scene: Scene) -> Reply {
    let names = names(scene)
    if let isTurned = pages.turn(text, of: names.count) {
      return isTurned ? .take() : .refused(PlainTexts.noMoreRows)
    }
    let index = text.isEmpty ? offered(scene) : Numbered.index(text, among: titles(scene))
    guard let index else { return .refused(PlainTexts.noSuchChoice(upTo: names.count)) }
    let choice = AccountChoice(source: .aws, profile: names[index])
    return .go(RegionPrompt(), .answer(.account(choice)))
  }

  private func rows(_ scene: Scene) -> [PlainLine] {
    let titles = titles(scene)
    let page = pages.rows(of: titles.count)
    return page.map { Numbered.row($0 + 1, titles[$0]) }
      + (page.count < titles.count ? [PlainTexts.page(page, of: titles.count)] : [])
  }

  /// The profiles; the empty one is whichever the AWS CLI takes.
  private func names(_ scene: Scene) -> [String] { [""] + scene.state.profiles }

  private func titles(_ scene: Scene) -> [String] {
    names(scene).map { $0.isEmpty ? FieldTexts.ownProfile : $0 }
  }

  private func offered(_ scene: Scene) -> Int {
    names(scene).firstIndex(of: scene.state.account.profile) ?? 0
  }
}

/// Step 1, last part: which Region.
struct RegionPrompt: Prompt {
  func awaited(_ scene: Scene) -> PlainLine? {
    if scene.state.accountStatus == .opening { return PlainTexts.opening }
    return scene.isChecking ? PlainTexts.askingWho : nil
  }

  func detour(_ scene: Scene) -> (why: [PlainLine], prompt: any Prompt)? {
    guard case .refused(let reason) = scene.state.accountStatus else { return nil }
    return (
      [PlainLine(reason)], scene.state.account.source == .file ? FilePrompt() : SourcePrompt()
    )
  }

  func question(_ scene: Scene) -> [PlainLine] {
    PlainTexts.identity(scene.state) + [PlainTexts.whichRegion]
      + Numbered.rows(regions(scene).map { PlainTexts.region($0, counts(scene)[$0.id] ?? 0) })
  }

  func ask(_ scene: Scene) -> PlainLine {
    PlainTexts.askNumber(
      PlainTexts.regionLabel, upTo: regions(scene).count, offered: offered(scene) + 1)
  }

  func take(_ text: String, _ scene: Scene) -> Reply {
    let regions = regions(scene)
    let index =
      text.isEmpty
      ? offered(scene)
      : Numbered.index(text, among: regions.map(\.id))
        ?? Numbered.index(text, among: regions.map(\.name))
    guard let index else { return .refused(PlainTexts.noSuchRegion(upTo: regions.count)) }
    return .take(.answer(.region(regions[index].id)), .type(.draft(.region, "")), .next)
  }

  private func counts(_ scene: Scene) -> [String: Int] {
    if case .open(let counts) = scene.state.accountStatus { counts } else { [:] }
  }

  /// Every Region that is known, those with campaigns first.
  private func regions(_ scene: Scene) -> [AWSRegion] {
    let counts = counts(scene)
    return AWSRegion.known.filter { counts[$0.id, default: 0] > 0 }
      + AWSRegion.known.filter { counts[$0.id, default: 0] == 0 }
  }

  private func offered(_ scene: Scene) -> Int {
    regions(scene).firstIndex { $0.id == scene.answers.region } ?? 0
  }
}
