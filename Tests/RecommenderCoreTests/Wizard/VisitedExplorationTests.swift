import Testing

@testable import RecommenderCore

/// Every set of visited steps that movement can lead to, with one step good or bad.
@Suite struct VisitedExplorationTests {
  struct Key: Hashable {
    var step: StepID
    var visited: Set<StepID>
    var returnsToReview: Bool
    var answers: Answers
  }

  /// A jump asks for the first invalid step only, so one step that turns bad stands for any.
  @Test("Every step × visited steps × way back keeps the laws")
  func explore() async {
    // The steps before the third are visited from the start: what is there to know about a visited
    // step before the bad one, the later ones show as well.
    let start = WizardSample.session(WizardSample.modelValue, at: .idType)
    let result = await Exploration(
      title: "visited steps", starts: [start],
      events: { state in
        Alphabet.moves.filter { !$0.isEdit || state.step == .review } + [
          .type(.displayName(WizardSample.displayName)),
          .type(.displayName(WizardSample.badDisplayName)),
        ]
      },
      key: {
        Key(
          step: $0.step, visited: $0.visited, returnsToReview: $0.returnsToReview,
          answers: $0.answers)
      }
    ).run()

    #expect(result.broken == [])
    let sets = Set(result.states.map(\.visited))
    #expect(sets.count == 128, "every set of the seven steps after the start")
    #expect(result.states(thatCannotReach: { $0.step == .review }).count == 0)
    let unreachable = result.states.filter { state in
      !state.visited.allSatisfy { state.after(.jump($0)).step == $0 }
    }
    #expect(unreachable.count == 0, "every visited step can be jumped to")
  }

  @Test("A fresh session keeps the laws with every first invalid step, whichever it is")
  func exploreFresh() async {
    let start = WizardSample.session()
    let answers =
      Alphabet.commonAnswers + Alphabet.modelValueAnswers + [.answer(.iamRole(.existing))]
    let result = await Exploration(
      title: "fresh session", starts: [start],
      // Each step is answered on its own screen, well or badly.
      events: { state in
        let own = answers.filter { $0.answeredStep == state.step }
        return Alphabet.moves.filter { !$0.isEdit || state.step == .review } + own
      },
      isRoad: \.isStraightOn,
      key: { state in
        FreshKey(
          step: state.step, reach: state.visited.map(\.index).max() ?? 0,
          returnsToReview: state.returnsToReview, answers: state.answers)
      }
    ).run()

    #expect(result.broken == [])
    #expect(result.states(thatCannotReach: { $0.step == .review }).count == 0)
  }

  /// Gaps among the visited steps are the other exploration's business.
  struct FreshKey: Hashable {
    var step: StepID
    var reach: Int
    var returnsToReview: Bool
    var answers: Answers
  }
}
