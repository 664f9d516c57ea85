import SystemPackage

extension FileFailure {
  /// The failure as one short sentence for people; paths are as they came, not made harmless.
  public var sentence: String {
    switch cause {
    case .isFolder: "\(path.string) is a folder, and a file is needed there."
    case .isNotAFile: "\(path.string) is a pipe or a device, and a file is needed there."
    case .leadsNowhere: "\(path.string) is a link, and what it leads to is not there."
    case .isLink: "\(path.string) is a link, and nothing is written through it."
    case .isTooLarge(let limit):
      "The file \(path.string) is larger than the \(Self.size(limit)) that are read."
    case .exists: "\(path.string) exists already."
    case .isDamaged(let reason): "\(path.string) is left as it is: \(reason)"
    case .leavesFolder: "\(path.string) is not a path inside the folder to be written."
    case .system(let errno): systemSentence(errno)
    }
  }

  private func systemSentence(_ errno: Errno) -> String {
    switch errno {
    case .noSpace: "The disk that holds \(folder) is full."
    case .diskQuotaExceeded: "Your share of the disk (quota) is used up."
    case .readOnlyFileSystem: "The folder \(folder) is on a disk that is read-only."
    case .fileTooLarge: "The limit on the size of files (ulimit -f) is too low."
    case .ioError: "The disk reported an error at \(path.string)."
    case .fileNameTooLong: "The name \(path.string) is too long."
    case .notDirectory: "A part of the path \(path.string) is a file, and a folder is needed there."
    case .tooManySymbolicLinkLevels: "The links in the path \(path.string) lead in a circle."
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: "Too many files are open."
    case .permissionDenied, .notPermitted: refusal
    case .noSuchFileOrDirectory: absence
    default: "\(path.string) \(failedAction): \(errno.description)."
    }
  }

  private var refusal: String {
    switch action {
    case .reading: "The file \(path.string) may not be read."
    case .listing: "The folder \(path.string) may not be read."
    case .makingPrivate:
      "The folder \(path.string) is open to others, and only its owner can close it."
    case .writing, .removing, .makingFolder, .locking:
      "The permissions of the folder \(folder) do not let you write there."
    }
  }

  private var absence: String {
    switch action {
    case .reading, .removing: "There is no file \(path.string)."
    case .listing, .makingPrivate: "There is no folder \(path.string)."
    case .writing, .makingFolder, .locking: "There is no folder \(folder)."
    }
  }

  private var failedAction: String {
    switch action {
    case .reading: "cannot be read"
    case .writing: "cannot be written"
    case .removing: "cannot be removed"
    case .listing: "cannot be listed"
    case .makingFolder: "cannot be made"
    case .makingPrivate: "cannot be closed to others"
    case .locking: "cannot be locked"
    }
  }

  /// The folder that the path is in, as text.
  private var folder: String {
    path.containing.string
  }

  private static func size(_ bytes: Int) -> String {
    let mebibyte = 1_048_576
    return bytes >= mebibyte && bytes.isMultiple(of: mebibyte)
      ? "\(bytes / mebibyte) MiB" : "\(bytes) bytes"
  }
}
