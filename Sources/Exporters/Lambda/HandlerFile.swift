import RecommenderCore

extension Exporter {
  /// `lambda/handler.py`: a function that returns exactly the agreed attributes; with a function only.
  static let functionHandler = Exporter { input in
    guard case .lambda(_, let attributes) = input.configuration.processing else { return [] }
    let file = HandlerFile(
      model: input.configuration.name, attributes: attributes, isSample: input.isSample)
    return [ExportedFile(path: "lambda/handler.py", text: file.text)]
  }
}

/// The program of the function, which needs nothing but Python's own library.
///
/// It returns the bare map of endpoints, as the handler in Pinpoint's documentation does, and lists
/// even where a message shows one item, so that variables always bear their number.
struct HandlerFile {
  let model: String
  let attributes: [AttributeAnswer]
  let isSample: Bool

  /// The whole program.
  var text: String {
    Self.opening + "\n" + remarks.map { PythonText.comment($0) + "\n" }.joined()
      + Self.imports + names + Self.lookUpOpening + madeUpValues + Self.rest + "\n"
  }

  private var remarks: [String] {
    var remarks = ["Recommender model: \(model)"]
    if isSample {
      remarks += [
        "This is a sample: campaign, function and IAM role come from the account that is",
        "built into recommender-wizard. They do not exist.",
      ]
    }
    return remarks
  }

  private var names: String {
    let lines = attributes.flatMap { attribute in
      let purpose = attribute.purpose.isEmpty ? "" : ": \(attribute.purpose)"
      return [
        PythonText.comment(attribute.displayName + purpose),
        PythonText.literal(attribute.name) + ",",
      ]
    }
    return "ATTRIBUTES = (\n" + lines.map { "    \($0)\n" }.joined() + ")\n"
  }

  private var madeUpValues: String {
    attributes.map {
      let value = PythonText.literal("made-up \($0.name) of ")
      return "        \(PythonText.literal($0.name)): \(value) + item_id,\n"
    }.joined()
  }

  private static let opening = #"""
    """Adds the agreed attributes to the recipients of a message, for Amazon Pinpoint.

    Pinpoint calls handler(event, context) while it sends. README.md tells the contract.
    Run this file to see what it returns for event.json, or for the file that you name.
    """

    """#

  private static let imports = """

    import json
    import os
    import sys

    # The agreed names, spelled as the recommender model has them; case counts. Above each one
    # stands what people see, and what it is for.

    """

  private static let lookUpOpening = #"""


    # ==== The one place to change ================================================================
    def look_up(item_id):
        """Returns a dictionary with the value of every attribute, for one recommended item.

        Replace the made-up values with your lookup: a table, an index, a file beside this one.
        For an item that you do not know, return {}; its values are empty texts then. A list
        becomes one text with commas.
        """
        return {

    """#

  private static let rest = #"""
        }
    # ==== Nothing below has to be changed ========================================================


    def handler(event, context):
        """Returns every endpoint of the event, with its recommended attributes added."""
        looked_up = {}
        answer = {}
        for endpoint_id, definition in ((event or {}).get("Endpoints") or {}).items():
            endpoint = dict(definition or {})
            items = endpoint.get("RecommendationItems") or []
            items = [as_text(item) for item in (items if isinstance(items, list) else [items])]
            # Many recipients share items, and Pinpoint waits only seconds: each is looked up once.
            for item_id in items:
                if item_id not in looked_up:
                    looked_up[item_id] = look_up(item_id) or {} if item_id else {}
            endpoint["Recommendations"] = {
                name: [as_text(looked_up[item_id].get(name)) for item_id in items]
                for name in ATTRIBUTES
            }
            answer[endpoint_id] = endpoint
        return answer


    def as_text(value):
        """Returns a value as Pinpoint takes it, which is one text; a missing one keeps its place."""
        if value is None:
            return ""
        if isinstance(value, (list, tuple)):
            return ", ".join(as_text(part) for part in value)
        return str(value)


    def main():
        beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), "event.json")
        path = sys.argv[1] if len(sys.argv) > 1 else beside
        with open(path, encoding="utf-8") as file:
            event = json.load(file)
        print(json.dumps(handler(event, None), indent=2))


    if __name__ == "__main__":
        main()
    """#
}
