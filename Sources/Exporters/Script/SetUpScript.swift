import RecommenderCore

extension Exporter {
  /// `create.sh`, which puts everything in place with the AWS CLI.
  static let setUpScript = Exporter { input in
    [ExportedFile(path: "create.sh", text: SetUpScript(input).text, isExecutable: true)]
  }
}

/// A Bash script that creates what is missing and leaves alone what is there.
struct SetUpScript {
  private let input: ExportInput
  private let steps: ScriptSteps

  init(_ input: ExportInput) {
    self.input = input
    steps = ScriptSteps(input)
  }

  /// The whole script.
  var text: String {
    let files =
      (input.newRole == nil ? [] : [PolicyFile.trust, PolicyFile.permissions])
      + ["recommender.json"]
    let parts =
      [
        heading, help, commands, ScriptFunctions.telling,
        ScriptFunctions.calling, ScriptFunctions.creating, ScriptFunctions.simulating,
        ScriptFunctions.beginning(files: files),
      ] + steps.all
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var configuration: Configuration { input.configuration }

  private var sample: [String] {
    input.isSample
      ? [
        "A sample, made from the account that is built into recommender-wizard. It does not exist."
      ]
      : []
  }

  private var heading: String {
    let lines =
      [
        "Puts the recommender model \(configuration.name) in place."
      ] + sample + [
        "", "It needs Bash and the AWS CLI, version 1 or 2. It creates what is missing and changes",
        "nothing that is there, so that it can be run again at any time. --help tells more.",
      ]
    return
      (["#!/usr/bin/env bash"] + lines.map { $0.isEmpty ? "#" : "# \($0)" }
      + [ScriptFunctions.opening]).joined(separator: "\n")
  }

  private var help: String {
    let place = "in the account \(configuration.campaign.account), \(configuration.region.id)"
    var what: [String] = []
    if let newRole = input.newRole {
      what.append("the IAM role \(newRole), and this model's permissions in it")
    }
    if let permission = input.functionPermission {
      what.append("the permission for Pinpoint to invoke \(permission.target)")
    }
    what.append("the recommender model \(configuration.name)")
    return function(
      "help", "END_OF_HELP",
      [
        "Usage: create.sh [--dry-run | --help]", "",
        "Puts in place what is missing, \(place):", "",
      ] + what.map { "  - \($0)" } + [
        "",
        "It prints the ID of the recommender model. It stops at the first failure, at a model of",
        "this name that differs, and before the model where something is there that the model",
        "cannot work with. It can be run again.",
        "",
        "  --dry-run  prints the commands and runs none of them",
        "  --help     prints this", "",
      ] + boundary + [
        "The AWS CLI finds credentials as always, AWS_PROFILE included. AWS_ENDPOINT_URL is",
        "passed on to CLIs that do not know it. Pinpoint's support ended on 2026-10-30; the",
        "model can be created only where Pinpoint still answers.",
      ] + (sample.isEmpty ? [] : [""] + sample))
  }

  private var boundary: [String] {
    input.newRole == nil
      ? []
      : [
        "PERMISSIONS_BOUNDARY, where it is set, is the ARN of the permissions boundary that the",
        "IAM role gets when it is created.", "",
      ]
  }

  private var commands: String {
    function(
      "commands", "END_OF_COMMANDS",
      sample.map { "# \($0)" } + steps.commandLines)
  }

  /// A function that prints lines in which nothing is expanded.
  private func function(_ name: String, _ end: String, _ lines: [String]) -> String {
    (["\(name)() {", "  cat <<'\(end)'"] + lines + [end, "}"]).joined(separator: "\n")
  }
}
