import Glibc
import Subprocess
public import SystemPackage

/// The real AWS CLI, loaded once and forked for each call, so that a call costs a quarter.
///
/// With `AWS_V2` in the environment it is the CLI that `.benchmarks/aws-v2` unpacked there.
public enum PreloadedCLI {
  private static let started = Task { try await start() }

  /// A folder in which a program `aws` stands; put it before the others in `PATH`.
  /// - Throws: `ToolMissing`, where there is no AWS CLI that Python can load.
  public static func folder() async throws -> FilePath { try await started.value }

  /// The program `aws` in that folder.
  /// - Throws: `ToolMissing`, where there is no AWS CLI that Python can load.
  public static func program() async throws -> FilePath { try await folder().appending("aws") }

  private static func start() async throws -> FilePath {
    var python = try await requireTool("python3")
    var environment = Environment.inherit
    if let version2 = getenv("AWS_V2") {
      // Debian's modules work with Debian's Python.
      python = .path("/usr/bin/python3")
      let modules = "\(String(cString: version2))/root/usr/lib/python3/dist-packages"
      environment = environment.updating(["PYTHONPATH": modules])
    }
    let found = try await run(
      python, arguments: ["-c", "import awscli"], environment: environment, output: .discarded,
      error: .discarded)
    guard found.terminationStatus.isSuccess else {
      throw ToolMissing(tool: "Python's awscli", package: "awscli, with pip")
    }
    var template = Array("/tmp/recommender-wizard-cli-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    let folder = String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let script = FilePath(#filePath).removingLastComponent().removingLastComponent()
      .appending("Support/aws-cli/server.py").string
    // It ends by itself when this process is gone.
    Task.detached { [python, environment] in
      try await run(
        python, arguments: [script, folder], environment: environment, output: .discarded,
        error: .discarded)
    }
    try await waitFor {
      access("\(folder)/aws", X_OK) == 0 ? true : nil
    } missing: {
      "The AWS CLI did not start in \(folder)."
    }
    return FilePath(folder)
  }
}
