import RecommenderCore
import Testing

@Suite struct JSONTakingTests {
  @Test("Elements of lists in the outermost object can be taken, and all else stays")
  func taken() throws {
    let text = #"{"a": [1, [2], {"a": [3]}], "b": [4], "c": {"a": [5]}, "d": 6}"#
    var seen: [String] = []
    let rest = try JSONText.read(Array(text.utf8)) { list, place, element in
      seen.append("\(list) \(place) \(JSONText.line(element))")
      return list == "a" && place != 1
    }
    #expect(seen == ["a 0 1", "a 1 [2]", #"a 2 {"a":[3]}"#, "b 0 4"])
    #expect(JSONText.line(rest) == #"{"a":[[2]],"b":[4],"c":{"a":[5]},"d":6}"#)
  }

  @Test(
    "What is no document is refused as it is without taking",
    arguments: [
      #"{"a": [1,]}"#, #"{"a": [1 2]}"#, #"{"a": [1], "a": [2]}"#, #"{"a": [1]"#, #"{"a": [,1]}"#,
      #"{"a": [1]} 2"#, "",
    ])
  func refused(text: String) {
    let bytes = Array(text.utf8)
    let plain = #expect(throws: JSONRefused.self) { try JSONText.read(bytes) }
    let taking = #expect(throws: JSONRefused.self) {
      try JSONText.read(bytes) { _, _, _ in true }
    }
    #expect(plain == taking)
  }

  @Test("A list that is the outermost value is kept", arguments: ["[1,2]", "3", #""a""#])
  func outermost(text: String) throws {
    let read = try JSONText.read(Array(text.utf8)) { _, _, _ in true }
    #expect(JSONText.line(read) == text)
  }
}
