public import RecommenderCore

/// Reads an account through the AWS CLI, version 1 or 2.
///
/// Every call is a process of its own. Calls that do not depend on each other run side by side, up
/// to a limit; a call whose task is cancelled is ended at once, with all that it started.
public struct AWSReader: AccountReader {
  let tool: AWSTool

  /// Creates a reader; nothing is asked before the first list or lookup.
  public init(_ access: AWSAccess) {
    tool = AWSTool(access)
  }

  /// Lists what the account has of a kind, one page a call.
  ///
  /// - Throws: `LookupFailure` where a page could not be read, and where the service gives a page's
  ///   token for the second time, which would never end.
  public func list(
    _ kind: AccountResource.Kind, region: String,
    page: @Sendable (_ rows: [AccountResource], _ isComplete: Bool) -> Void
  ) async throws(LookupFailure) {
    do throws(LookupFailure) {
      try await pages(of: AWSList(kind), region: region) { page($0.rows, $0.next == nil) }
    } catch {
      // What a cancelled call says is worth nothing.
      guard Task.isCancelled else { throw error }
    }
  }

  /// Looks one thing up, with one call or the few that it takes.
  public func look(_ lookup: Lookup, region: String) async -> Observation.Outcome {
    do throws(LookupFailure) {
      return .found(try await reply(to: lookup, region: region))
    } catch {
      return .failed(error)
    }
  }

  private func reply(to lookup: Lookup, region: String) async throws(LookupFailure) -> Reply {
    switch lookup {
    case .campaignList:
      return .campaignCount(try await campaignCount(region: region))
    case .iamRolePermissions(let iamRole, let campaign, let solution):
      let question = RolePermissions(
        tool: tool, iamRole: iamRole, campaign: campaign, solution: solution, region: region)
      return .decisions(try await question.decisions())
    case .passRole(let iamRole):
      return .decisions(
        try await PassRolePermission(tool: tool, iamRole: iamRole, region: region).decisions())
    default:
      var json = JSONValue.null
      for call in try AWSCall.first(of: lookup, region: region) {
        json = try await tool.answer(call)
      }
      guard Self.isAnswer(json, to: lookup), let reply = Reply(json: json, for: lookup) else {
        throw .otherAnswer(json)
      }
      return reply
    }
  }

  /// Whether the service itself must have answered.
  ///
  /// Where a portal answers in its place, the CLI prints the frame of a reply with nothing in it.
  private static func isAnswer(_ json: JSONValue, to lookup: Lookup) -> Bool {
    guard lookup == .recommenderConfigurations else { return true }
    return json["ListRecommenderConfigurationsResponse"]?["Item"]?.elements != nil
  }

  private func campaignCount(region: String) async throws(LookupFailure) -> Int {
    var count = 0
    try await pages(of: AWSList(.campaign), region: region) { count += $0.rows.count }
    return count
  }

  /// Hands over one page after the other, as long as the task is not cancelled.
  private func pages(
    of list: AWSList, region: String, each: (AWSList.Page) -> Void
  ) async throws(LookupFailure) {
    var token: String?
    var seen: Set<String> = []
    repeat {
      let page = try await page(of: list, after: token, region: region)
      guard !Task.isCancelled else { return }
      each(page)
      token = page.next
      if let token, !seen.insert(token).inserted {
        throw LookupFailure(
          .unintelligible, message: "The list leads back to a page it had before.")
      }
    } while token != nil
  }

  private func page(
    of list: AWSList, after token: String?, region: String
  ) async throws(LookupFailure) -> AWSList.Page {
    let json = try await tool.answer(list.call(after: token, region: region))
    guard let page = list.page(in: json) else { throw .otherAnswer(json) }
    return page
  }
}

extension LookupFailure {
  /// The answer is JSON, but not about what was asked.
  ///
  /// The CLI prints nothing where it finds nothing that it knows, as in the page of a portal.
  static func otherAnswer(_ json: JSONValue = .null) -> LookupFailure {
    let isEmpty = json.members?.isEmpty == true
    return LookupFailure(
      .unintelligible,
      message: isEmpty
        ? "The answer was empty, so something other than AWS may have given it."
        : "The answer was not about what was asked.")
  }
}
