/// The Lambda function exists.
struct FunctionExists: FunctionRequirement, VerifiedRequirement {
  let id = RequirementID.functionExists
  let title = "The function exists"
  let owner = Owner.developer
  let verification = "get-function-configuration"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    answers.chosenFunction.map { [.function($0.description)] } ?? []
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let arn = try evidence.chosenFunction()
    let function = try evidence.function { time in
      Assessment(
        .notMet,
        evidence: arn.qualifier == nil
          ? "No function \(arn.name) was found in \(arn.region.id)."
          : "No function \(arn.name) with this version or alias was found in \(arn.region.id).",
        checkedAt: time, fix: "Check the ARN, or ask your developers to deploy the function.")
    }
    let runtime = function.value.runtime
    return Assessment(
      .met, evidence: runtime.isEmpty ? "It exists." : "It runs on \(Quoted.short(runtime)).",
      checkedAt: function.at)
  }
}
