import SystemPackage

/// Where results go.
enum StandardOutput {
  /// Writes a text whole.
  ///
  /// - Throws: `CommandRefused` where that fails, as on a full disk, so that no script takes half
  ///   a result for a whole one.
  static func write(_ text: String) throws(CommandRefused) {
    do {
      _ = try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch {
      throw CommandRefused(
        "The result could not be written to standard output: \(error). Make room there, or write it "
          + "elsewhere.", exitCode: .cannotCreate)
    }
  }
}
