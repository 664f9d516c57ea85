import Subprocess

/// Holds documents against a JSON Schema with Python's `jsonschema`, a program that is none of ours.
public enum JSONSchemaCheck {
  /// What went wrong before any document was looked at.
  public struct Failed: Error, CustomStringConvertible {
    /// What Python said.
    public let description: String
  }

  /// Checks that the schema is one of draft 2020-12, and then all documents in one process.
  ///
  /// - Parameters:
  ///   - documents: The documents as JSON texts.
  ///   - schema: The schema as JSON text.
  ///   - definition: The name under `$defs` of the part to go by; nil for the whole schema.
  /// - Returns: For each document why it is refused, or nothing where it is valid.
  /// - Throws: `ToolMissing` without Python or its module, `Failed` where the schema is none.
  public static func refusals(
    of documents: [String], by schema: String, definition: String? = nil
  ) async throws -> [String] {
    let python = try await requireTool("python3")
    let name = definition.map { "\"\($0)\"" } ?? "null"
    let job = """
      {"schema": \(schema), "definition": \(name), "documents": [\(documents.joined(separator: ","))]}
      """
    let ended = try await run(
      python, arguments: ["-c", program], input: .string(job), output: .string(limit: 1 << 22),
      error: .string(limit: 1 << 20))
    guard ended.terminationStatus != .exited(missingModule) else {
      throw ToolMissing(tool: "Python's jsonschema", package: "python3-jsonschema")
    }
    let lines = ended.standardOutput.split(separator: "\n", omittingEmptySubsequences: false)
    guard ended.terminationStatus.isSuccess, lines.count == documents.count + 1 else {
      throw Failed(description: ended.standardError)
    }
    return lines.dropLast().map(String.init)
  }

  private static let missingModule: Int32 = 3

  /// Prints a line for each document: the first thing that is wrong with it, or nothing.
  private static let program = """
    import json, sys
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        sys.exit(\(missingModule))
    job = json.load(sys.stdin)
    schema = job["schema"]
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    if job["definition"]:
        validator = validator.evolve(schema=schema["$defs"][job["definition"]])
    for document in job["documents"]:
        error = next(validator.iter_errors(document), None)
        print("" if error is None else ascii(error.json_path + ": " + error.message)[:400])
    """
}
