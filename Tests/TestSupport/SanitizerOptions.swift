import Foundation

/// What a program that is built with AddressSanitizer has to know besides what a test gives it.
public enum SanitizerOptions {
  /// The variable as the tests themselves have it; nothing where they run without a sanitizer.
  public static let environment = ProcessInfo.processInfo.environment.filter {
    $0.key == "ASAN_OPTIONS"
  }
}
