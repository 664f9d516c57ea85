import FlyingFox
import FlyingSocks
import Foundation
import RecommenderCore
import Synchronization

/// A local endpoint that answers the AWS CLI as the services of one account would.
///
/// Set `AWS_ENDPOINT_URL` or `--endpoint-url` to its address, with made-up credentials. What a
/// request changes, it keeps; every request is remembered.
public final class AWSEndpoint: Sendable {
  private struct State {
    var model: AWSAccountModel
    var requests: [AWSRequest] = []
    var strangers: [String] = []
    var faults: [PlannedFault] = []
    var address = ""
  }

  private let state: Mutex<State>

  private init(_ model: AWSAccountModel) {
    state = Mutex(State(model: model))
  }

  /// The address that it serves at, such as `http://127.0.0.1:4711`.
  public var address: String { state.withLock { $0.address } }

  /// The account as it is now.
  public var model: AWSAccountModel { state.withLock { $0.model } }

  /// The requests so far, in the order in which they came.
  public var requests: [AWSRequest] { state.withLock { $0.requests } }

  /// Requests that the endpoint does not know, as method and path; none should come.
  public var unknownRequests: [String] { state.withLock { $0.strangers } }

  /// The requests for one action so far.
  public func requests(for action: AWSAction) -> [AWSRequest] {
    requests.filter { $0.action == action }
  }

  /// Changes the account while the endpoint serves.
  public func change<Failure: Error>(
    _ change: (inout AWSAccountModel) throws(Failure) -> Void
  ) throws(Failure) {
    try state.withLock { state throws(Failure) in try change(&state.model) }
  }

  /// Lets an action fail, or be late, from now on; the latest fault that fits a request counts.
  ///
  /// With a resource, only requests about something whose ARN or name has this in it are befallen;
  /// with a number of times, only so many, and until `fix` else.
  public func fail(
    _ action: AWSAction, with fault: EndpointFault, about resource: String? = nil,
    times: Int? = nil
  ) {
    let planned = PlannedFault(
      fault: fault, action: action, resource: resource, remaining: times)
    state.withLock { $0.faults.insert(planned, at: 0) }
  }

  /// Takes all faults away, or those of one action; gates stay as they are.
  public func fix(_ action: AWSAction? = nil) {
    state.withLock { state in state.faults.removeAll { $0.action == action ?? $0.action } }
  }

  /// Serves while the body runs, and hands it the address, such as `http://127.0.0.1:4711`.
  public static func serving<Result: Sendable>(
    _ model: AWSAccountModel = .good,
    _ body: @Sendable (AWSEndpoint, String) async throws -> Result
  ) async throws -> Result {
    let endpoint = AWSEndpoint(model)
    // A gate may hold an answer as long as a test likes.
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 3600, logger: .disabled)
    await server.appendRoute("*") { await endpoint.response(to: $0) }
    let running = Task { try await server.run() }
    defer { running.cancel() }
    // Its own limit of five seconds is short beside a thousand other tests.
    try await server.waitUntilListening(timeout: 300)
    guard case .ip4(_, let port) = await server.listeningAddress else {
      throw EndpointHasNoAddress()
    }
    endpoint.state.withLock { $0.address = "http://127.0.0.1:\(port)" }
    return try await body(endpoint, endpoint.address)
  }

  private func response(to http: HTTPRequest) async -> HTTPResponse {
    let body = String(decoding: (try? await http.bodyData) ?? Data(), as: UTF8.self)
    guard let request = RequestReader.read(http, body: body) else {
      let line = "\(http.method.rawValue) \(http.path)"
      state.withLock { $0.strangers.append(line) }
      return Self.response(
        ServiceError("UnknownOperationException", status: 404, line).reply(from: .personalize))
    }
    let (fault, caller) = state.withLock { state in
      state.requests.append(request)
      return (Self.next(&state.faults, request, state.model.caller), state.model.caller)
    }
    return await response(to: request, befallenBy: fault, caller)
  }

  /// The fault for a request, counted down.
  private static func next(
    _ faults: inout [PlannedFault], _ request: AWSRequest, _ caller: AWSAccountModel.Caller
  ) -> EndpointFault? {
    let resource = request.resource(in: caller.account)
    guard let place = faults.firstIndex(where: { $0.befalls(request, on: resource) }) else {
      return nil
    }
    if let remaining = faults[place].remaining { faults[place].remaining = remaining - 1 }
    return faults[place].fault
  }

  private func response(
    to request: AWSRequest, befallenBy fault: EndpointFault?, _ caller: AWSAccountModel.Caller
  ) async -> HTTPResponse {
    let service = request.service
    switch fault {
    case nil: return Self.response(answer(request))
    case .held(let gate):
      await gate.pass()
      return Self.response(answer(request))
    case .cutOff: return Self.cutOff(answer(request))
    case .html(let status): return Self.response(Self.page(status: status))
    case .rubbish:
      return Self.response(
        Reply(headers: ["Content-Type": "application/json"], body: [0x7B, 0xFF, 0x00, 0x22]))
    case .body(let text):
      var reply = answer(request)
      reply.body = Array(text.utf8)
      return Self.response(reply)
    case .accessDenied:
      let resource = request.resource(in: caller.account)
      let error = ServiceError.denied(request.action, to: caller.arn, on: resource)
      return Self.response(error.reply(from: service))
    case .throttled: return Self.response(ServiceError.throttled(service).reply(from: service))
    case .internalError: return Self.response(ServiceError.broken(service).reply(from: service))
    case .unavailable:
      return Self.response(ServiceError.unavailable(service).reply(from: service))
    case .notFound:
      let message = "\(request.resource(in: caller.account)) does not exist."
      return Self.response(ServiceError.notFound(service, message).reply(from: service))
    case .refused(let code, let status, let message):
      return Self.response(ServiceError(code, status: status, message).reply(from: service))
    }
  }

  private func answer(_ request: AWSRequest) -> Reply {
    do throws(ServiceError) {
      return try state.withLock { state throws(ServiceError) in try state.model.answer(request) }
    } catch {
      return error.reply(from: request.service)
    }
  }

  private static func page(status: Int) -> Reply {
    Reply(
      status: status, headers: ["Content-Type": "text/html"],
      body: """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>Sign in</title></head>
        <body><p>Sign in to the network</body></html>
        """.utf8)
  }

  private static func response(_ reply: Reply) -> HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(reply.status, phrase: ""), headers: headers(of: reply),
      body: Data(reply.body))
  }

  private static func cutOff(_ reply: Reply) -> HTTPResponse {
    let half = Array(reply.body.prefix(reply.body.count / 2))
    return HTTPResponse(
      statusCode: HTTPStatusCode(reply.status, phrase: ""), headers: headers(of: reply),
      body: HTTPBodySequence(from: CutOffBody(sent: half), count: reply.body.count))
  }

  private static func headers(of reply: Reply) -> HTTPHeaders {
    var headers = HTTPHeaders()
    for (name, value) in reply.headers { headers[HTTPHeader(name)] = value }
    headers[HTTPHeader("x-amzn-RequestId")] = Reply.requestID
    return headers
  }
}

/// The server listens on something that has no port.
struct EndpointHasNoAddress: Error {}
