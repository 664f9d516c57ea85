/// The account that is built into the program, for a first look without any other.
///
/// Its businesses, its numbers and its troubles are made up; each trouble that the checks know is
/// there once.
public enum SampleAccount {
  /// The snapshot, decoded the first time it is asked for.
  ///
  /// - Throws: `AccountRefused.sampleDamaged` where the embedded file is no snapshot.
  public static func snapshot() throws(AccountRefused) -> AccountSnapshot {
    try decoded.get()
  }

  /// What its campaigns recommend; a trial shows them, so that a newcomer sees what one is like.
  static let recommendedItems = ["1815", "2009", "1527", "733", "88"]

  private static let decoded: Result<AccountSnapshot, AccountRefused> = {
    do throws(SnapshotRefused) {
      return .success(try AccountSnapshot(bytes: PackageResources.sample_account_json))
    } catch {
      return .failure(.sampleDamaged(error))
    }
  }()
}
