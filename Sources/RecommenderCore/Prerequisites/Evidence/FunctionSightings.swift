extension AssessmentContext {
  /// The function for rows about its settings; that it is missing is said by `function-exists`.
  func function() throws(Undecided) -> Sighting<FunctionDetails> {
    try function { .init(.notChecked, evidence: "The function was not found.", checkedAt: $0) }
  }

  /// The function, with the assessment for one that does not exist.
  func function(
    absent: (Timestamp) -> Assessment
  ) throws(Undecided) -> Sighting<FunctionDetails> {
    let arn = try chosenFunction()
    return try sight(.function(arn.description), absent: absent) { reply in
      if case .function(let details) = reply { details } else { nil }
    }
  }

  /// Whether the account has said that the function does not exist.
  func isFunctionAbsent(_ arn: FunctionARN) -> Bool {
    guard case .failed(let failure)? = observations[.function(arn.description)]?.outcome else {
      return false
    }
    return failure.cause == .notFound
  }
}

/// A row that exists in Lambda mode only.
protocol FunctionRequirement: Requirement {}

extension FunctionRequirement {
  var group: RequirementGroup { .function }

  func applies(to answers: Answers) -> Bool { answers.processing == .lambda }
}
