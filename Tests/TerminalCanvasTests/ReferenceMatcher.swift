/// The slow and plain matcher that the fast one is held against: tries every way to match.
struct ReferenceMatcher {
  struct Result: Equatable {
    var score: Int
    var start: Int
  }

  static func bonuses(of text: String) -> [Int] {
    var previous: Character?
    return text.map { character in
      defer { previous = character }
      let isWord = character.isLetter || character.isNumber
      guard isWord else { return character == " " ? 10 : 8 }
      guard let previous, previous != " " else { return 10 }
      if "/,:;|".contains(previous) { return 9 }
      guard previous.isLetter || previous.isNumber else { return 8 }
      if character.isNumber { return previous.isNumber ? 0 : 7 }
      return character.isUppercase && previous.isLowercase ? 7 : 0
    }
  }

  /// Nil when the term does not occur; capitals in the term make it care for case.
  static func best(of term: String, in text: String) -> Result? {
    let caresForCase = term.contains(where: \.isUppercase)
    let typed = Array(term)
    let characters = Array(caresForCase ? text : text.lowercased())
    let bonuses = bonuses(of: text)
    var best: Result?

    func extend(_ index: Int, last: Int, runBonus: Int, score: Int, start: Int) {
      if index == typed.count {
        if best.map({ score > $0.score || score == $0.score && start < $0.start }) ?? true {
          best = Result(score: score, start: start)
        }
        return
      }
      for place in (last + 1)..<max(last + 1, characters.count)
      where characters[place] == typed[index] {
        if index == 0 {
          extend(
            1, last: place, runBonus: bonuses[place], score: 16 + 2 * bonuses[place], start: place)
        } else if place == last + 1 {
          let earned = max(bonuses[place], max(4, runBonus))
          extend(
            index + 1, last: place, runBonus: runBonus, score: score + 16 + earned, start: start)
        } else {
          let gap = -3 - (place - last - 2)
          extend(
            index + 1, last: place, runBonus: bonuses[place],
            score: score + gap + 16 + bonuses[place], start: start)
        }
      }
    }
    extend(0, last: -1, runBonus: 0, score: 0, start: 0)
    return best
  }
}
