@testable import RecommenderCore

extension RandomReplies {
  /// Any value that JSON can hold, up to a depth.
  mutating func json(depth: Int = 4) -> JSONValue {
    switch number(below: depth > 0 ? 8 : 6) {
    case 0: return .null
    case 1: return .bool(flag())
    case 2: return .integer(pick([0, -1, 7, .max, .min, Int64(number(below: 1_000_000))]))
    case 3:
      return .decimal(pick([0.5, -1.25e-7, 1e300, 1e18, 2.5e-308, 1_700_000_000.1, 1 / 3]))
    case 4, 5: return .string(text())
    case 6: return .array(list(upTo: 4) { $0.json(depth: depth - 1) })
    default:
      // A number in front keeps the names of one object apart.
      return .object(
        (0..<number(below: 20)).map { JSONValue.Member("\($0)\(text())", json(depth: depth - 1)) })
    }
  }
}
