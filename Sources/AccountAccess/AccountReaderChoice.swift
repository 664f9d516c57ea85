public import RecommenderCore

/// Gives the reader for a choice of account.
///
/// A snapshot is read from its file now and kept in memory; later changes of the file do not show.
///
/// - Parameters:
///   - choice: Where the account is read from.
///   - home: The home folder, for a path that begins with `~`; nil where there is none.
/// - Returns: The reader.
/// - Throws: `AccountRefused` where the snapshot cannot be read, and for `.aws`, which has no
///   reader here.
public func accountReader(
  for choice: AccountChoice, home: String?
) throws(AccountRefused) -> any AccountReader {
  switch choice.source {
  case .none:
    return NoAccountReader()
  case .sample:
    return SnapshotReader(try SampleAccount.snapshot())
  case .file:
    let bytes = try SnapshotFile.read(choice.file, home: home)
    do {
      return SnapshotReader(try AccountSnapshot(bytes: bytes))
    } catch {
      throw .notASnapshot(path: choice.file, error)
    }
  case .aws:
    throw .awsNotOffered
  }
}
