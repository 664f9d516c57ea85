import RecommenderCore

/// The commands that put the model in place, for copying and pasting.
public enum CommandLines {
  /// One command a line, in the order in which they have to run, each whole in itself.
  public static func text(_ input: ExportInput) -> String {
    let mark = input.isSample ? ["# A sample: the account and all that is in it do not exist."] : []
    let commands = SetUpCommands(input, documents: .inline).all
    return (mark + commands.map(\.line)).joined(separator: "\n") + "\n"
  }
}
