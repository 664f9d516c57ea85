extension AssessmentContext {
  /// The IAM role for rows about its policies; that it is missing is said by `iam-role-exists`.
  func iamRole() throws(Undecided) -> Sighting<IAMRoleDetails> {
    let isToBeCreated = answers.iamRole == .create
    return try iamRole { time in
      Assessment(
        .notChecked,
        evidence: isToBeCreated
          ? "The IAM role does not exist yet." : "The IAM role was not found.",
        checkedAt: time)
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
}
