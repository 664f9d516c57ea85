import AWSEndpoint
import Glibc

/// Serves the account of the tests, in which all is well, until its standard input ends.
@main
enum ServeEndpoint {
  static func main() async throws {
    try await AWSEndpoint.serving(.good) { _, address in
      print(address)
      // Its standard output is a pipe, which would keep the line back.
      fflush(nil)
      while readLine() != nil {}
    }
  }
}
