import RecommenderCore
import TerminalCanvas

/// Chooses one of many campaigns, functions or IAM roles.
///
/// The filter is the draft of the session, as on the screen, so that it is there on resuming.
struct ResourcePrompt: Prompt {
  let kind: AccountResource.Kind
  /// How many rows are said at once.
  private static let pageLength = 10

  /// The rank of the first row that is said.
  private var start = 0
  /// The ARN of the row that was chosen by number, until it is accepted.
  private var looked: String?

  init(kind: AccountResource.Kind) { self.kind = kind }

  func awaited(_ scene: Scene) -> PlainLine? {
    if listing(scene)?.progress == .loading { return PlainTexts.listing(kind) }
    return looked != nil && scene.isChecking ? PlainTexts.looking : nil
  }

  func question(_ scene: Scene) -> [PlainLine] {
    if let resource = lookedResource(scene) { return details(resource, scene) }
    let ranks = ranking(scene)
    var lines: [PlainLine] = kind == .function ? [PlainTexts.whichFunction] : []
    if let filter = filter(scene) { lines.append(PlainTexts.filtered(filter, ranks.count)) }
    lines += absence(scene, ranks)
    let rows = rows(scene)
    let page = ranks.indices.dropFirst(start).prefix(Self.pageLength)
    lines += page.map { Numbered.row($0 + 1, PlainTexts.resource(rows[ranks[$0]])) }
    if page.count < ranks.count {
      lines.append(PlainTexts.page(page.startIndex + 1, page.endIndex, of: ranks.count))
    }
    return lines
  }

  func ask(_ scene: Scene) -> PlainLine {
    if let resource = lookedResource(scene) { return PlainTexts.askAccept(resource.name) }
    let count = ranking(scene).count
    let label = PlainTexts.label(kind)
    return PlainTexts.askRow(label, upTo: count, offered: offered(scene))
  }

  var words: [PlainLine] { PlainTexts.listWords }

  mutating func take(_ text: String, _ scene: Scene) -> Reply {
    switch text {
    case "+", "-": return turn(text == "+" ? 1 : -1, scene)
    case "": return takeOffered(scene)
    default: break
    }
    if text.first == "/" {
      start = 0
      looked = nil
      return .take(.type(.draft(kind.field, Numbered.trimmed(String(text.dropFirst())))))
    }
    if let number = Numbered.number(text) {
      let ranks = ranking(scene)
      guard ranks.indices.contains(number - 1) else {
        return .refused(PlainTexts.noSuchRow(kind, count: ranks.count))
      }
      return look(at: rows(scene)[ranks[number - 1]])
    }
    if let row = rows(scene).first(where: { $0.name == text || $0.arn == text }) {
      return look(at: row)
    }
    guard let arn = kind.arn(typed: text, scene.state) else {
      if let refusal = kind.refusal(ofTyped: text, scene.state) {
        return .refused(PlainLine(refusal))
      }
      return .refused(
        PlainLine(ResourceTexts.nothingFits(kind, typed: text)), PlainTexts.howToFilter)
    }
    var reply = accept(arn, keeping: arn, scene)
    if arn != text, !reply.events.isEmpty { reply.lines.append(PlainTexts.madeWhole(arn)) }
    return reply
  }

  private mutating func turn(_ direction: Int, _ scene: Scene) -> Reply {
    let target = start + direction * Self.pageLength
    guard target >= 0, target < ranking(scene).count else { return .refused(PlainTexts.noMoreRows) }
    start = target
    looked = nil
    return .take()
  }

  /// Enter accepts the row that was looked at, or the answer so far, or looks at the first row.
  private mutating func takeOffered(_ scene: Scene) -> Reply {
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
    if let finding = scene.refusal(of: kind.answer(arn)) {
      looked = nil
      return .refused(finding)
    }
    looked = nil
    return .take(.answer(kind.answer(arn)), .type(.draft(kind.field, draft)), .next)
  }

  private func details(_ resource: AccountResource, _ scene: Scene) -> [PlainLine] {
    let details = resource.details(scene.state)
    return [PlainLine(PlainTexts.resource(resource)), PlainLine(resource.arn)]
      + (details.isEmpty || details == resource.arn ? [] : [PlainLine(details)])
      + (resource.note.isEmpty || details.contains(resource.note) ? [] : [PlainLine(resource.note)])
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
