public import RecommenderCore
public import TerminalCanvas

/// What a screen needs to know besides the state of the wizard.
public struct Surroundings: Hashable, Sendable {
  /// Whether what has been said is on disk.
  public enum Saving: Hashable, Sendable {
    case saved
    case saving
    case notSaved(reason: String)

    /// Why it is not on disk; nil where it is, or soon will be.
    public var failure: String? {
      if case .notSaved(let reason) = self { reason } else { nil }
    }
  }

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

  /// The marks that the terminal can show.
  public var glyphs: Glyphs
  /// Whether what has been said is on disk.
  public var saving: Saving
  /// The name that confirmations bear.
  public var person: String
  /// The moment of the key, for confirmations.
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
  /// The commands that put the model in place; empty while the answers are not valid.
  public var commands: String
  /// Which picture of a moving mark is due.
  public var tick: Int
  /// Whether a text can go to an editor of the person's own.
  public var offersEditor: Bool
  /// Whether a text can be put into the clipboard.
  public var offersCopying: Bool

  /// Creates surroundings.
  public init(
    glyphs: Glyphs = .unicode, saving: Saving = .saved, person: String = "",
    now: Timestamp = Timestamp(seconds: 0), utcOffset: Int = 0,
    opening: Answers = Answers(), folder: String = "", isFolderFixed: Bool = false,
    files: [PreparedFile] = [], commands: String = "", tick: Int = 0, offersEditor: Bool = false,
    offersCopying: Bool = false
  ) {
    self.glyphs = glyphs
    self.saving = saving
    self.person = person
    self.now = now
    self.utcOffset = utcOffset
    self.opening = opening
    self.folder = folder
    self.isFolderFixed = isFolderFixed
    self.files = files
    self.commands = commands
    self.tick = tick
    self.offersEditor = offersEditor
    self.offersCopying = offersCopying
  }
}
