/// The walk along an ARN that every typed ARN begins with.
///
/// It goes from left to right, so that a text that has merely not been finished is told from one
/// that can no longer become right: the former is always `ARNRefusal.incomplete`.
struct ARNReader {
  /// The kind of ARN that is wanted.
  let kind: ARNKind
  /// The service that such ARNs name.
  let service: String
  /// Whether the ARN names a Region; those of IAM do not.
  let isRegional: Bool
  /// What the resource part begins with, such as `campaign/`.
  let resource: String
  /// The longest such ARN, in characters.
  let limit: Int

  /// What has been read: everything up to the name.
  struct Head {
    let partition: AWSPartition
    let region: AWSRegion
    let account: String
    /// What follows the kind of resource; never empty.
    let rest: Substring
  }

  /// Reads everything up to the name, or says what stands in the way.
  func read(_ text: String) throws(ARNRefusal) -> Head {
    try checkCharacters(of: text)
    // The text is ASCII by now, so its bytes may be split, which is faster than its characters.
    let parts = text.utf8.split(
      separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false
    ).map(Substring.init)
    try check(parts, 0, expecting: "arn", .prefix, else: .notAnARN)
    try checkKind(of: text, parts)
    let partition = AWSPartition(id: parts[1])
    try check(parts, 1, expecting: "aws", .partition, else: .partition(partition))
    try check(parts, 2, expecting: service, .service, else: .wrongService(String(parts[2])))
    try checkRegion(parts)
    try checkAccount(parts)
    let rest = parts[5]
    guard rest.hasPrefix(resource) else {
      if resource.hasPrefix(rest) { throw .incomplete(next: .resource) }
      throw .unknownResource(String(rest))
    }
    let name = rest.dropFirst(resource.count)
    guard !name.isEmpty else { throw .incomplete(next: .name) }
    return Head(
      partition: partition, region: AWSRegion(String(parts[3])), account: String(parts[4]),
      rest: name)
  }

  /// Refuses what no ARN holds, so that all that follows may be quoted in a message.
  private func checkCharacters(of text: String) throws(ARNRefusal) {
    guard !text.isEmpty else { throw .empty }
    let length = text.unicodeScalars.count
    guard length <= limit else { throw .tooLong(length: length, limit: limit) }
    if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return }
    var position = 0
    for scalar in text.unicodeScalars {
      position += 1
      guard (0x21...0x7E).contains(scalar.value) else {
        throw .character(scalar, position: position)
      }
    }
  }

  /// Refuses a whole ARN of another known kind by its name, before its parts are looked at.
  private func checkKind(of text: String, _ parts: [Substring]) throws(ARNRefusal) {
    guard parts.count == 6, let found = ARNKind(service: parts[2], resource: parts[5]),
      found != kind, let arn = ARN(text)
    else { return }
    throw .otherKind(found, arn)
  }

  /// Checks a part that can only be one word; the last part may be the beginning of it.
  private func check(
    _ parts: [Substring], _ index: Int, expecting word: String, _ part: ARN.Part,
    else refusal: ARNRefusal
  ) throws(ARNRefusal) {
    let isLast = parts.count == index + 1
    if parts[index] == word {
      guard isLast else { return }
      throw .incomplete(next: part.following)
    }
    throw isLast && word.hasPrefix(parts[index]) ? .incomplete(next: part) : refusal
  }

  private func checkRegion(_ parts: [Substring]) throws(ARNRefusal) {
    let isLast = parts.count == 4
    guard isRegional else {
      guard parts[3].isEmpty else { throw .regionNotAllowed(String(parts[3])) }
      if isLast { throw .incomplete(next: .region) }
      return
    }
    switch AWSRegion.completeness(of: parts[3]) {
    case .complete where isLast: throw .incomplete(next: .account)
    case .complete: return
    case .beginning where isLast: throw .incomplete(next: .region)
    case .beginning, .impossible: throw .region(String(parts[3]))
    }
  }

  private func checkAccount(_ parts: [Substring]) throws(ARNRefusal) {
    let isLast = parts.count == 5
    if AccountID(parts[4]) != nil {
      guard isLast else { return }
      throw .incomplete(next: .resource)
    }
    throw isLast && AccountID.couldBecomeValid(parts[4])
      ? .incomplete(next: .account) : .account(String(parts[4]))
  }
}

extension ARN.Part {
  /// The part that is written after this one.
  var following: ARN.Part {
    let index = Self.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0
    return Self.allCases.indices.contains(index) ? Self.allCases[index] : self
  }
}

extension TextShape {
  /// The first fault of a text, for those who can report only one.
  func firstFault(in text: some StringProtocol) -> TextFault? { faults(in: text).first }
}
