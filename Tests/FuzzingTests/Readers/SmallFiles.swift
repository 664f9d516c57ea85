import RecommenderCore

@testable import AccountAccess
@testable import SessionStore

extension FuzzTarget {
  /// The AWS CLI's own files, of which the names of the profiles are read.
  static let profiles = FuzzTarget(name: "profiles", seeds: { Seeds.profiles }) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    for names in [AWSProfiles.names(inConfig: bytes), AWSProfiles.names(inCredentials: bytes)] {
      for name in names {
        Law.hold(!name.contains(where: \.isNewline), "a name of two lines")
        Law.hold(text.contains(name), "a name that does not stand there: \(name)")
      }
    }
  }

  /// What a lock file says of the program that has a session open.
  static let locks = FuzzTarget(name: "locks", longest: 128, seeds: { Seeds.locks }) { bytes in
    guard let holder = LockHolder(String(decoding: bytes, as: UTF8.self)) else { return }
    Law.hold(holder.process > 0, "a process \(holder.process)")
    Law.hold(LockHolder(holder.text) == holder, "a holder that changes: \(holder)")
    Law.harmless(MarkedText.marked(holder.words), "a holder")
  }
}
