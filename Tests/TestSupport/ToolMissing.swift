public import Subprocess

/// A program that the tests need and that is not installed; it fails them, so that none is
/// skipped in silence.
public struct ToolMissing: Error, CustomStringConvertible {
  /// The program.
  public let tool: String
  /// The package that has it.
  public let package: String

  /// What to install.
  public var description: String {
    "These tests need \(tool). Install it: apt-get install \(package)"
  }
}

/// Finds a program on the PATH.
/// - Throws: `ToolMissing`, which names the package to install.
public func requireTool(_ tool: String, package: String? = nil) async throws -> Executable {
  do {
    return .path(try await Executable.name(tool).resolveExecutablePath(in: .inherit))
  } catch {
    throw ToolMissing(tool: tool, package: package ?? tool)
  }
}
