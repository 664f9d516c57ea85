import RecommenderCore

extension DocumentCheck.Problem {
  /// The problem as one line for people, with the file it is in.
  func line(in file: String) -> String {
    let place = field.isEmpty ? file : "\(file): \(field)"
    return "\(place): \(severity.rawValue): \(message) \(mend)\n"
  }
}
