/// What goes wrong with an answer.
public enum EndpointFault: Sendable {
  /// The caller lacks the permission.
  case accessDenied
  /// Too many requests.
  case throttled
  /// Status 500.
  case internalError
  /// Status 503.
  case unavailable
  /// What was asked for is not there.
  case notFound
  /// Any other refusal.
  case refused(code: String, status: Int, message: String)
  /// The connection breaks after half of the good answer.
  case cutOff
  /// A page of HTML, as proxies and portals send.
  case html(status: Int)
  /// Bytes that are no text, with status 200.
  case rubbish
  /// Any other body, with status 200 and the content type of the service.
  case body(String)
  /// The good answer, but not before the gate opens.
  case held(EndpointGate)
}

/// A fault with the requests that it befalls.
struct PlannedFault {
  let fault: EndpointFault
  let action: AWSAction
  let resource: String?
  var remaining: Int?

  func befalls(_ request: AWSRequest, on resource: String) -> Bool {
    guard action == request.action, remaining != 0 else { return false }
    return self.resource.map { resource.contains($0) } ?? true
  }
}
