import Testing

@testable import RecommenderCore

@Suite struct WizardWritingTests {
  static var review: WizardState { WizardSample.session(WizardSample.lambda, at: .review) }
  static let write = WizardEvent.write(folder: WizardSample.folder, replacing: false)

  @Test("Writing over existing files asks, writes with consent, and leaves finished")
  func wholeFlow() throws {
    var state = Self.review
    let configuration = try Configuration(WizardSample.lambda)
    #expect(
      state.take(Self.write)
        == [.save, .write(configuration, folder: WizardSample.folder, replacing: false)])
    #expect(state.take(.writeEnded(.wouldReplace(WizardSample.files))) == [])
    #expect(
      state.writing == .wouldReplace(folder: WizardSample.folder, files: WizardSample.files))
    #expect(
      state.take(.write(folder: WizardSample.folder, replacing: true))
        == [.save, .write(configuration, folder: WizardSample.folder, replacing: true)])
    #expect(state.take(.writeEnded(.written(WizardSample.files))) == [.save])
    #expect(state.isExported)
    #expect(state.take(.next) == [.save, .leave(.finished(WizardSample.files))])
    #expect(state.take(.leave) == [.save, .leave(.finished(WizardSample.files))])
  }

  @Test("Next at Review leads nowhere before the files are written")
  func nextBeforeWriting() {
    var state = Self.review
    #expect(state.take(.next) == [])
    #expect(state.step == .review)
  }

  @Test("Invalid answers are refused and not written")
  func invalidAnswers() {
    var state = WizardSample.session(WizardSample.nothingValid, at: .review)
    #expect(state.take(Self.write) == [])
    #expect(state.isRefused)
    #expect(state.writing == .idle)
  }

  @Test("Nothing is written outside Review", arguments: StepID.allCases.dropLast())
  func outsideReview(step: StepID) {
    let state = WizardSample.session(WizardSample.lambda, at: step)
    #expect(state.after(Self.write) == state)
  }

  @Test("Nothing is written twice at once")
  func onceAtATime() {
    var state = Self.review.after(Self.write)
    #expect(state.take(Self.write) == [])
  }

  @Test("A failure is shown until it is dismissed")
  func failure() {
    var state = Self.review.after(Self.write, .writeEnded(.failed("The disk is full.")))
    #expect(state.writing == .failed(folder: WizardSample.folder, reason: "The disk is full."))
    #expect(state.take(.dismissWriting) == [])
    #expect(state.writing == .idle)
    #expect(state.take(.leave) == [.save, .leave(.unfinished)])
  }

  @Test("Writing that is under way cannot be dismissed")
  func dismissUnderWay() {
    let state = Self.review.after(Self.write)
    #expect(state.after(.dismissWriting) == state)
  }

  static let outcomes: [WriteOutcome] = [
    .written(WizardSample.files), .wouldReplace(WizardSample.files), .failed("The disk is full."),
  ]

  @Test("An outcome that nobody waits for is ignored", arguments: outcomes)
  func unaskedOutcome(outcome: WriteOutcome) {
    #expect(Self.review.after(.writeEnded(outcome)) == Self.review)
  }

  static let changes: [WizardEvent] = [
    .answer(.name("Other")), .confirm(.contentKnown, WizardSample.confirmation),
  ]

  @Test("Written files are over once something changes", arguments: changes)
  func changeAfterWriting(change: WizardEvent) {
    let state = Self.review
      .after(Self.write, .writeEnded(.written(WizardSample.files)), change)
    #expect(state.writing == .idle)
  }

  @Test("What was written of answers that changed meanwhile does not count", arguments: changes)
  func changeWhileWriting(change: WizardEvent) {
    var state = Self.review
      .after(Self.write, change, .writeEnded(.written(WizardSample.files)))
    #expect(state.writing == .idle)
    #expect(state.take(.leave) == [.save, .leave(.unfinished)])
  }

  @Test("Moving about keeps what was written")
  func movingKeeps() {
    let state = Self.review
      .after(Self.write, .writeEnded(.written(WizardSample.files)), .back, .next)
    #expect(state.writing == .written(folder: WizardSample.folder, files: WizardSample.files))
  }

  @Test("Files stand for the answers until one of these changes")
  func exportedUntilChanged() {
    var state = Self.review
    _ = state.take(Self.write)
    _ = state.take(.writeEnded(.written(WizardSample.files)))
    #expect(state.document(updating: SessionDocument(), modified: Timestamp(seconds: 1)).isExported)
    _ = state.take(.type(.name("another")))
    #expect(!state.isExported)
  }
}
