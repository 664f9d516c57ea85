extension AssessmentContext {
  /// The IAM role for rows about its policies; that it is missing is said by `iam-role-exists`.
  func iamRole() throws(Undecided) -> Sighting<IAMRoleDetails> {
    let arn = try chosenIAMRole()
    // One that is to be created is taken for missing until it is seen, whatever the cause.
    if answers.iamRole == .create, observations.found(.iamRole(arn.description)) == nil {
      throw Undecided(missing: "The IAM role does not exist yet.")
    }
    return try iamRole { time in
      Assessment(.notChecked, evidence: "The IAM role was not found.", checkedAt: time)
    }
  }

  /// The IAM role, with the assessment for one that does not exist.
  func iamRole(
    absent: (Timestamp) -> Assessment
  ) throws(Undecided) -> Sighting<IAMRoleDetails> {
    let arn = try chosenIAMRole()
    return try sight(.iamRole(arn.description), absent: absent) { reply in
      if case .iamRole(let details) = reply { details } else { nil }
    }
  }

  /// Whether the IAM role is known not to exist, or is to be created and has not been seen.
  func isIAMRoleAbsent(_ arn: IAMRoleARN) -> Bool {
    switch observations[.iamRole(arn.description)]?.outcome {
    case .found: false
    case .failed(let failure): failure.cause == .notFound || answers.iamRole == .create
    case nil: answers.iamRole == .create
    }
  }
}
