public import RecommenderCore

/// Gives the reader for a choice of account.
///
/// A snapshot is read from its file now and kept in memory; later changes of the file do not show.
///
/// - Parameters:
///   - choice: Where the account is read from.
///   - home: The home folder, for a path that begins with `~`; nil where there is none.
///   - aws: How the AWS CLI is called; a profile in the choice goes before the one in here.
/// - Returns: The reader.
/// - Throws: `AccountRefused` where the snapshot cannot be read.
public func accountReader(
  for choice: AccountChoice, home: String?, aws: AWSAccess = AWSAccess()
) throws(AccountRefused) -> any AccountReader {
  switch choice.source {
  case .none:
    return NoAccountReader()
  case .sample:
    return SnapshotReader(
      try SampleAccount.snapshot(), recommendedItems: SampleAccount.recommendedItems)
  case .file:
    let bytes = try SnapshotFile.read(choice.file, home: home)
    do {
      return SnapshotReader(try AccountSnapshot(bytes: bytes))
    } catch {
      throw .notASnapshot(path: choice.file, error)
    }
  case .aws:
    var access = aws
    if !choice.profile.isEmpty { access.profile = choice.profile }
    return AWSReader(access)
  }
}
