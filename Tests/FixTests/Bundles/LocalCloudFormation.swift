import Foundation
import Subprocess
import SystemPackage
import TestSupport

extension LiveAccount {
  /// The same account with a CloudFormation, which does its work through the endpoint.
  func withCloudFormation<Result>(
    in folder: FilePath, _ body: (LiveAccount) async throws -> Result
  ) async throws -> Result {
    let python = try await requireTool("python3")
    let file = folder.appending("cloudformation").string
    let script = FilePath(#filePath).removingLastComponent().removingLastComponent()
      .removingLastComponent().appending("Support/cloudformation/server.py").string
    let arguments = Arguments([script, environment["AWS_ENDPOINT_URL"] ?? "", file])
    let server = Task.detached {
      try await Subprocess.run(
        python, arguments: arguments, output: .discarded,
        error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
    }
    defer { server.cancel() }
    let address = try await waitFor {
      try? String(contentsOfFile: file, encoding: .utf8)
    } missing: {
      "The local CloudFormation did not start; it needs Python's awscli and PyYAML."
    }
    return try await body(with("AWS_ENDPOINT_URL_CLOUDFORMATION", address))
  }
}
