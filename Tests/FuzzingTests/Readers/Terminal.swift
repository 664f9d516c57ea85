import CNcurses
import RecommenderCore
import TerminalCanvas
import Themes
import WizardApp

@testable import CursesDriver
@testable import Themes
@testable import WizardApp

/// A source of pieces that have all come already.
private struct TypedBefore: KeySource {
  var bytes: ArraySlice<UInt8>

  mutating func next(waiting: Bool) -> KeyInput? {
    guard let byte = bytes.popFirst() else { return nil }
    switch byte {
    // What ncurses makes of keys that it knows, and of bytes that are neither.
    case 0xFF: return .key(UInt32(bytes.popFirst() ?? 0))
    case 0xFE: return .junk
    case 0..<0x80: return .scalar(Unicode.Scalar(byte))
    default:
      bytes = [byte] + bytes
      var parser = UTF8.ForwardParser()
      var iterator = bytes.makeIterator()
      switch parser.parseScalar(from: &iterator) {
      case .valid(let character):
        bytes = bytes.dropFirst(character.count)
        return .scalar(UTF8.decode(character))
      default:
        bytes = bytes.dropFirst()
        return .junk
      }
    }
  }

  mutating func paste() -> String {
    var collector = PasteCollector()
    while !collector.isComplete, let byte = bytes.popFirst() { collector.take([byte]) }
    return collector.text
  }
}

/// The keys that bytes of a terminal make.
func typed(_ bytes: [UInt8]) -> [Key] {
  var decoder = KeyDecoder()
  decoder.await([.background, .attributes, .synchronizedOutput])
  var source = TypedBefore(bytes: bytes[...])
  return decoder.keys(from: &source)
}

extension FuzzTarget {
  /// The bytes of keys.
  static let keys = FuzzTarget(name: "keys", longest: 256, seeds: { Seeds.keys }) { bytes in
    let keys = typed(bytes)
    Law.hold(keys.count <= bytes.count, "more keys than bytes")
    for key in keys {
      switch key {
      case .character(let character): Law.harmless(String(character), "a typed character")
      case .alt(let character), .control(let character):
        Law.harmless(String(character), "a typed letter")
      case .paste(let text):
        Law.hold(!text.utf8.contains(0x0D), "a carriage return in a paste")
      default: break
      }
    }
  }

  /// The bytes of a paste, in two pieces whose cut the first byte gives.
  static let pastes = FuzzTarget(name: "pastes", seeds: { Seeds.pastes }) { bytes in
    let cut = Int(bytes.first ?? 0)
    let content = bytes.dropFirst()
    var whole = PasteCollector()
    whole.take(content)
    var halves = PasteCollector()
    halves.take(content.prefix(cut))
    halves.take(content.dropFirst(cut))
    Law.same(whole.text, halves.text, "a paste in pieces")
    Law.hold(whole.isComplete == halves.isComplete, "the end of a paste depends on its pieces")
    Law.hold(whole.isComplete || whole.safeCount > 0, "a paste that reads nothing and never ends")
  }

  /// What a terminal answers.
  static let terminalReplies = FuzzTarget(
    name: "terminal-replies", longest: 128, seeds: { Seeds.terminalReplies }
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let control = TerminalReply(controlSequence: text)
    Law.hold(control?.subject != .background, "a background in a control sequence")
    let command = TerminalReply(command: text)
    Law.hold(command == nil || command?.subject == .background, "a command about something else")
    _ = TerminalBackground(colorFGBG: text)
    _ = TerminalBackground(colorSpecification: text)
    _ = TerminalQuery.isUnderstood(byType: text, requestedType: text)
  }

  /// Scheme files.
  static let schemes = FuzzTarget(name: "schemes", longest: 1024, seeds: { Seeds.schemes }) {
    bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    let check = SchemeCheck(text)
    Law.hold((check.scheme == nil) == !check.problems.isEmpty, "neither a scheme nor a problem")
    for problem in check.problems {
      Law.hold(problem.line.map { (1...lines).contains($0) } ?? true, "a line that is not there")
      Law.message(MarkedText.marked(problem.reason), "a scheme's problem")
    }
    for remark in check.remarks {
      Law.hold(remark.line.map { (1...lines).contains($0) } ?? true, "a line that is not there")
      Law.message(MarkedText.marked(remark.text), "a scheme's remark")
    }
    guard let scheme = check.scheme else { return }
    for repair in SchemeLook(scheme).repairs {
      let shown = repair.fixed.contrast(with: scheme.colors[repair.background])
      Law.hold(shown >= repair.needed, "\(repair.role) is fixed to \(shown)")
    }
  }

  /// Scripts of keys.
  static let scripts = FuzzTarget(name: "scripts", seeds: { Seeds.scripts }) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(WizardRefused) {
      let script = try Script(text)
      Law.hold(script.lines.count <= 1000 * bytes.count, "a script grows without measure")
      // An editor of another system ends lines otherwise.
      let other = text.utf8.contains(0x0D) ? nil : text.replacing("\n", with: "\r\n")
      let same = try other.map { text throws(WizardRefused) in try Script(text) } ?? script
      Law.hold(same.lines == script.lines, "a script depends on how its lines end")
    } catch {
      Law.message("\(error)", "a script refused")
    }
  }
}
