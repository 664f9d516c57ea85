import ArgumentParser
import RecommenderCore

/// `recommender-wizard schema`: what a session looks like, for other programs.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of sessions.",
    discussion: """
      The schema (draft 2020-12) allows every session that the wizard writes, finished or not. A \
      pipeline that wants finished ones goes by its part #/$defs/complete.

      Examples:
        recommender-wizard schema > session.schema.json
      """)

  func run() throws {
    do throws(CommandRefused) {
      try StandardOutput.write(SessionSchema.text)
    } catch {
      throw error.told()
    }
  }
}
