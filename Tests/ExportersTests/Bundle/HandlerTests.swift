import Foundation
import RecommenderCore
import Subprocess
import SystemPackage
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// The function of a bundle, run by Python.
@Suite struct HandlerTests {
  @Test("Run against its event, the function returns exactly what was agreed")
  func contract() async throws {
    try await Self.checking(inputs: BundleSamples.lambdaInputs()) { #expect($0 == "") }
  }

  @Test("Names, display names and purposes cannot break out of the program")
  func hostile() async throws {
    var answers = Answers.valid(function: true)
    let texts = [
      #"""" + __import__('os').abort() + """"#, "' # \\", "\\u0022", "coding: rot13", "{item}%s",
    ]
    answers.attributes = texts.enumerated().map { index, text in
      AttributeAnswer(name: "N-\(index)", displayName: "Shown \(index)", purpose: text)
    }
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(answers: answers, account: .sample))
    try await Self.checking(inputs: [input]) { #expect($0 == "") }
    // Beyond what the rules allow, the program is no less safe.
    let file = HandlerFile(
      model: "a\nimport os", attributes: texts.map { AttributeAnswer(name: $0 + "\n\u{2028}🎬") },
      isSample: false)
    #expect(!file.text.contains("\nimport os # "))
    let names = file.attributes.map(\.name)
    try await Self.checking(
      [Case(handler: file.text, event: #"{"Endpoints": {}}"#, names: names, count: 0)]
    ) { #expect($0 == "") }
  }

  @Test("The check itself sees a function that breaks the contract")
  func checkCanFail() async throws {
    let input = try #require(BundleSamples.lambdaInputs().first)
    var broken = try Case(input)
    broken.handler = broken.handler.replacing("for item_id in items]", with: "for item_id in ()]")
    var renamed = try Case(input)
    renamed.names.append("Other")
    var count = 0
    try await Self.checking([broken, renamed]) {
      #expect($0 != "")
      count += 1
    }
    #expect(count == 2)
  }

  /// One function with its event, and what it has to return.
  fileprivate struct Case {
    var handler: String
    var event: String
    var names: [String]
    var count: Int
  }

  private static func checking(
    inputs: [ExportInput], _ body: (String) -> Void
  ) async throws {
    try await checking(inputs.map { try Case($0) }, body)
  }

  /// Compiles all programs with warnings as errors, then runs them in one process.
  private static func checking(_ cases: [Case], _ body: (String) -> Void) async throws {
    let python = try await requireTool("python3")
    try await TemporaryFolder.with { folder in
      var job: [JSONValue] = []
      for (number, item) in cases.enumerated() {
        let place = URL(filePath: folder.path.appending("\(number)").string)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let handler = place.appending(path: "handler.py")
        try Data(item.handler.utf8).write(to: handler)
        try Data(item.event.utf8).write(to: place.appending(path: "event.json"))
        job.append(
          .object([
            .init("handler", .string(handler.path())),
            .init("names", .array(item.names.map(JSONValue.string))),
            .init("count", .integer(Int64(item.count))),
          ]))
      }
      let paths = job.compactMap { $0["handler"]?.text }
      let compiled = try await run(
        python, arguments: Arguments(["-W", "error", "-m", "py_compile"] + paths),
        output: .string(limit: 1 << 16), error: .string(limit: 1 << 20))
      #expect(compiled.terminationStatus.isSuccess, "\(compiled.standardError)")
      let ended = try await run(
        python, arguments: ["-W", "error", "-c", program],
        input: .string(JSONText.write(.array(job))), output: .string(limit: 1 << 22),
        error: .string(limit: 1 << 20))
      #expect(ended.terminationStatus.isSuccess, "\(ended.standardError)")
      let lines = ended.standardOutput.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == cases.count + 1)
      for line in lines.dropLast() { body(String(line)) }
    }
  }

  /// Prints a line for each function: what is wrong with it, or nothing.
  private static let program = #"""
    import contextlib, copy, io, json, os, runpy, sys

    def without(endpoint):
        return {key: value for key, value in endpoint.items() if key != "Recommendations"}

    def problem(job):
        folder = os.path.dirname(job["handler"])
        with open(os.path.join(folder, "event.json"), encoding="utf-8") as file:
            event = json.load(file)
        out = io.StringIO()
        sys.argv = [job["handler"]]
        with contextlib.redirect_stdout(out):
            runpy.run_path(job["handler"], run_name="__main__")
        answer = json.loads(out.getvalue())
        if list(answer) != list(event["Endpoints"]):
            return "other endpoints"
        for key, endpoint in answer.items():
            given = event["Endpoints"][key]
            if without(endpoint) != given:
                return "another definition"
            added = endpoint["Recommendations"]
            if list(added) != job["names"]:
                return "other names: " + ascii(list(added))
            items = given["RecommendationItems"]
            if len(items) != job["count"]:
                return "another number of items"
            for name, values in added.items():
                if len(values) != len(items) or len(set(values)) != len(items):
                    return "not a value for each item"
                if not all(name in value and item in value for value, item in zip(values, items)):
                    return "another order"
        module = runpy.run_path(job["handler"])
        handler, empty = module["handler"], {name: [] for name in job["names"]}
        if handler({}, None) != {} or handler({"Endpoints": None}, None) != {}:
            return "endpoints out of nothing"
        bare = {"Endpoints": {"a": {"Address": "x"}, "b": {"RecommendationItems": []}, "c": None}}
        kept = copy.deepcopy(bare)
        answer = handler(bare, None)
        if bare != kept:
            return "the event was changed"
        if [answer[key]["Recommendations"] for key in "abc"] != [empty] * 3:
            return "values without items"
        module["handler"].__globals__["look_up"] = lambda item: {"Other": 1, job["names"][0]: 2}
        added = handler({"Endpoints": {"a": {"RecommendationItems": ["i"]}}}, None)
        wanted = {name: ["2" if name == job["names"][0] else ""] for name in job["names"]}
        if added["a"]["Recommendations"] != wanted:
            return "a lookup breaks the contract"
        asked, first = [], job["names"][0]
        def look_up(item):
            asked.append(item)
            return {first: ["x", None, 3] if item == "7" else item}
        module["handler"].__globals__["look_up"] = look_up
        odd = {"Endpoints": {"a": {"RecommendationItems": [7, None, "", True, {"b": 1}, 7]}}}
        got = handler(odd, None)["a"]["Recommendations"][first]
        if got != ["x, , 3", "", "", "True", "{'b': 1}", "x, , 3"]:
            return "odd items or values: " + ascii(got)
        if asked != ["7", "True", "{'b': 1}"]:
            return "looked up: " + ascii(asked)
        alone = handler({"Endpoints": {"a": {"RecommendationItems": 7}}}, None)
        return "" if alone["a"]["Recommendations"][first] == ["x, , 3"] else "one item alone"

    for job in json.load(sys.stdin):
        print(problem(job))
    """#
}

extension HandlerTests.Case {
  fileprivate init(_ input: ExportInput) throws {
    let files = Exporters.files(input)
    handler = try #require(files.first { $0.path == "lambda/handler.py" }?.text)
    event = try #require(files.first { $0.path == "lambda/event.json" }?.text)
    names = input.context.answers.givenAttributes.map(\.name)
    count = input.configuration.recommendationsPerMessage
  }
}

extension BundleSamples {
  /// As many inputs as `count`, all of them with a function.
  static func lambdaInputs() throws -> [ExportInput] {
    var inputs: [ExportInput] = []
    var seed: UInt64 = 0
    while inputs.count < count {
      let input = try input(seed: seed)
      if input.context.answers.processing == .lambda { inputs.append(input) }
      seed += 1
    }
    return inputs
  }
}
