/// What the shell around the state machine is asked to do; plain data, so that tests compare it.
public enum WizardEffect: Hashable, Sendable {
  /// Save the session as it stands, at once.
  case save
  /// Save the session once the typing pauses.
  case saveSoon
  /// Open the source of campaigns; comes back as `accountOpened`.
  case open(AccountChoice)
  /// List the profiles of the AWS CLI; comes back as `profilesListed`.
  case listProfiles
  /// List what the account offers; rows come back as `listed` events.
  case list(AccountResource.Kind, from: AccountOrigin)
  /// Look one thing up; the answer comes back as an `observed` event.
  case look(Lookup, from: AccountOrigin)
  /// Stop looking these up: nobody waits for the answers any more.
  case drop(Set<Lookup>)
  /// Make a trial; comes back as `probed`.
  case probe(Probe, from: AccountOrigin)
  /// End the trial that is running; its answer is not wanted any more.
  case endProbe
  /// Write the files for a valid configuration; comes back as `writeEnded`.
  case write(Configuration, folder: String, replacing: Bool)
  /// Save the session under another name; comes back as `savedAs` or `saveAsFailed`.
  case saveAs(String)
  /// End the program once the session is saved; comes back as `leavingRefused` where it cannot be.
  case leave(Departure)
  /// Save the session to a file anywhere and end; comes back as `leavingRefused` on failure.
  case saveElsewhere(path: String, Departure)
  /// Go on with one of two versions of the session and make the other a session of its own; comes
  /// back as `changeSettled` or `settlingFailed`.
  case settleChange(SessionVersion)
  /// Save the session under a name that nobody has, leave the changed one as it is, and end.
  case saveBeside(Departure)
  /// End the program although the session is not saved.
  case abandon(Departure)
}

/// In which state the wizard is left.
public enum Departure: Hashable, Sendable {
  /// The files were written; their paths.
  case finished([String])
  /// Before anything was written.
  case unfinished
}
