public import RecommenderCore

/// What plain mode needs to know besides the state of the wizard.
public struct PlainContext: Hashable, Sendable {
  /// One file as it would be written now.
  public struct PreparedFile: Hashable, Sendable {
    /// The path relative to the folder.
    public var path: String
    /// The whole text.
    public var text: String
    /// What it is, in a few words.
    public var meaning: String

    /// Creates a file.
    public init(path: String, text: String, meaning: String = "") {
      self.path = path
      self.text = text
      self.meaning = meaning
    }
  }

  /// Why what has been said is not on disk; nil where it is, or soon will be.
  public var savingFailure: String?
  /// The name that confirmations bear.
  public var person: String
  /// The moment of the line, for confirmations.
  public var now: Timestamp
  /// The seconds that local time is ahead of UTC.
  public var utcOffset: Int
  /// The answers as they stood when the session was opened.
  public var opening: Answers
  /// The folder that is offered for the files.
  public var folder: String
  /// Whether the folder was given on the command line and is not asked for.
  public var isFolderFixed: Bool
  /// The files as they would be written now; empty while the answers are not valid.
  public var files: [PreparedFile]

  /// Creates a context.
  public init(
    savingFailure: String? = nil, person: String = "", now: Timestamp = Timestamp(seconds: 0),
    utcOffset: Int = 0, opening: Answers = Answers(), folder: String = "",
    isFolderFixed: Bool = false, files: [PreparedFile] = []
  ) {
    self.savingFailure = savingFailure
    self.person = person
    self.now = now
    self.utcOffset = utcOffset
    self.opening = opening
    self.folder = folder
    self.isFolderFixed = isFolderFixed
    self.files = files
  }
}
