import Foundation
import Glibc
public import SystemPackage

/// The programs that were built together with the tests.
public enum Products {
  /// The path of a built program; the test target must depend on it.
  ///
  /// The test bundle is a program in the same folder.
  public static func path(of name: String) -> FilePath { folder.appending(name) }

  /// The path of a program as it is shipped: static, stripped, built for release.
  ///
  /// - Parameter name: The program.
  /// - Returns: Its path.
  /// - Throws: `NotShippable` with what to do, where it is missing or older than the sources; a
  ///   test of another program than the one that ships would prove nothing.
  public static func shipped(_ name: String) throws -> FilePath {
    let path = folder.removingLastComponent().appending("release").appending(name)
    guard let built = date(of: path.string), try built >= newestSource() else {
      throw NotShippable(path: path)
    }
    return path
  }

  private static let folder: FilePath = {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    let own = bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return FilePath(String(decoding: own, as: UTF8.self)).removingLastComponent()
  }()

  private static func newestSource() throws -> Date {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folders = ["Sources", "Themes"].map { root.appending(path: $0).path() }
    let files = try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
    }
    return files.compactMap(date).max() ?? .distantPast
  }

  private static func date(of path: String) -> Date? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
    else { return nil }
    return try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }
}

/// The program that ships has not been built from these sources.
public struct NotShippable: Error, CustomStringConvertible {
  let path: FilePath

  /// What to do.
  public var description: String {
    "There is no \(path) that is newer than the sources. Build it: .ci/build-shipped"
  }
}
