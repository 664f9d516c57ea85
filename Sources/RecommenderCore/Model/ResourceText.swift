/// Text that names a resource, read alike wherever it comes from: typed, pasted, imported, or written
/// into a session by hand.
///
/// Documents, terminals and chat programs put something around what people copy, and break what is
/// long. None of that can be part of an ARN or of the name of a campaign, a function, an IAM role or
/// a Region, so that dropping it cannot change what is meant.
package enum ResourceText {
  /// The text without what stands around it, and an ARN without the breaks inside it.
  ///
  /// White space, quotes, a comma or semicolon behind, byte order marks and zero-width characters
  /// are dropped at both ends. A second ARN behind the first is left for the rules to refuse.
  package static func cleaned(_ text: String) -> String {
    // Nearly every text is clean, and some files hold very many.
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return text
    }
    let isClean = !isAround(first) && !isBehind(last)
    if isClean, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isAround(first) { scalars.removeFirst() }
    while let last = scalars.last, isBehind(last) { scalars.removeLast() }
    let bare = String(scalars)
    return bare.hasPrefix("arn:") ? joined(bare) : bare
  }

  /// An ARN that was broken into lines, in one; a paste into one line has spaces for the breaks.
  private static func joined(_ arn: String) -> String {
    let pieces = arn.unicodeScalars.split { $0.properties.isWhitespace || isZeroWidth($0) }
    guard pieces.count > 1, !pieces.dropFirst().contains(where: { String($0).hasPrefix("arn:") })
    else { return arn }
    return pieces.map(String.init).joined()
  }

  private static func isAround(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || isZeroWidth(scalar) || quotes.contains(scalar)
  }

  private static func isBehind(_ scalar: Unicode.Scalar) -> Bool {
    isAround(scalar) || scalar == "," || scalar == ";"
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "'", "`", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201C}", "\u{201D}", "\u{201E}",
    "\u{00AB}", "\u{00BB}", "\u{2039}", "\u{203A}",
  ]
}

extension Answers {
  /// Reads what names a resource as `ResourceText` does, and makes the function's ARN whole.
  ///
  /// Lambda takes a function by its name, with its alias, and with its account; the campaign tells
  /// the Region and the account that are missing, since all three belong together.
  /// Source: Lambda API, `FunctionName`.
  package mutating func normalize() {
    region = ResourceText.cleaned(region)
    campaignArn = ResourceText.cleaned(campaignArn)
    functionArn = ResourceText.cleaned(functionArn)
    // The name of an IAM role may end in a comma, so what is a name already is left.
    if (try? IAMRoleARN(parsing: iamRoleArn)) == nil {
      iamRoleArn = ResourceText.cleaned(iamRoleArn)
    }
    if !Shapes.iamRoleName.accepts(iamRoleName) {
      iamRoleName = ResourceText.cleaned(iamRoleName)
    }
    guard !functionArn.isEmpty, !functionArn.hasPrefix("arn:"),
      let campaign = try? CampaignARN(parsing: campaignArn),
      let function = FunctionARN.completed(
        from: functionArn, region: campaign.region, account: campaign.account)
    else { return }
    functionArn = function.description
  }
}
