/// Puts the scalars of one grapheme together into glyphs of at most one base each.
struct GlyphBuilder {
  private var base: Unicode.Scalar?
  private var scalars = String.UnicodeScalarView()
  private var width = 0
  private var marks = 0
  private var joinsNext = false
  private var saidHidden = false

  /// The scalars of the longest emoji: a kiss of two people with skin tones.
  ///
  /// Source: Unicode's emoji-zwj-sequences.txt. What goes on after that would be drawn over all that
  /// stands behind it, by terminals that join nothing.
  private static let longestEmoji = 10

  /// Takes the next scalar; glyphs that are complete are handed over.
  mutating func take(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?,
    _ body: (VisibleText.Glyph) -> Void
  ) {
    switch ScalarKind(scalar) {
    case .spacing:
      if joinsNext || completesFlag(scalar) || isSkinTone(scalar) {
        scalars.append(scalar)
        width = 2
        joinsNext = false
      } else {
        start(scalar, width: max(1, ScalarWidth.of(scalar)), body)
      }
    case .attached:
      if base == nil { start("\u{25CC}", width: 1, body) }
      guard marks < VisibleText.marksPerBase else { return }
      scalars.append(scalar)
      marks += 1
    case .control(let mark):
      flush(body)
      body(VisibleText.Glyph(character: mark, width: 1, isMark: true))
    case .hidden:
      takeHidden(scalar, before: next, body)
    }
  }

  /// Hands over what was begun.
  mutating func flush(_ body: (VisibleText.Glyph) -> Void) {
    guard let base else { return }
    if base.isFlagHalf && width < 2 {
      body(VisibleText.Glyph(character: ScalarKind.replacement, width: 1, isMark: true))
    } else {
      // A part of a grapheme may be several graphemes by itself; the first is the base.
      let character = String(scalars).first ?? ScalarKind.replacement
      body(VisibleText.Glyph(character: character, width: width, isMark: false))
    }
    self.base = nil
    scalars = String.UnicodeScalarView()
    marks = 0
    joinsNext = false
  }

  private mutating func start(
    _ scalar: Unicode.Scalar, width: Int, _ body: (VisibleText.Glyph) -> Void
  ) {
    flush(body)
    base = scalar
    scalars.append(scalar)
    self.width = width
  }

  /// Keeps a character without width where writing needs it; elsewhere one mark stands for all.
  private mutating func takeHidden(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?,
    _ body: (VisibleText.Glyph) -> Void
  ) {
    if let base {
      switch scalar.value {
      case 0x200D where base.isPictograph && next?.isPictograph == true && hasRoom(for: 2):
        scalars.append(scalar)
        joinsNext = true
        return
      case 0xFE0F where base.properties.isEmoji && marks == 0 && hasRoom(for: 1):
        scalars.append(scalar)
        width = 2
        return
      case 0xFE0E where base.properties.isEmoji && marks == 0 && hasRoom(for: 1):
        scalars.append(scalar)
        return
      case 0x200C...0x200D where scalars.last?.properties.canonicalCombiningClass == .virama,
        0xFE00...0xFE02 where base.properties.isIdeographic && marks == 0,
        0xE0100...0xE01EF where base.properties.isIdeographic && marks == 0:
        scalars.append(scalar)
        marks += 1
        return
      default:
        break
      }
    }
    flush(body)
    guard !saidHidden else { return }
    saidHidden = true
    body(VisibleText.Glyph(character: ScalarKind.replacement, width: 1, isMark: true))
  }

  private func completesFlag(_ scalar: Unicode.Scalar) -> Bool {
    guard let base, scalars.count == 1 else { return false }
    return base.isFlagHalf && scalar.isFlagHalf
  }

  private func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiModifier && base?.properties.isEmojiModifierBase == true
      && hasRoom(for: 1)
  }

  /// Whether an emoji may go on with so many scalars.
  private func hasRoom(for count: Int) -> Bool { scalars.count + count <= Self.longestEmoji }
}

/// What may happen to a scalar on its way to the screen.
enum ScalarKind: Equatable {
  /// Takes columns of its own.
  case spacing
  /// Stands on the scalar before.
  case attached
  /// Must not be drawn; the mark stands for it.
  case control(Character)
  /// Takes no column; drawn only where writing needs it.
  case hidden

  /// The mark for what has no picture of its own.
  static let replacement: Character = "\u{FFFD}"

  /// Sorts a scalar.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x300, value >= 0xA0, value != 0xAD {
      self = .spacing
      return
    }
    switch scalar.properties.generalCategory {
    case .control:
      self = .control(Self.picture(of: value))
    case .lineSeparator, .paragraphSeparator:
      self = .control("\u{2424}")
    case .privateUse, .surrogate:
      self = .control(Self.replacement)
    case .unassigned:
      self = scalar.properties.isDefaultIgnorableCodePoint ? .hidden : .control(Self.replacement)
    case .format:
      self = .hidden
    case _ where scalar.properties.isDefaultIgnorableCodePoint:
      self = .hidden
    default:
      self = ScalarWidth.of(scalar) == 0 ? .attached : .spacing
    }
  }

  /// The picture of a control character where Unicode has one.
  private static func picture(of value: UInt32) -> Character {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value).map(Character.init) ?? replacement
    case 0x7F: "\u{2421}"
    case 0x85: "\u{2424}"
    default: replacement
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the 26 letters that make flags in pairs.
  var isFlagHalf: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it is an emoji that can be joined to others; digits and signs are not.
  var isPictograph: Bool { value > 0xFF && properties.isEmoji }
}
