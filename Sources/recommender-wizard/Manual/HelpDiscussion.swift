/// What help says about a command below its abstract, in the parts that a page needs.
struct HelpDiscussion {
  /// The text, paragraph by paragraph, without the examples.
  let paragraphs: [String]
  /// The examples, each a line for a shell.
  let examples: [String]

  /// Takes a discussion apart: the paragraph that begins with `Examples:` has one a line.
  init(_ text: String) {
    var paragraphs: [String] = []
    var examples: [String] = []
    for paragraph in text.split(separator: "\n\n") {
      let lines = paragraph.split(separator: "\n")
      if lines.first == "Examples:" {
        examples += lines.dropFirst().map { String($0.drop { $0 == " " }) }
      } else {
        paragraphs.append(lines.joined(separator: " "))
      }
    }
    self.paragraphs = paragraphs
    self.examples = examples
  }
}
