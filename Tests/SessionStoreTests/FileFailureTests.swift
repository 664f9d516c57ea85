import SessionStore
import SystemPackage
import Testing

/// What stood in the way is said in words.
@Suite struct FileFailureTests {
  @Test(
    "The system's refusals are said in plain words",
    arguments: [
      (.writing, .noSpace, "The disk that holds /d is full."),
      (.writing, .fileTooLarge, "The limit on the size of files (ulimit -f) is too low."),
      (.writing, .diskQuotaExceeded, "Your share of the disk (quota) is used up."),
      (.writing, .readOnlyFileSystem, "The folder /d is on a disk that is read-only."),
      (.writing, .permissionDenied, "The permissions of the folder /d do not let you write there."),
      (.removing, .notPermitted, "The permissions of the folder /d do not let you write there."),
      (.reading, .permissionDenied, "The file /d/f may not be read."),
      (.listing, .permissionDenied, "The folder /d/f may not be read."),
      (.writing, .noSuchFileOrDirectory, "There is no folder /d."),
      (.reading, .noSuchFileOrDirectory, "There is no file /d/f."),
      (.writing, .fileNameTooLong, "The name /d/f is too long."),
      (.writing, .ioError, "The disk reported an error at /d/f."),
      (
        .makingFolder, .notDirectory,
        "A part of the path /d/f is a file, and a folder is needed there."
      ),
      (
        .makingPrivate, .notPermitted,
        "The folder /d/f is open to others, and only its owner can close it."
      ),
      (.locking, .noLocks, "/d/f cannot be locked: No locks available."),
    ] as [(FileFailure.Action, Errno, String)])
  func refusals(action: FileFailure.Action, errno: Errno, sentence: String) {
    #expect(FileFailure(action, "/d/f", .system(errno)).sentence == sentence)
  }

  @Test(
    "Other causes are said in plain words",
    arguments: [
      (.isFolder, "/d/f is a folder, and a file is needed there."),
      (.isNotAFile, "/d/f is a pipe or a device, and a file is needed there."),
      (.leadsNowhere, "/d/f is a link, and what it leads to is not there."),
      (.isLink, "/d/f is a link, and nothing is written through it."),
      (.isTooLarge(limit: 16 << 20), "The file /d/f is larger than the 16 MiB that are read."),
      (.exists, "/d/f exists already."),
      (.isDamaged(reason: "It is torn."), "/d/f is left as it is: It is torn."),
      (.leavesFolder, "/d/f is not a path inside the folder to be written."),
    ] as [(FileFailure.Cause, String)])
  func causes(cause: FileFailure.Cause, sentence: String) {
    #expect(FileFailure(.writing, "/d/f", cause).sentence == sentence)
  }
}
