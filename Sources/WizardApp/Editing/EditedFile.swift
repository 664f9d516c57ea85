import FoundationEssentials
import Glibc
import RecommenderCore
import SessionStore
import SystemPackage
import WizardScreens

/// The file that an editor is given: nobody else can read it, and its folder holds nothing else.
struct EditedFile {
  let path: FilePath
  private let folder: FilePath
  private let original: [UInt8]

  /// Writes a text into a new file; a line break ends it, as editors expect.
  ///
  /// - Throws: The last folder's error where none takes a file.
  init(_ text: LongText, environment: [String: String]) throws(Errno) {
    original = Array((text.text.isEmpty ? "" : text.text + "\n").utf8)
    folder = try Self.newFolder(environment)
    path = folder.appending(text.fileName)
    do {
      let file = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: .ownerReadWrite)
      try file.closeAfter { _ = try file.writeAll(original) }
    } catch {
      remove()
      throw error as? Errno ?? .ioError
    }
  }

  /// A folder with a name of its own that only the owner may enter.
  private static func newFolder(_ environment: [String: String]) throws(Errno) -> FilePath {
    var failure = Errno.noSuchFileOrDirectory
    for parent in [environment["TMPDIR"], "/tmp", "/var/tmp"].compactMap(\.self)
    where parent.hasPrefix("/") {
      var name = Array("\(parent)/recommender-wizard-XXXXXX".utf8CString)
      if mkdtemp(&name) != nil {
        return FilePath(
          String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
      }
      failure = Errno(rawValue: errno)
    }
    throw failure
  }

  /// What stands in the file now, as the one line that a field holds.
  func line() throws(EditingFailure) -> String {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try WholeFile.read(path, limit: LongText.largestFile)
    } catch {
      switch error.cause {
      case .system(.noSuchFileOrDirectory): throw EditingFailure(.fileGone)
      case .isTooLarge: throw EditingFailure(.tooLarge)
      default: throw EditingFailure(.unreadable(reason: error.sentence))
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw EditingFailure(.notText)
    }
    guard let line = LongText.line(of: text) else { throw EditingFailure(.tooLong) }
    return line
  }

  /// Leaves the file where it is if it holds anything that the answers do not.
  ///
  /// - Returns: the file, or nil where there was nothing to keep and nothing is left.
  func keepWhatWasWritten() -> String? {
    let isThere = access(path.string, F_OK) == 0
    let isUntouched = (try? WholeFile.read(path, limit: LongText.largestFile)) == original
    guard isThere, !isUntouched else {
      remove()
      return nil
    }
    return path.string
  }

  /// Removes the file and what an editor has put beside it.
  func remove() { try? FileManager.default.removeItem(atPath: folder.string) }
}

extension LongText {
  /// A name that tells in the editor what is written there.
  fileprivate var fileName: String {
    switch field {
    case .attributePurpose(let row): "purpose-of-attribute-\(row + 1).txt"
    case .recommendationContent: "content-of-a-recommendation.txt"
    default: "description.txt"
    }
  }
}
