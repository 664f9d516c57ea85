extension AssessmentContext {
  /// The trail from the campaign, as far as it is known.
  var trail: CampaignTrail { CampaignTrail(answers, knowing: observations) }

  /// The solution behind the campaign, where it was observed and is in the campaign's own account
  /// and Region.
  public var observedSolution: SolutionARN? {
    guard let campaign = answers.chosenCampaign, let solution = trail.solutionARN,
      solution.account == campaign.account, solution.region == campaign.region
    else { return nil }
    return solution
  }

  /// The campaign for rows about its parts; that it is missing is said by `campaign-active`, and so
  /// is the status, which is all that a list has.
  func campaign() throws(Undecided) -> Sighting<CampaignDetails> {
    let campaign = try campaign {
      .init(.notChecked, evidence: "The campaign was not found.", checkedAt: $0)
    }
    guard campaign.value.isSummary else { return campaign }
    throw Undecided(
      account.source == .file ? LookupFailure.silentFile : "The list of campaigns does not say.",
      at: campaign.at,
      fix: Lookup.campaign(campaign.value.campaignArn).command(region: region))
  }

  /// The campaign, with the assessment for one that does not exist.
  func campaign(
    absent: (Timestamp) -> Assessment
  ) throws(Undecided) -> Sighting<CampaignDetails> {
    let arn = try chosenCampaign()
    return try sight(.campaign(arn.description), absent: absent) { reply in
      if case .campaign(let details) = reply { details } else { nil }
    }
  }

  /// The solution that the campaign's solution version belongs to.
  func solution() throws(Undecided) -> Sighting<SolutionDetails> {
    let campaign = try campaign()
    guard let lookup = trail.solution else { throw unnamedVersion(of: campaign) }
    return try sight(
      lookup,
      absent: { .init(.notChecked, evidence: "The solution was not found.", checkedAt: $0) },
      { reply in if case .solution(let details) = reply { details } else { nil } })
  }

  /// The deployed solution version, with the assessment for one that does not exist.
  func solutionVersion(
    absent: (Timestamp) -> Assessment = {
      .init(.notChecked, evidence: "The solution version was not found.", checkedAt: $0)
    }
  ) throws(Undecided) -> Sighting<SolutionVersionDetails> {
    let campaign = try campaign()
    guard trail.solution != nil else {
      throw unnamedVersion(of: campaign)
    }
    guard let lookup = trail.solutionVersion else {
      let solution = try solution()
      let newest = solution.value.latestVersionArn
      throw newest.isEmpty
        ? Undecided("The solution has no version yet.", at: solution.at)
        : otherForm("The ARN of the newest solution version", newest, at: solution.at)
    }
    return try sight(lookup, absent: absent) { reply in
      if case .solutionVersion(let details) = reply { details } else { nil }
    }
  }

  /// The recipe that the deployed solution version was trained with.
  func recipe() throws(Undecided) -> Sighting<RecipeDetails> {
    let version = try solutionVersion()
    guard let lookup = trail.recipe else {
      let named = CampaignTrail.recipe(of: version.value, in: try solution().value)
      throw named.isEmpty
        ? Undecided("The solution version names no recipe.", at: version.at)
        : otherForm("The recipe ARN", named, at: version.at)
    }
    return try sight(
      lookup, absent: { .init(.notChecked, evidence: "The recipe was not found.", checkedAt: $0) },
      { reply in if case .recipe(let details) = reply { details } else { nil } })
  }

  private func unnamedVersion(of campaign: Sighting<CampaignDetails>) -> Undecided {
    let arn = campaign.value.solutionVersionArn
    return arn.isEmpty
      ? Undecided("The campaign names no solution version.", at: campaign.at)
      : otherForm("The ARN of the campaign's solution version", arn, at: campaign.at)
  }

  /// Nothing can be asked about what has no ARN of AWS's form.
  func otherForm(_ subject: String, _ text: String, at time: Timestamp) -> Undecided {
    Undecided("\(subject) has another form than AWS's: \(Quoted.short(text)).", at: time)
  }
}
