import RecommenderCore

/// What goes back over the wire.
struct Reply {
  var status = 200
  var headers: [String: String]
  var body: [UInt8]

  init(status: Int = 200, headers: [String: String], body: some Sequence<UInt8>) {
    self.status = status
    self.headers = headers
    self.body = Array(body)
  }

  /// Members in the order given; those without a value are left out.
  static func json(
    status: Int = 200, _ members: KeyValuePairs<String, JSONValue?>
  ) -> Reply {
    Reply(
      status: status, headers: ["Content-Type": "application/json"],
      body: JSONText.write(.fields(members)).utf8)
  }

  /// The answer of IAM or STS to an action; without elements for those that only acknowledge.
  static func xml(_ request: AWSRequest, _ elements: [XMLElement?]? = nil) -> Reply {
    let operation = request.action.operation
    let parts = [
      elements.map { XMLElement("\(operation)Result", $0) },
      XMLElement("ResponseMetadata", [XMLElement("RequestId", requestID)]),
    ]
    let space =
      request.service == .iam
      ? "https://iam.amazonaws.com/doc/2010-05-08/" : "https://sts.amazonaws.com/doc/2011-06-15/"
    let response = XMLElement("\(operation)Response", parts)
    return Reply(
      headers: ["Content-Type": "text/xml"], body: response.text(inNamespace: space).utf8)
  }

  /// What every answer bears.
  static let requestID = "00000000-1111-2222-3333-444444444444"
}

extension JSONValue {
  /// An object; members without a value are left out.
  static func fields(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// A moment as the JSON protocol of Personalize writes it.
  static func epoch(_ moment: Timestamp) -> JSONValue { .decimal(Double(moment.seconds) + 0.123) }
}
