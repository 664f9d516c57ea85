@testable import RecommenderCore

/// The events that explorations try, by kind.
enum Alphabet {
  /// All movements between steps.
  static let moves: [WizardEvent] =
    [.next, .back] + StepID.allCases.map { .jump($0) } + StepID.allCases.map { .edit($0) }

  /// A good and a bad answer to each question that does not depend on the branch.
  static let commonAnswers: [WizardEvent] = [
    .answer(.region(WizardSample.region)), .answer(.region(WizardSample.badRegion)),
    .answer(.campaignArn(WizardSample.campaign)), .answer(.campaignArn(WizardSample.badCampaign)),
    .answer(.idType(.user)),
    .answer(.recommendationsPerMessage(WizardSample.count)),
    .answer(.recommendationsPerMessage(WizardSample.badCount)),
    .answer(.iamRoleArn(WizardSample.iamRole)), .answer(.iamRoleArn(WizardSample.badIAMRole)),
    .type(.name(WizardSample.name)), .type(.name(WizardSample.badName)),
  ]

  /// A good and a bad answer to what only the value of the model asks.
  static let modelValueAnswers: [WizardEvent] = [
    .answer(.processing(.none)),
    .type(.displayName(WizardSample.displayName)),
    .type(.displayName(WizardSample.badDisplayName)),
  ]

  /// A good and a bad answer to what only a Lambda function asks.
  static let lambdaAnswers: [WizardEvent] = [
    .answer(.processing(.lambda)),
    .answer(.functionArn(WizardSample.function)), .answer(.functionArn(WizardSample.badFunction)),
    .type(.attribute(0, WizardSample.attribute)), .type(.attribute(0, WizardSample.badAttribute)),
  ]

  /// Writing and all that can come of it.
  static let writing: [WizardEvent] = [
    .write(folder: WizardSample.folder, replacing: false),
    .write(folder: WizardSample.folder, replacing: true),
    .writeEnded(.written(WizardSample.files)),
    .writeEnded(.wouldReplace(WizardSample.files)),
    .writeEnded(.failed("The disk is full.")),
    .dismissWriting,
  ]

  /// What has no place in the state, and has to do nothing rather than harm.
  static let absurd: [WizardEvent] = [
    .answer(.attribute(99, WizardSample.attribute)), .answer(.attribute(-1, AttributeAnswer())),
    .answer(.attributes([])), .answer(.attributes([WizardSample.badAttribute])),
    .answer(.insertAttribute(.min)), .answer(.insertAttribute(.max)),
    .answer(.removeAttribute(.max)), .answer(.moveAttribute(0, 99)),
    .answer(.moveAttribute(.min, .max)), .type(.removeAttribute(-1)),
    .answer(.recommendationsPerMessage(.min)), .type(.attribute(.max, WizardSample.attribute)),
    .left(.attributeName(.max)), .attention(.campaign, arn: "\u{0}"),
    .confirm(.campaignActive, WizardSample.confirmation),
    .accountOpened(AccountChoice(source: .file, file: "gone"), .opening),
    .listed(.function, [], isComplete: true, from: AccountOrigin(choice: .none, region: "x")),
    .observed(
      Observation(
        .callerIdentity, at: Timestamp(seconds: .min), .failed(LookupFailure(.throttled))),
      from: AccountOrigin(choice: .sample, region: "")),
  ]

  /// Saving under another name and to another place, and all that can come of it.
  static let saving: [WizardEvent] = [
    .saveAs(name: "films-2"), .saveAs(name: "/films"), .savedAs(name: "films-2"),
    .saveAsFailed(reason: "There is a session films-2 already."), .dismissRenaming,
    .leavingRefused(.unfinished, reason: "The disk is full."), .saveElsewhere(path: "/tmp/films"),
    .stay,
  ]

  /// A change of the session by another program, and all that can come of it.
  static let outsideChange: [WizardEvent] = [
    .changedOutside(leaving: nil), .changedOutside(leaving: .unfinished), .settleChange(.mine),
    .settleChange(.theirs), .changeSettled(other: "films-2", theirs: nil),
    .changeSettled(other: nil, theirs: SessionDocument(name: "films", step: .count)),
    .settlingFailed(reason: "The disk is full."),
  ]

  /// A trial of either kind, its end, and the same for what is not chosen.
  static func probing(_ state: WizardState) -> [WizardEvent] {
    let chosen = [state.answers.recommendationsProbe(userID: "u-1"), state.answers.invocationProbe]
      .compactMap(\.self)
    return events(of: chosen + strangeTrials)
  }

  private static func events(of trials: [Probe]) -> [WizardEvent] {
    trials.flatMap { probe in
      [.probe(probe), .probed(probe, .failed(LookupFailure(.throttled)))]
    } + [.dismissProbe]
  }

  private static let strangeTrials: [Probe] = [
    .recommendations(campaign: WizardSample.badCampaign, userID: "u-1", count: .max),
    .invocation(function: WizardSample.badFunction, event: ""),
  ]

  /// What ends in nothing new, but has to keep the laws everywhere.
  static let probes: [WizardEvent] =
    writing + absurd + saving + outsideChange + events(of: strangeTrials) + [
      .undo, .redo, .leave, .refresh, .recheck(.campaignActive),
      .profilesListed(["films"]), .answer(.draft(.campaignArn, "mov")),
    ]
}

extension WizardEvent {
  /// Whether the event only answers a question or goes on, as someone does who never looks back.
  var isStraightOn: Bool {
    switch self {
    case .next, .answer, .type: true
    default: false
    }
  }
}

extension WizardEvent {
  /// Whether the event goes to a step by way of Review.
  var isEdit: Bool {
    if case .edit = self { true } else { false }
  }
}

extension WizardEvent {
  /// The step whose question the event answers.
  var answeredStep: StepID? {
    switch self {
    case .answer(let answer), .type(let answer): answer.field(changedFrom: Answers()).step
    default: nil
    }
  }
}
