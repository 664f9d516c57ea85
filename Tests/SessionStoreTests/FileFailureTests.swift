import SessionStore
import SystemPackage
import Testing

/// What stood in the way is said in words.
@Suite struct FileFailureTests {
  @Test("A full disk is called full")
  func fullDisk() {
    #expect(FileFailure(.writing, "a/b", .system(.noSpace)).sentence == "The disk is full.")
  }
}
