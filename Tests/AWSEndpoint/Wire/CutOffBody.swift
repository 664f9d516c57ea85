import FlyingSocks

/// A body that announces more than it sends: the connection breaks in its middle.
struct CutOffBody: AsyncBufferedSequence {
  typealias Element = UInt8
  let sent: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(rest: sent) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var rest: [UInt8]

    mutating func next() async throws -> UInt8? {
      guard !rest.isEmpty else { throw SocketError.disconnected }
      return rest.removeFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard !rest.isEmpty else { throw SocketError.disconnected }
      defer { rest = Array(rest.dropFirst(count)) }
      return Array(rest.prefix(count))
    }
  }
}
