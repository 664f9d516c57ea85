import RecommenderCore
import SystemPackage

/// A part of a call of the AWS CLI: a word of this program's own, or a value that was held against
/// the form that is wanted in its place.
///
/// Only what is here makes one, so that no text from a session, a snapshot, a reply, an option or
/// the environment becomes an argument unchecked.
struct AWSArgument: Hashable, Sendable {
  /// The words as the CLI gets them.
  let words: [String]
  /// Those values among them, or in them, that this program did not make itself.
  let values: [String]

  private init(_ words: [String], values: [String] = []) {
    self.words = words
    self.values = values
  }

  /// A word of this program's own.
  init(_ word: StaticString) {
    self.init([word.description])
  }

  /// The operation that answers a lookup.
  init(operationOf lookup: Lookup) {
    self.init([lookup.operation])
  }

  /// An option with a value of this program's own.
  init(_ option: StaticString, fixed value: StaticString) {
    self.init([option.description, value.description])
  }

  /// An option with the values that it takes.
  ///
  /// A value that begins with a hyphen, as the name of an IAM role may, is tied to the option; the
  /// CLI would take it for an option otherwise.
  ///
  /// - Throws: A failure that names the form which one of the values does not have.
  init(
    _ option: StaticString, _ form: AWSValueForm, _ values: [String]
  ) throws(LookupFailure) {
    for value in values where !form.accepts(value) { throw Self.refusal(of: form) }
    let option = option.description
    let isTied = values.count == 1 && values[0].hasPrefix("-")
    self.init(isTied ? ["\(option)=\(values[0])"] : [option] + values, values: values)
  }

  /// An option with one value.
  ///
  /// - Throws: A failure that names the form which the value does not have.
  init(_ option: StaticString, _ form: AWSValueForm, _ value: String) throws(LookupFailure) {
    try self.init(option, form, [value])
  }

  /// An option that is tied to its value, which may begin in any way.
  ///
  /// - Throws: A failure that names the form which the value does not have.
  init(tying option: StaticString, _ form: AWSValueForm, _ value: String) throws(LookupFailure) {
    guard form.accepts(value) else { throw Self.refusal(of: form) }
    self.init(["\(option.description)=\(value)"], values: [value])
  }

  /// An option whose value the CLI is to read from a file that this program has made.
  init(_ option: StaticString, readFrom file: PrivateFile) {
    self.init([option.description, "file://\(file.path)"])
  }

  /// An option whose value the CLI is to take byte for byte from a file that this program has made.
  init(_ option: StaticString, bytesOf file: PrivateFile) {
    self.init([option.description, "fileb://\(file.path)"])
  }

  /// A file that this program has made, for the CLI to write to.
  init(writingTo file: PrivateFile) {
    self.init([file.path.string])
  }

  /// The address that is asked in place of AWS, which alone may be one; empty for AWS itself.
  ///
  /// - Throws: A failure where it is no address of a server.
  static func endpoint(_ url: String) throws(LookupFailure) -> [AWSArgument] {
    guard !url.isEmpty else { return [] }
    guard AWSValueForm.endpoint.accepts(url) else { throw refusal(of: .endpoint) }
    return [AWSArgument(["--endpoint-url", url])]
  }

  /// The failure of a call that is not made, since a value has another form.
  ///
  /// The value itself is not repeated: whoever reads the words may not see what is odd about it.
  static func refusal(of form: AWSValueForm) -> LookupFailure {
    LookupFailure(.notAsked, message: "The \(form.name) has another form than AWS's.")
  }
}
