/// Everything that can happen to the wizard.
public enum WizardEvent: Hashable, Sendable {
  /// Accept the step and go on; refused with findings while the step is not valid.
  case next
  /// Go one step back; never refused, keeps everything.
  case back
  /// Go to a step whose predecessors are valid, or that has been visited.
  case jump(StepID)
  /// From Review: go to the step, and come back to Review with the next `next` or `back`.
  case edit(StepID)

  /// An answer that is complete in itself: a choice, a paste; one undo step.
  case answer(Answer)
  /// One keystroke of an answer being typed; a run of them in one field is one undo step.
  case type(Answer)
  /// The attention left a field, so that its errors show from now on.
  case left(Field)
  /// Enter found nothing that it could take; the step shows why.
  case refuse
  /// The attention is on a row of a list, whose details are wanted.
  case attention(AccountResource.Kind, arn: String)

  case undo
  case redo

  case confirm(RequirementID, Confirmation)
  case withdrawConfirmation(RequirementID)

  case accountOpened(AccountChoice, AccountStatus)
  /// Rows of a list arrived; `isComplete` says that no more will follow.
  case listed(AccountResource.Kind, [AccountResource], isComplete: Bool, from: AccountOrigin)
  case listingFailed(AccountResource.Kind, LookupFailure, from: AccountOrigin)
  case observed(Observation, from: AccountOrigin)
  /// Ask the account again for everything the step needs.
  case refresh
  /// Ask the account again for everything that one requirement rests on.
  case recheck(RequirementID)
  /// The profiles that the AWS CLI knows.
  case profilesListed([String])

  /// Make a trial; the person has been told what it costs and has agreed.
  case probe(Probe)
  case probed(Probe, ProbeOutcome)
  /// Close what the trial brought, or do not wait for it any longer.
  case dismissProbe

  /// Write the files into a folder; `replacing` is the user's consent to replace existing ones.
  case write(folder: String, replacing: Bool)
  case writeEnded(WriteOutcome)
  /// Close the question or the message about writing.
  case dismissWriting

  /// Save the session under another name and go on with that one.
  case saveAs(name: String)
  case savedAs(name: String)
  /// The session could not be saved under the other name, for this reason.
  case saveAsFailed(reason: String)
  /// Close the message about the other name.
  case dismissRenaming

  /// Leave the wizard; what has been said so far is saved first. While a place to save to is asked
  /// for, leave without saving.
  case leave
  /// The session could not be saved on leaving, for this reason.
  case leavingRefused(Departure, reason: String)
  /// Save the session to this file and leave.
  case saveElsewhere(path: String)
  /// Do not leave after all.
  case stay

  /// The file of the session is not what was last saved here, so that nothing was saved; the wizard
  /// may have been about to be left.
  case changedOutside(leaving: Departure?)
  /// Go on with one of the two versions.
  case settleChange(SessionVersion)
  /// That is done: the name of the session that the other version has become, where there was
  /// another, and the other program's document where that one is gone on with.
  case changeSettled(other: String?, theirs: SessionDocument?)
  /// It could not be done, for this reason.
  case settlingFailed(reason: String)
}

/// How writing the files ended.
public enum WriteOutcome: Hashable, Sendable {
  /// The paths that were written, in order.
  case written([String])
  /// Files that exist already and would be replaced; nothing was written.
  case wouldReplace([String])
  /// Why nothing was written, as one sentence.
  case failed(String)
}
