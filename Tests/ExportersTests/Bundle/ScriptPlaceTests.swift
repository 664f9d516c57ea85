import AWSEndpoint
import RecommenderCore
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// `create.sh` works on the files beside it, however it is called, or not at all.
@Suite(.serialized) struct ScriptPlaceTests {
  /// Ways to call the script from the folder that holds the bundle as `$1`; a bundle of the same
  /// name, with other files, stands in `decoy`.
  static let ways = [
    "bash \"$1/create.sh\"", "bash -- \"$1/create.sh\"", "bash \"./$1/create.sh\"",
    "bash \"$PWD/$1/create.sh\"", "cd decoy && bash \"../$1/create.sh\"",
    "CDPATH=$PWD/decoy bash \"$1/create.sh\"", "export CDPATH=decoy:/; bash \"$1/create.sh\"",
    "cd \"$1\" && CDPATH=$OLDPWD/decoy bash create.sh",
    "PATH=$PWD/$1:$PATH; cd decoy && bash create.sh",
    "ln -s \"$1/create.sh\" link && cd decoy && bash ../link",
    "ln -s \"$PWD/$1/create.sh\" decoy/iam/a && ln -s decoy/iam/a b && bash b",
    "ln -s \"$1\" d && cd decoy && bash ../d/create.sh",
    "ln -s \"$1/create.sh\" ./-link && bash -- -link",
    "ln -s \"$1\" ./- && bash -- -/create.sh",
    "OLDPWD=$PWD/decoy GLOBIGNORE='*' bash \"$1/create.sh\"",
    "set -C; export SHELLOPTS; bash \"$1/create.sh\"",
    "shopt -s nocasematch; export BASHOPTS; bash \"$1/create.sh\"",
    "POSIXLY_CORRECT=1 bash \"$1/create.sh\"", "bash \"$1/create.sh\" </dev/null",
    "bash /dev/stdin <\"$1/create.sh\"",
  ]

  @Test("It finds its own files", arguments: ways)
  func found(way: String) async throws {
    let input = try ScriptRun.input()
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        try Self.writeDecoy(script)
        // The CLI may be a script itself, for which the options of this one are not meant.
        try script.writeProgram(
          "aws", "#!/usr/bin/env bash\n: $NOWHERE_SET\nexec '\(script.aws)/aws' \"$@\"\n")
        let outcome = try await script.outside(way)
        #expect(outcome.succeeded, "\(outcome.error)")
        // The ID is all that it prints.
        #expect(outcome.output == (endpoint.model.recommenders.first?.id ?? "none") + "\n")
      }
      let role = try #require(endpoint.model.roles.last)
      #expect(try JSONText.read(role.trust.utf8) == input.trustPolicy)
      #expect(
        try JSONText.read(try #require(role.inlinePolicies.first).document.utf8)
          == input.permissionsPolicy)
    }
  }

  /// Ways in which there is no folder to know, or no Bash.
  static let refusals = [
    "bash <\"$1/create.sh\"", "cat \"$1/create.sh\" | bash -s",
    "bash -c \"$(cat \"$1/create.sh\")\"",
    "bash <(cat \"$1/create.sh\")", "cat \"$1/create.sh\" | bash /dev/stdin",
    "cd \"$1\" && bash <create.sh", "dash \"$1/create.sh\"", ". \"./$1/create.sh\"",
    "cp \"$1/create.sh\" decoy/create.sh && rm decoy/recommender.json && bash decoy/create.sh",
  ]

  @Test(
    "It refuses before the first call where it has no folder, or is no program of Bash",
    arguments: refusals)
  func refused(way: String) async throws {
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        try Self.writeDecoy(script)
        let outcome = try await script.outside(way)
        #expect(outcome.code == 1 && outcome.output.isEmpty, "\(outcome.error)")
        #expect(!outcome.error.isEmpty)
        #expect(endpoint.requests.isEmpty)
      }
    }
  }

  @Test(
    "It refuses before the first call where a file is missing beside it",
    arguments: ["iam/trust-policy.json", "iam/permissions-policy.json", "recommender.json"])
  func missing(path: String) async throws {
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        try script.remove(path)
        let outcome = try await script()
        #expect(outcome.code == 1 && outcome.output.isEmpty)
        #expect(outcome.error.contains("\(path) is missing in "))
        #expect(endpoint.requests.isEmpty)
      }
    }
  }

  /// Files of another bundle, in a folder of the same name and beside that.
  private static func writeDecoy(_ script: ScriptRun) throws {
    let wrong = #"{"Version": "2012-10-17", "Statement": []}"#
    for folder in ["../decoy", "../decoy/a b's $HOME"] {
      try script.write("\(folder)/iam/trust-policy.json", wrong)
      try script.write("\(folder)/iam/permissions-policy.json", wrong)
      try script.write("\(folder)/recommender.json", "{}")
    }
  }
}
