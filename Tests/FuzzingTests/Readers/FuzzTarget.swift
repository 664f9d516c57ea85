/// One thing that the program reads from outside, with what it is fed and the law that it keeps.
struct FuzzTarget: Sendable {
  /// The name on the command line.
  let name: String
  /// The longest input, in bytes.
  var longest = 512
  /// Whether only ASCII is fed.
  var isASCII = false
  /// What mutation begins with.
  let seeds: @Sendable () -> [[UInt8]]
  /// Reads an input, and tells `Law` what does not hold.
  let check: @Sendable ([UInt8]) -> Void

  /// All targets.
  static let all: [FuzzTarget] = [
    .json, .session, .imports, .snapshot, .campaignList, .replies, .lists, .policies, .toolErrors,
    .profiles, .locks, .schemes, .keys, .pastes, .terminalReplies, .scripts, .plainLines,
    .plainStart, .arns, .moments, .text, .editing, .fuzzy, .wizard, .bundle, .checklist, .trials,
  ]
}
