public import RecommenderCore
import SystemPackage

/// Lists the profiles that the AWS CLI knows.
public struct AWSProfiles: Sendable {
  /// The size that a configuration file may have, in bytes.
  private static let fileLimit = 4 * 1_048_576

  private let access: AWSAccess
  private let tool: AWSTool

  /// Creates a list; the CLI's files are those that the access's environment names.
  public init(_ access: AWSAccess) {
    self.access = access
    tool = AWSTool(access)
  }

  /// Asks the CLI for the names, or reads its files where it is of version 1 and cannot say.
  ///
  /// Only names are taken from the files; nothing that stands in a profile is.
  ///
  /// - Returns: The names in the order in which they stand, each once.
  /// - Throws: `LookupFailure` where there is no CLI or where it fails.
  public func names() async throws(LookupFailure) -> [String] {
    do throws(LookupFailure) {
      let output = try await tool.output(of: AWSCall(asking: "configure", "list-profiles"))
      return Self.unique(Self.lines(output).map(Self.trimmed))
    } catch {
      guard error.cause == .unintelligible else { throw error }
      return Self.unique(
        Self.names(inCredentials: content("AWS_SHARED_CREDENTIALS_FILE", or: "credentials"))
          + Self.names(inConfig: content("AWS_CONFIG_FILE", or: "config")))
    }
  }

  /// What stands in one of the CLI's files; nothing where it cannot be read.
  private func content(_ variable: String, or file: String) -> [UInt8] {
    let path = access.environment[variable] ?? "~/.aws/\(file)"
    let home = access.environment["HOME"]
    return (try? SnapshotFile.read(path, home: home, limit: Self.fileLimit)) ?? []
  }

  /// The names in the file of credentials, in their order.
  static func names(inCredentials bytes: [UInt8]) -> [String] {
    sections(in: bytes).map(trimmed)
  }

  /// The names in the file of settings, in their order.
  static func names(inConfig bytes: [UInt8]) -> [String] {
    sections(in: bytes).compactMap(name(ofSection:))
  }

  /// What stands in brackets at the beginning of a line.
  private static func sections(in bytes: [UInt8]) -> [Substring] {
    lines(bytes).compactMap { line in
      guard let start = line.firstIndex(where: { !$0.isWhitespace }), line[start] == "[",
        let end = line[start...].firstIndex(of: "]")
      else { return nil }
      return line[line.index(after: start)..<end]
    }
  }

  /// The profile of a section such as `[profile NAME]`; other sections are about other things.
  private static func name(ofSection section: Substring) -> String? {
    let words = section.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    if words == ["default"] { return "default" }
    guard words.count == 2, words[0] == "profile" else { return nil }
    let name = trimmed(words[1])
    let isQuoted = name.count >= 2 && name.first == name.last && "\"'".contains(name.prefix(1))
    return isQuoted ? String(name.dropFirst().dropLast()) : name
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
  }

  private static func trimmed(_ text: Substring) -> String {
    let tail = text.drop(while: \.isWhitespace)
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...last])
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
