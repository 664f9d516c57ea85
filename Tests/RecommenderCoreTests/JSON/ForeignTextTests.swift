import Testing

@testable import RecommenderCore

/// What reaches a file in place of a reply as JSON is told apart, with what to do.
@Suite struct ForeignTextTests {
  private static let reply = #"{"campaigns": [{"name": "a\u00e9é🎬"}]}"#

  private func refusal(_ bytes: some Sequence<UInt8>) -> JSONRefused? {
    do {
      _ = try JSONText.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Another --output than JSON is named",
    arguments: [
      ("campaigns:\n- campaignArn: arn:aws:x\n  name: a\n", "yaml"), ("campaigns: []\n", "yaml"),
      ("- campaigns:\n  - name: a\n", "yaml"),
      ("ListRecommenderConfigurationsResponse:\n  Item: []\n", "yaml"),
      ("CAMPAIGNS\tarn:aws:x\t2026-01-01\tACTIVE\n", "text"),
      ("RECOMMENDERCONFIGURATIONRESPONSE\t2026-01-01\tName\n", "text"),
      ("\r\n----------\r\n|  ListCampaigns  |\r\n+--------+\r\n", "a table"),
      ("|  ListCampaigns  |\n+-------+\n", "a table"), ("+-------+\n|  a  |\n", "a table"),
      ("$ aws personalize list-campaigns\ncampaigns:\n- name: a\n", "yaml"),
      ("PS C:\\> aws pinpoint get-x\r\n-------\r\n|  a  |\r\n", "a table"),
    ])
  func output(text: String, format: String) throws {
    let refused = try #require(refusal(text.utf8))
    #expect(refused.reason == "This is a reply of the AWS CLI as \(format), not as JSON.")
    #expect(refused.remedy == "Run the command again with --output json.")
  }

  @Test(
    "What stands above the JSON is quoted, and the line on which the JSON begins is told",
    arguments: [
      ("$ aws personalize list-campaigns\n\(reply)", "$ aws personalize list-campaigns", 2),
      ("[user@host ~]$ aws x\n\(reply)\n[user@host ~]$ ", "[user@host ~]$ aws x", 2),
      ("[cloudshell]$ aws x\n\n\n{\n  \"campaigns\": []\n}\n", "[cloudshell]$ aws x", 4),
      ("/usr/lib/x.py:12: Warning: old\n  import x\n\(reply)", "/usr/lib/x.py:12: Warning: old", 3),
      ("Note: this is old.\n[\n  {\"a\": 1}\n]", "Note: this is old.", 2),
      ("PS C:\\> aws x\r\n\r\n{\r\n}", "PS C:\\> aws x", 3),
      ("a\u{202E}b\n{}", "a‹U+202E›b", 2),
    ])
  func preface(text: String, first: String, line: Int) throws {
    let refused = try #require(refusal(text.utf8))
    #expect(refused.reason == "Something stands above the JSON: \"\(first)\".")
    let remedy = try #require(refused.remedy)
    #expect(remedy.hasPrefix("Delete everything above line \(line),"))
    #expect(remedy.contains("--output json"))
  }

  @Test(
    "The codes of a pager or of colours are named",
    arguments: [
      "\u{1B}[?1049h\u{1B}[22;0;0t\(reply)", "\u{1B}[1m{\u{1B}[0m}", "\(reply)\u{1B}[K",
      #"{"a": "\#u{1B}[31mb"}"#,
    ])
  func codes(text: String) throws {
    let refused = try #require(refusal(text.utf8))
    #expect(refused.reason.contains("codes for a terminal"))
    #expect(refused.remedy?.contains("--output json") == true)
  }

  @Test(
    "Messages, pages and other encodings are told apart",
    arguments: [
      ("\nAn error occurred (AccessDeniedException) when calling the X operation: no", "error"),
      ("aws: error: argument command: Invalid choice", "error"),
      ("aws: [ERROR]: An error occurred (X) when calling the Y operation: z", "error"),
      ("usage: aws [options] <command>", "error"), ("<!DOCTYPE html>\n<html></html>", "HTML"),
      ("<Response/>", "HTML"),
    ])
  func others(text: String, word: String) throws {
    let refused = try #require(refusal(text.utf8))
    #expect(refused.reason.contains(word))
    #expect(refused.remedy?.isEmpty == false)
  }

  @Test(
    "Two replies in one file are to be two files, at the place of the second",
    arguments: [
      ("\(reply)\n\(reply)", 2, 1), ("{}{}", 1, 3), ("[1] [2]", 1, 5),
      ("{\n}\n\n{\n}\n", 4, 1),
    ])
  func second(text: String, line: Int, column: Int) throws {
    let refused = try #require(refusal(text.utf8))
    #expect(refused.reason == "A second document begins here.")
    #expect(refused.remedy?.contains("one reply in one file") == true)
    #expect(refused.line == line && refused.column == column)
  }

  @Test("What follows the JSON is to be deleted")
  func trailing() throws {
    let refused = try #require(refusal("\(Self.reply)\n$ ".utf8))
    #expect(refused.reason == "Something follows the end of the document.")
    #expect(refused.remedy?.hasPrefix("Delete") == true)
  }

  @Test(
    "A slip in JSON keeps its place and its reason, whatever stands below",
    arguments: [
      "{\"a\": 1,}\n{\"b\": 2}", "[1,]", "{a: 1}", "{\n  \"a\" 1\n}", "[\n x\n]", "", "  ", "nul",
      "'a'", "hello", "{\"a\": 1", "\"a",
    ])
  func slips(text: String) throws {
    let refused = try #require(refusal(text.utf8))
    #expect(refused.remedy == nil, "\(refused)")
  }

  @Test("UTF-16 with its mark is read, in either order", arguments: [true, false])
  func utf16(isLittleEndian: Bool) throws {
    let bytes = Self.utf16("\u{FEFF}" + Self.reply, isLittleEndian)
    #expect(try JSONText.read(bytes) == JSONText.read(Self.reply.utf8))
    // Places are those of the text.
    let slip = try #require(refusal(Self.utf16("\u{FEFF}{\r\n \"é\": x}", isLittleEndian)))
    #expect(slip.line == 2 && slip.column == 7)
  }

  @Test("UTF-16 that cannot be read is to be saved as UTF-8", arguments: [true, false])
  func brokenUTF16(isLittleEndian: Bool) throws {
    let whole = Self.utf16("\u{FEFF}" + Self.reply, isLittleEndian)
    let half: [UInt8] = isLittleEndian ? [0x3C, 0xD8] : [0xD8, 0x3C]
    for bytes in [Array(whole.dropFirst(2)), Array(whole.dropLast()), whole + half] {
      #expect(refusal(bytes)?.remedy == "Save it as UTF-8 and try again.")
    }
    #expect(
      refusal(Array("[\"".utf8) + [0xE9] + Array("\"]".utf8))?.remedy?.contains("UTF-8") == true)
  }

  private static func utf16(_ text: String, _ isLittleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap {
      isLittleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
  }
}
