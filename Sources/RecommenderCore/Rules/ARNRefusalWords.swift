/// The one place that makes sentences of an `ARNRefusal`.
struct ARNRefusalWords {
  /// The answer that holds the ARN.
  let field: Field
  /// What the ARN should name.
  let wanted: WantedARN
  /// What was typed.
  let text: String
  /// Where everything else is.
  let place: KnownPlace

  /// The finding for a text that is taken as finished.
  func error(_ refusal: ARNRefusal) -> Finding {
    finding(refusal, .error, problem: problem(refusal))
  }

  /// The finding while the text is being typed; a text that is on its way is not called wrong.
  func hint(_ refusal: ARNRefusal) -> Finding {
    switch refusal {
    case .empty: finding(refusal, .hint, problem: "\(wanted.article) is asked for.")
    case .incomplete(let next):
      finding(refusal, .hint, problem: "The \(field.label) goes on with \(words(for: next)).")
    default: finding(refusal, .hint, problem: problem(refusal))
    }
  }

  private func finding(
    _ refusal: ARNRefusal, _ severity: Finding.Severity, problem: String
  ) -> Finding {
    Finding(
      field: field, severity: severity, problem: problem, allowed: allowed(refusal),
      fix: fix(refusal))
  }

  // MARK: What is wrong

  private func problem(_ refusal: ARNRefusal) -> String {
    let subject = "The \(field.label)"
    return switch refusal {
    case .empty: "\(subject) is missing."
    case .incomplete(let next): "\(subject) ends before \(words(for: next))."
    case .tooLong(let length, _): "\(subject) has \(Wording.count(length, "character"))."
    case .character(let scalar, let position):
      TextFault.character(scalar, position: position).problem(with: subject)
    case .notAnARN where completion != nil:
      "\(subject) is a name or a part of an ARN, not the whole."
    case .notAnARN: "\(subject) does not begin with arn:aws:\(wanted.service):."
    case .otherKind(let kind, _): "\(subject) names \(kind.words)."
    case .wrongService(let service): "\(subject) names the service \(quoted(service))."
    case .unknownResource(let resource): "\(subject) names the resource \(quoted(resource))."
    case .partition(let partition):
      "\(subject) belongs to the AWS partition \(quoted(partition.id))."
    case .region(""): "\(subject) has no Region."
    case .region(let region): "\(subject) has the Region \(quoted(region)), which is not one."
    case .regionNotAllowed(let region): "\(subject) has the Region \(quoted(region))."
    case .account(""): "\(subject) has no account."
    case .account(let account): "\(subject) has the account \(quoted(account))."
    case .name(let fault): fault.problem(with: "The name in the \(field.label)")
    case .path: "The path in the \(field.label) is empty or too long."
    case .qualifier(let fault): fault.problem(with: "The version or alias in the \(field.label)")
    }
  }

  // MARK: What is allowed

  private func allowed(_ refusal: ARNRefusal) -> String {
    switch refusal {
    case .tooLong(_, let limit): "It may have up to \(limit) characters."
    case .otherKind, .wrongService, .unknownResource: wanted.onlyThis
    case .partition: "Pinpoint and Personalize exist together in the partition aws only."
    case .account: "An account is 12 digits."
    case .name: wanted.nameAllowed
    case .path: "A path begins and ends with / and has up to \(Limits.iamPathLength) characters."
    case .qualifier:
      "It may have up to \(Limits.functionQualifierLength.upperBound) letters, digits, _ and -, "
        + "or be $LATEST."
    case .empty, .incomplete, .character, .notAnARN, .region, .regionNotAllowed:
      "It has the form \(wanted.form)."
    }
  }

  // MARK: What to do

  private func fix(_ refusal: ARNRefusal) -> String {
    switch refusal {
    case .empty:
      let name = wanted.form(
        region: place.region ?? KnownPlace.regionWord,
        account: place.account ?? KnownPlace.accountWord, name: "NAME")
      return "Choose \(wanted.kind.words), or write \(name)."
    case .incomplete(let next): return "Go on with \(words(for: next))."
    case .tooLong: return "Paste the ARN alone, with nothing before or after it."
    case .character(let scalar, _):
      let bare = text.trimmingOutside()
      return wanted.refusal(of: bare) == nil
        ? "Write \(bare)." : "Remove \(Wording.character(scalar)), or paste the ARN again."
    case .notAnARN:
      guard let completion else { return "Paste the whole ARN of \(wanted.kind.words)." }
      return "Write \(completion)\(reminder(completion))."
    case .otherKind(let kind, let arn): return fix(kind, arn)
    case .wrongService, .unknownResource: return "Paste the ARN of \(wanted.kind.words)."
    case .partition: return "Choose \(wanted.kind.words) in a Region of the partition aws."
    case .region:
      return "Write a Region such as \(place.region ?? "us-east-1") after \(wanted.service)."
    case .regionNotAllowed(let region):
      guard let bare = withoutRegion(region) else { return "Leave the Region out." }
      return "Write \(bare)."
    case .account(let account): return fix(account: account)
    case .name(.tooLong(let length, let limit)), .qualifier(.tooLong(let length, let limit)):
      return "Check the name; it is \(Wording.count(length - limit, "character")) too long."
    case .name, .path, .qualifier: return "Paste the ARN again as AWS shows it."
    }
  }

  private func fix(_ kind: ARNKind, _ arn: ARN) -> String {
    let again = "Paste the ARN of \(wanted.kind.words)."
    switch (wanted.kind, kind) {
    case (.campaign, .domainRecommender):
      return "Ask your data science team for a campaign of a custom solution."
    case (.campaign, .solution), (.campaign, .solutionVersion):
      return "Paste the ARN of the campaign that deploys this solution."
    case (.iamRole, .assumedRole):
      let parts = arn.resource.split(separator: "/")
      guard parts.count > 1,
        let iamRole = IAMRoleARN.completed(from: String(parts[1]), account: arn.account)
      else { return again }
      return "Write \(iamRole), with its path where the IAM role has one."
    case (.iamRole, .instanceProfile):
      return "Paste the ARN of the IAM role in this instance profile."
    case (.function, .aliasWithoutFunction):
      return "Write the name of the function before its version or alias."
    default: return again
    }
  }

  private func fix(account: String) -> String {
    let digits = account.filter { $0 != "-" }
    if AccountID(digits) != nil { return "Write \(digits) for the account." }
    if let known = place.account { return "Write \(known) for the account." }
    return "Write the 12 digits of the account."
  }

  // MARK: Pieces

  /// The whole ARN that a bare name or a part of an ARN most likely means.
  private var completion: String? {
    wanted.completed(from: text, region: place.region, account: place.account)
  }

  /// What to say after an ARN in which words still stand for parts that are not known.
  private func reminder(_ completion: String) -> String {
    guard let arn = ARN(completion) else { return "" }
    return switch (arn.region == KnownPlace.regionWord, arn.account == KnownPlace.accountWord) {
    case (true, true): ", with your Region and account in it"
    case (true, false): ", with your Region in it"
    case (false, true): ", with your account in it"
    case (false, false): ""
    }
  }

  private func words(for part: ARN.Part) -> String {
    switch part {
    case .prefix: "arn:"
    case .partition: "aws:"
    case .service: "\(wanted.service):"
    case .region where !wanted.isRegional: "a colon"
    case .region: "the Region, such as \(place.region ?? "us-east-1")"
    case .account: "the account, such as \(place.account ?? "123456789012")"
    case .resource: wanted.resource
    case .name: "the name of \(wanted.kind.words)"
    case .qualifier: "the version or alias"
    }
  }

  private func quoted(_ text: String) -> String {
    // The parts of an ARN have been found printable, so only an empty one cannot be quoted.
    Wording.quoted(text) ?? "\"\""
  }

  private func withoutRegion(_ region: String) -> String? {
    guard let arn = ARN(text), arn.region == region else { return nil }
    let bare = "arn:\(arn.partition.id):\(arn.service)::\(arn.account):\(arn.resource)"
    return wanted.refusal(of: bare) == nil ? bare : nil
  }
}

extension String {
  /// The text without spaces, tabs and line breaks at its ends.
  fileprivate func trimmingOutside() -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || $0.value == 0xA0 }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
