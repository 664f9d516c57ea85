import TestSamples

/// Somebody who types into one line without end, and remembers how it stood after every key.
struct Typist {
  /// The line after one key.
  struct Moment {
    let text: String
    /// When the screen first showed it, or what came after it; nil as long as it did not.
    var seen: ContinuousClock.Instant?
  }

  /// From how the line stood at the start to how it stands after the last key.
  private(set) var moments: [Moment]
  private var lastSeen = 0

  init(from text: String, at now: ContinuousClock.Instant) {
    moments = [Moment(text: text, seen: now)]
  }

  /// The next key: mostly a letter, now and then one that takes something back.
  mutating func key(using random: inout SplitMix64) -> [UInt8] {
    let text = moments[moments.count - 1].text
    if text.count >= Self.longest || (text.count > 3 && Int.random(in: 0..<40, using: &random) == 0)
    {
      moments.append(Moment(text: ""))
      return [Self.killLine]
    }
    if !text.isEmpty, Int.random(in: 0..<12, using: &random) == 0 {
      moments.append(Moment(text: String(text.dropLast())))
      return [Self.backspace]
    }
    let letter = random.pick(Self.letters)
    moments.append(Moment(text: text + String(UnicodeScalar(letter))))
    return [letter]
  }

  /// Notes what the screen shows; where the same text came twice, the earlier time is meant.
  mutating func sees(_ text: String, at now: ContinuousClock.Instant) {
    guard moments[lastSeen].text != text,
      let index = moments[lastSeen...].firstIndex(where: { $0.text == text })
    else { return }
    for index in lastSeen...index where moments[index].seen == nil { moments[index].seen = now }
    lastSeen = index
  }

  /// The last moment at which the line stood so; nil where it never did.
  func latest(_ text: String) -> Int? { moments.lastIndex { $0.text == text } }

  /// What fits into the field on screens of 80 columns, with room to spare.
  private static let longest = 30
  private static let killLine: UInt8 = 0x15
  private static let backspace: UInt8 = 0x7F
  private static let letters = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8)
}
