/// Holds what a function returned against the attributes that were agreed.
///
/// Source: the Lambda pages of the Amazon Pinpoint Developer Guide.
struct FunctionJudgement {
  private typealias Line = ProbeFindings.Line

  private let agreed: [String]
  private let count: Int

  init(_ answers: Answers) {
    agreed = answers.givenAttributes.map(\.name).filter { !$0.isEmpty }
    count = answers.recommendationsPerMessage ?? Limits.recommendationsPerMessage.upperBound
  }

  func lines(for result: FunctionResult) -> [ProbeFindings.Line] {
    switch result {
    case .notAMap(let shape):
      return [
        Line(
          .problem,
          "The function returned \(shape). It has to return a map of endpoint IDs and endpoints.")
      ]
    case .endpoints(let endpoints, let isWrapped):
      var lines: [Line] = []
      if !endpoints.contains(where: { $0.id == LambdaEvent.endpointID }) {
        lines.append(
          Line(
            .problem,
            "The endpoint \(LambdaEvent.endpointID) of the event is not in the answer. Messages to "
              + "endpoints that are left out may not be sent."))
      }
      for endpoint in endpoints { lines += self.lines(for: endpoint) }
      if isWrapped {
        lines.append(
          Line(
            .advice,
            "The endpoints stand in a member Endpoints. Return the map itself, as the function of "
              + "Pinpoint's documentation does."))
      }
      return lines
    }
  }

  private func lines(for endpoint: ReturnedEndpoint) -> [Line] {
    guard let attributes = endpoint.attributes else {
      return [
        Line(
          .problem,
          "\(endpoint.id) has no map Recommendations. The function has to add it, with the "
            + "attributes in it.")
      ]
    }
    let names = attributes.map(\.name)
    let missing = agreed.filter { !names.contains($0) }
    let unexpected = names.filter { !agreed.contains($0) }
    var lines: [Line] = []
    if !missing.isEmpty {
      lines.append(
        Line(.problem, "Agreed, but not returned for \(endpoint.id): \(Wording.list(missing))."))
    }
    if !unexpected.isEmpty {
      lines.append(
        Line(
          .problem, "Returned for \(endpoint.id), but not agreed: \(Wording.list(unexpected))."))
    }
    if !missing.isEmpty, !unexpected.isEmpty {
      lines.append(Line(.remark, "Upper and lower case count."))
    }
    if lines.isEmpty {
      lines.append(
        Line(
          .good,
          "For \(endpoint.id) came exactly the agreed attributes: \(Wording.list(names))."))
    }
    return lines + attributes.compactMap(line)
  }

  /// What is wrong with a value, if something is; a text will do where a message shows one item.
  private func line(for attribute: ReturnedAttribute) -> Line? {
    let wanted = Wording.count(count, "item")
    switch attribute.shape {
    case .list(count): return nil
    case .list(let length):
      return Line(
        .advice,
        "\(attribute.name) has \(Wording.count(length, "value")) for \(wanted). Return one for "
          + "each item, in the same order.")
    case .text where count == 1: return nil
    case .text:
      return Line(
        .advice,
        "\(attribute.name) is one text for \(wanted). Return a list with one for each item.")
    case .other(let shape):
      return Line(
        .problem,
        "\(attribute.name) is \(shape). It has to be a text or a list of texts.")
    }
  }
}
