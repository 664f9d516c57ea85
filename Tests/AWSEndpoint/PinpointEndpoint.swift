import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// A local endpoint that takes recommender configurations as Pinpoint did, and remembers them.
public final class PinpointEndpoint: Sendable {
  /// One request as it came over the wire.
  public struct Request: Sendable {
    /// The path of the request.
    public let path: String
    /// The body as text.
    public let body: String
  }

  private let received = Mutex<[Request]>([])

  /// The requests so far, in their order.
  public var requests: [Request] { received.withLock { $0 } }

  /// Serves while the body runs, and hands it the address, such as `http://127.0.0.1:4711`.
  public static func serving<Result: Sendable>(
    _ body: @Sendable (PinpointEndpoint, String) async throws -> Result
  ) async throws -> Result {
    let endpoint = PinpointEndpoint()
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
    await server.appendRoute("POST /v1/recommenders") { request in
      try await endpoint.remember(request)
      return HTTPResponse(
        statusCode: .created, headers: [.contentType: "application/json"],
        body: Data(#"{"RecommenderConfigurationResponse":{"Id":"0123456789abcdef"}}"#.utf8))
    }
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await server.waitUntilListening()
    guard case .ip4(_, let port) = await server.listeningAddress else {
      throw EndpointHasNoAddress()
    }
    return try await body(endpoint, "http://127.0.0.1:\(port)")
  }

  private func remember(_ request: HTTPRequest) async throws {
    let one = Request(
      path: request.path, body: String(decoding: try await request.bodyData, as: UTF8.self))
    received.withLock { $0.append(one) }
  }
}

/// The server listens on something that has no port.
struct EndpointHasNoAddress: Error {}
