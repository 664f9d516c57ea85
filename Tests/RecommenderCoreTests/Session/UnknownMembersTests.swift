import RecommenderCore
import Testing

/// What a newer program wrote is kept, wherever it stands and whatever is done to its neighbours.
@Suite struct UnknownMembersTests {
  private static let text = """
    {
      "format": "recommender-wizard/session",
      "version": 1,
      "account": {
        "source": "none",
        "x-account": 1
      },
      "answers": {
        "attributes": [
          {
            "name": "Title",
            "x-row": 1
          },
          {
            "name": "Genre",
            "x-row": 2
          },
          {
            "name": "Link"
          }
        ],
        "x-answers": []
      },
      "confirmations": [
        {
          "id": "ids-correlate",
          "by": "sofia",
          "at": "2026-11-23T12:04:05Z",
          "x-said": true
        },
        {
          "id": "x-row"
        }
      ],
      "observations": [
        {
          "lookup": "campaign-list",
          "at": "2026-11-23T12:04:05Z",
          "found": {
            "campaignCount": 3
          },
          "x-seen": null
        },
        {
          "lookup": "x-lookup"
        }
      ],
      "x-document": {
        "y": 1.5
      }
    }

    """

  private func document() throws -> SessionDocument {
    try SessionDocument(decoding: Self.text.utf8)
  }

  /// The number that stands in `x-row` of each row.
  private func rows(of document: SessionDocument) -> [Int?] {
    document.json["answers"]?["attributes"]?.elements?.map { $0["x-row"]?.wholeNumber } ?? []
  }

  @Test("Every level is written back as it was, to the byte")
  func everyLevel() throws {
    #expect(try document().text == Self.text)
  }

  @Test("They go along when rows are moved, removed and renamed")
  func rowsChange() throws {
    var moved = try document()
    moved.answers.attributes.swapAt(0, 2)
    #expect(rows(of: moved) == [nil, 2, 1])

    var removed = try document()
    removed.answers.attributes.removeFirst()
    #expect(rows(of: removed) == [2, nil])

    var last = try document()
    last.answers.attributes.removeFirst(2)
    #expect(rows(of: last) == [nil])

    var inserted = try document()
    inserted.answers.attributes.insert(AttributeAnswer(name: "New"), at: 0)
    #expect(rows(of: inserted) == [nil, 1, 2, nil])

    var renamed = try document()
    renamed.answers.attributes[1].name = "Category"
    #expect(rows(of: renamed) == [1, 2, nil])

    var emptied = try document()
    emptied.answers.attributes = []
    #expect(rows(of: emptied) == [])
  }

  @Test("Two rows of one name keep what is theirs")
  func twins() throws {
    var document = try document()
    document.answers.attributes[1].name = "Title"
    #expect(rows(of: document) == [1, 2, nil])
    let again = try SessionDocument(json: document.json)
    #expect(rows(of: again) == [1, 2, nil])
  }

  @Test("A newer observation does not inherit what was said of the older one")
  func newerObservation() throws {
    var document = try document()
    document.observations.record(
      Observation(.campaignList, at: Timestamp(seconds: 0), .found(.campaignCount(4))))
    let written = document.json["observations"]?.elements?.first
    #expect(written?["found"]?["campaignCount"] == .integer(4))
    #expect(written?.members?.contains { $0.name == "x-seen" } == false)
  }

  @Test(
    "A failure of a kind that a newer version knows is kept, and the session is read",
    arguments: [
      #"{"cause": "moon-eclipsed", "message": "m"}"#,
      #"{"cause": "access-denied", "denial": {"policy": "lunar", "explicit": true}}"#,
      #"{"cause": "access-denied", "denial": {"policy": "session"}}"#,
    ])
  func newerFailure(failed: String) throws {
    let row = #"{"lookup": "caller-identity", "at": "2026-11-29T00:00:00Z", "failed": \#(failed)}"#
    let text = """
      {"format": "recommender-wizard/session", "version": 1, "answers": {"region": "us-east-1"},
       "observations": [\(row)]}
      """
    let document = try SessionDocument(decoding: text.utf8)
    #expect(document.answers.region == "us-east-1")
    #expect(document.observations[.callerIdentity] == nil)
    #expect(document.json["observations"]?.elements == [try JSONText.read(row.utf8)])
  }

  @Test(
    "The spellings of causes that sessions have are read",
    arguments: [
      "access-denied", "not-found", "not-recorded", "credentials-missing", "credentials-expired",
      "region-missing", "unreachable", "throttled", "service-error", "timed-out", "tool-missing",
      "unintelligible",
    ])
  func spellings(cause: String) {
    #expect(LookupFailure.Cause(rawValue: cause) != nil)
  }
}
