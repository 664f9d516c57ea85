/// What the manual page tells beyond the definitions of the commands.
enum ManualTexts {
  /// The flags that every command has.
  static let common = [
    ("-h, --help", "Show help information."),
    ("--version", "Show the version."),
  ]

  /// The variables of the environment that are read, those of one matter together.
  static let environment = [
    (
      "HOME, XDG_STATE_HOME, XDG_CONFIG_HOME",
      "Where the files below are found. A relative path in the latter two is ignored."
    ),
    (
      "NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR, CLICOLOR",
      "Whether colours are used, the first that is set deciding; --color stands above all."
    ),
    ("COLORTERM", "truecolor or 24bit says that the terminal takes any colour."),
    ("TERM", "The type of the terminal; dumb gives plain mode."),
    ("LC_ALL, LC_CTYPE, LANG", "Whether the terminal shows more than ASCII: it does with UTF-8."),
    ("ACCESSIBLE", "Gives plain mode where it is set and not empty."),
    ("VISUAL, EDITOR", "The editor for long texts, the first that is set."),
    ("ESCDELAY", "How many milliseconds to wait for the rest of a key that begins with Esc."),
    ("USER, LOGNAME", "Who confirms a prerequisite; the name is kept with the confirmation."),
    ("TMPDIR", "Where a session is kept safe that its own folder does not take."),
    (
      "AWS_PROFILE, AWS_REGION, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL and others",
      "The AWS CLI reads them as ever."
    ),
  ]

  /// The files and folders of a person.
  static let files = [
    (
      "$XDG_STATE_HOME/recommender-wizard/sessions/NAME.json",
      "The sessions, for their owner only; by default below ~/.local/state. Beside one stands "
        + ".NAME.bak, the version before the last save, and .NAME.lock while it is open."
    ),
    (
      "$XDG_CONFIG_HOME/recommender-wizard/themes/NAME.yaml",
      "Themes of your own, base16 or base24 schemes; by default below ~/.config."
    ),
    ("~/.aws/config, ~/.aws/credentials", "The profiles of the AWS CLI."),
  ]
}
