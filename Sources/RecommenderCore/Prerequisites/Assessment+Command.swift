extension Assessment {
  /// The mend where it is a command to run as it stands; nil where it is advice in words.
  public var command: String? { mend.hasPrefix("aws ") ? mend : nil }
}
