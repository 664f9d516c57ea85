extension PolicyStatement.Condition {
  /// The condition as it reads in a sentence.
  var words: String {
    let shown = values.prefix(2).map(Quoted.short).joined(separator: " or ")
    let more = values.count > 2 ? " or \(values.count - 2) more" : ""
    return "\(Quoted.short(test)) \(Quoted.short(key)) \(shown)\(more)"
  }
}
