import RecommenderCore
import TestSamples
import Testing

@Suite struct ConfigurationDifferenceTests {
  private func differences(
    function: Bool = true, _ change: (inout Answers) -> Void
  ) -> [[String?]] {
    let a = Answers.valid(function: function)
    var b = a
    change(&b)
    return ConfigurationDifference.all(between: a, and: b).map { [$0.field.label, $0.a, $0.b] }
  }

  @Test("The same answers do not differ", arguments: [true, false])
  func same(function: Bool) {
    #expect(differences(function: function) { _ in }.isEmpty)
    #expect(ConfigurationDifference.all(between: Answers(), and: Answers()).isEmpty)
  }

  @Test("What differs is told in the order of the questions, as people read it")
  func fields() {
    let found = differences {
      $0.name = "other"
      $0.idType = .endpoint
      $0.recommendationsPerMessage = 5
      $0.description = ""
    }
    #expect(
      found == [
        ["ID type", "User ID", "Endpoint ID"], ["Recommendations", "3", "5"],
        ["Name", "movie-picks", "other"], ["Description", "Top films for each member", nil],
      ])
  }

  @Test("Attributes are told apart by their names: added, removed, called otherwise")
  func attributes() {
    let found = differences {
      $0.attributes = [
        AttributeAnswer(name: "Genre"), AttributeAnswer(name: "Title", displayName: "Headline"),
      ]
    }
    #expect(
      found == [
        ["Attribute Title", "Film title", "Headline"], ["Attribute Item_url", "Link", nil],
        ["Attribute Genre", nil, ""],
      ])
  }

  @Test("Order, purposes, notes and the prefix of attributes make no difference")
  func noDifference() {
    let found = differences {
      $0.attributes = $0.attributes.reversed().map {
        AttributeAnswer(name: "Recommendations.\($0.name)", displayName: $0.displayName)
      }
      $0.recommendationContent = "something else"
      $0.displayName = "of the branch that is not taken"
      $0.iamRoleName = "neither"
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test("Of two attributes with one name each is compared with one")
  func duplicates() {
    let found = differences { $0.attributes.append($0.attributes[0]) }
    #expect(found == [["Attribute Title", nil, "Film title"]])
  }

  @Test("The other way of processing brings its own parts")
  func branches() {
    let found = differences { $0.processing = Processing.none }
    #expect(
      found.map { $0[0] } == [
        "Processing", "Display name", "Function", "Attribute Title", "Attribute Item_url",
      ])
  }

  @Test("An IAM role that is to be created is the one that it will be")
  func iamRole() {
    #expect(
      differences {
        $0.iamRole = .create
        $0.iamRoleName = "PinpointRoleforPersonalize"
      }.isEmpty)
  }

  @Test("A configuration that was written and read again is the same")
  func request() throws {
    let answers = Answers.valid(function: true)
    let text = """
      {"Name": "movie-picks", "Description": "Top films for each member",
       "RecommendationProviderUri": "\(answers.campaignArn)",
       "RecommendationProviderRoleArn": "\(answers.iamRoleArn)",
       "RecommendationProviderIdType": "PINPOINT_USER_ID", "RecommendationsPerMessage": 3,
       "RecommendationTransformerUri": "\(answers.functionArn)",
       "Attributes": {"Recommendations.Item_url": "Link", "Title": "Film title"}}
      """
    let read = try #require(try ImportedSession.sessions(in: text.utf8).first).document.answers
    #expect(ConfigurationDifference.all(between: answers, and: read).isEmpty)
  }
}
