import RecommenderCore
import TerminalCanvas

/// Chooses one of many campaigns, functions or IAM roles.
///
/// The filter is the draft of the session, as on the screen, so that it is there on resuming.
struct ResourcePrompt: Prompt {
  let kind: AccountResource.Kind

  /// Which of the rows are said.
  private var pages = Pages()
  /// The ARN of the row that was chosen by number, until it is accepted.
  private var looked: String?
  /// The ARN that a typed name was made whole to, until it is accepted: it may be a slip.
  private var made: String?

  init(kind: AccountResource.Kind) { self.kind = kind }

  func awaited(_ scene: Scene) -> PlainLine? {
    if listing(scene)?.progress == .loading { return PlainTexts.listing(kind) }
    return looked != nil && scene.isChecking ? PlainTexts.looking : nil
  }

  mutating func startOver() { (looked, made) = (nil, nil) }

  func question(_ scene: Scene) -> [PlainLine] {
    if let made { return PlainTexts.madeWhole(made) }
    if let resource = lookedResource(scene) { return details(resource, scene) }
    let ranks = ranking(scene)
    var lines: [PlainLine] = kind == .function ? [PlainLine(FieldTexts.function)] : []
    if let filter = filter(scene) { lines.append(PlainTexts.filtered(filter, ranks.count)) }
    lines += absence(scene, ranks)
    let rows = rows(scene)
    let page = pages.rows(of: ranks.count)
    lines += page.map { Numbered.row($0 + 1, PlainTexts.resource(rows[ranks[$0]])) }
    if page.count < ranks.count {
      lines.append(PlainTexts.page(page, of: ranks.count, isFiltered: true))
    }
    return lines
  }

  func ask(_ scene: Scene) -> PlainLine {
    if made != nil { return PlainTexts.askAccept("it") }
    if let resource = lookedResource(scene) { return PlainTexts.askAccept(resource.name) }
    let count = ranking(scene).count
    let label = PlainTexts.label(kind)
    return PlainTexts.askRow(label, upTo: count, offered: offered(scene))
  }

  var words: [PlainLine] { PlainTexts.listWords }

  mutating func take(_ text: String, _ scene: Scene) -> Reply {
    if text.isEmpty { return takeOffered(scene) }
    made = nil
    if let isTurned = pages.turn(text, of: ranking(scene).count) {
      looked = nil
      return isTurned ? .take() : .refused(PlainTexts.noMoreRows)
    }
    if text.first == "/" {
      pages.begin()
      looked = nil
      return .take(.type(.draft(kind.field, Numbered.trimmed(String(text.dropFirst())))))
    }
    let text = ResourceText.cleaned(text)
    let ranks = ranking(scene)
    let number = Numbered.number(text)
    if let number, ranks.indices.contains(number - 1) {
      return look(at: rows(scene)[ranks[number - 1]])
    }
    if let row = rows(scene).first(where: { $0.name == text || $0.arn == text }) {
      return look(at: row)
    }
    if number != nil { return .refused(PlainTexts.noSuchRow(kind, count: ranks.count)) }
    return take(typed: text, scene)
  }

  /// Takes an ARN that no row has, or makes a name whole and asks whether it is meant.
  private mutating func take(typed text: String, _ scene: Scene) -> Reply {
    guard let arn = kind.arn(typed: text, scene.state) else {
      if let refusal = kind.refusal(ofTyped: text, scene.state) {
        return .refused(PlainLine(refusal))
      }
      return .refused(
        PlainLine(ResourceTexts.nothingFits(kind, typed: text)), PlainTexts.howToFilter)
    }
    guard arn != text else { return accept(arn, keeping: arn, scene) }
    if let finding = scene.refusal(of: kind.answer(arn)) { return .refused(finding) }
    (looked, made) = (nil, arn)
    return .take()
  }

  /// Enter accepts the row that was looked at, or the answer so far, or looks at the first row.
  private mutating func takeOffered(_ scene: Scene) -> Reply {
    if let made { return accept(made, keeping: made, scene) }
    if let looked { return accept(looked, keeping: "", scene) }
    let chosen = kind.chosen(in: scene.answers)
    if !chosen.isEmpty {
      let isListed = rows(scene).contains { $0.arn == chosen }
      return accept(chosen, keeping: isListed ? "" : chosen, scene)
    }
    let rows = rows(scene)
    guard let first = ranking(scene).map({ rows[$0] }).first(where: \.isUsable) else {
      return .refused(PlainTexts.nothingToTake)
    }
    return look(at: first)
  }

  private mutating func look(at resource: AccountResource) -> Reply {
    guard resource.isUsable else {
      return .refused(PlainLine(ResourceTexts.unusable(kind, status: resource.status)))
    }
    looked = resource.arn
    return .take(.attention(kind, arn: resource.arn))
  }

  /// Takes an ARN; one that no row shows stays in the filter, as on the screen.
  private mutating func accept(_ arn: String, keeping draft: String, _ scene: Scene) -> Reply {
    startOver()
    if let finding = scene.refusal(of: kind.answer(arn)) { return .refused(finding) }
    return .take(.answer(kind.answer(arn)), .type(.draft(kind.field, draft)), .next)
  }

  private func details(_ resource: AccountResource, _ scene: Scene) -> [PlainLine] {
    let details = PlainTexts.spoken(resource.details(scene.state))
    let note = PlainTexts.spoken(resource.note)
    return [PlainLine(PlainTexts.resource(resource)), PlainLine(resource.arn)]
      + (details.isEmpty || details == resource.arn ? [] : [PlainLine(details)])
      + (note.isEmpty || details.contains(note) ? [] : [PlainLine(note)])
  }

  /// Why there are no rows, where there are none.
  private func absence(_ scene: Scene, _ ranks: [Int]) -> [PlainLine] {
    if scene.state.account.source == .none { return [PlainTexts.nothingListed] }
    if case .failed(let failure) = listing(scene)?.progress {
      return [PlainTexts.listFailed(failure)]
    }
    guard ranks.isEmpty, filter(scene) == nil else { return [] }
    return [PlainTexts.noneThere(kind, region: scene.answers.region)]
  }

  /// What Enter takes, in words; nil where it takes nothing.
  private func offered(_ scene: Scene) -> String? {
    let chosen = kind.chosen(in: scene.answers)
    let rows = rows(scene)
    let ranks = ranking(scene)
    if !chosen.isEmpty {
      return ranks.firstIndex { rows[$0].arn == chosen }.map { "\($0 + 1)" } ?? chosen
    }
    return ranks.firstIndex { rows[$0].isUsable }.map { "\($0 + 1)" }
  }

  private func listing(_ scene: Scene) -> Listing? { scene.state.listings[kind] }

  private func rows(_ scene: Scene) -> [AccountResource] { listing(scene)?.rows ?? [] }

  private func lookedResource(_ scene: Scene) -> AccountResource? {
    looked.flatMap { arn in rows(scene).first { $0.arn == arn } }
  }

  /// The text that filters the rows; an ARN that was typed and taken filters nothing.
  private func filter(_ scene: Scene) -> String? {
    let draft = scene.state.drafts[kind.field] ?? ""
    return draft.isEmpty || draft.hasPrefix("arn:") ? nil : draft
  }

  /// The indices of the rows that fit the filter, best first.
  private func ranking(_ scene: Scene) -> [Int] {
    let rows = rows(scene)
    guard let filter = filter(scene) else { return Array(rows.indices) }
    var list = FilterList(rows.map { FilterRow($0.name) })
    list.setQuery(filter)
    return list.matches
  }
}
