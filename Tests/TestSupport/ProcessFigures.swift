import SystemPackage

/// What the kernel counts for one process.
public struct ProcessFigures: Hashable, Sendable {
  /// Clock ticks spent so far, in the program and in the kernel for it.
  public let ticks: Int
  /// How often the process went to sleep of its own will.
  public let sleeps: Int
  /// Bytes written so far, to whatever descriptor.
  public let bytesWritten: Int
  /// The most memory that the process ever had, in bytes.
  public let peakMemory: Int

  /// Reads the figures of a process.
  /// - Throws: `Errno` when there is no such process.
  public init(of process: Int) throws {
    let stat = try Self.read("/proc/\(process)/stat")
    // The name in parentheses may hold blanks.
    let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
    ticks = fields.dropFirst(12).prefix(2).compactMap { Int($0) }.reduce(0, +)
    let status = try Self.read("/proc/\(process)/status")
    sleeps = Self.figure("voluntary_ctxt_switches:", in: status)
    peakMemory = Self.figure("VmHWM:", in: status) * 1024
    bytesWritten = Self.figure("wchar:", in: try Self.read("/proc/\(process)/io"))
  }

  /// The processes that a process has started and that still are.
  public static func children(of process: Int) throws -> [Int] {
    try read("/proc/\(process)/task/\(process)/children").split(separator: " ")
      .compactMap { Int($0) }
  }

  private static func figure(_ name: String, in text: String) -> Int {
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }

  private static func read(_ path: String) throws -> String {
    let file = try FileDescriptor.open(FilePath(path), .readOnly)
    return try file.closeAfter {
      var bytes = [UInt8](repeating: 0, count: 16384)
      let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
      return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }
}
