import RecommenderCore

/// How one kind of resource is listed: one page a call, so that rows show as they come.
struct AWSList {
  /// One page of a list.
  struct Page: Hashable {
    /// The rows that could be understood.
    var rows: [AccountResource]
    /// What asks for the next page; nil after the last one.
    var next: String?
  }

  /// What is listed.
  let kind: AccountResource.Kind

  init(_ kind: AccountResource.Kind) {
    self.kind = kind
  }

  /// The call for the first page, or for the one after a token.
  ///
  /// - Throws: A failure where the Region or the token can be none.
  func call(after token: String?, region: String) throws(LookupFailure) -> AWSCall {
    // With its own paging the CLI says nothing before it has everything.
    let whole = AWSArgument("--no-paginate")
    var call =
      switch kind {
      case .campaign:
        try AWSCall(
          "personalize", "list-campaigns", action: "personalize:ListCampaigns", region: region,
          [whole, AWSArgument("--max-results", fixed: "100")])
      case .function:
        try AWSCall(
          "lambda", "list-functions", action: "lambda:ListFunctions", region: region, [whole])
      case .iamRole:
        try AWSCall("iam", "list-roles", action: "iam:ListRoles", region: region, [whole])
      }
    if let token {
      call.options.append(
        try AWSArgument(
          tying: kind == .campaign ? "--next-token" : "--marker", .pageToken, token))
    }
    return call
  }

  /// Reads a page, or nothing where the reply holds no such list.
  ///
  /// AWS names the list even where it is empty; the CLI prints nothing where a portal answered.
  /// Rows without an ARN are left out.
  func page(in json: JSONValue) -> Page? {
    let list = json[listName]
    guard let elements = list == .null ? [] : list?.elements else { return nil }
    let token = json[tokenName]?.text ?? ""
    return Page(rows: elements.compactMap(row), next: token.isEmpty ? nil : token)
  }

  private var listName: String {
    switch kind {
    case .campaign: "campaigns"
    case .function: "Functions"
    case .iamRole: "Roles"
    }
  }

  private var tokenName: String {
    switch kind {
    case .campaign: "nextToken"
    case .function: "NextMarker"
    case .iamRole: "Marker"
    }
  }

  private func row(_ json: JSONValue) -> AccountResource? {
    switch kind {
    case .campaign: CampaignDetails(json: json).map { CampaignEntry($0).row }
    case .function:
      FunctionDetails(json: json).map {
        FunctionEntry($0, description: json["Description"]?.text ?? "").row
      }
    case .iamRole:
      json["Arn"]?.text.map { arn in
        let name = json["RoleName"]?.text ?? AWSCall.name(ofIAMRole: arn)
        return IAMRoleEntry(name: name, arn: arn).row
      }
    }
  }
}
