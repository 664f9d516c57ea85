import RecommenderCore
import Testing

@Suite struct RecipeARNTests {
  @Test(
    "A recipe of AWS's own or of an account is read, in every partition",
    arguments: [
      ("arn:aws:personalize:::recipe/aws-user-personalization-v2", "aws-user-personalization-v2"),
      ("arn:aws:personalize:us-east-1:123456789012:recipe/mine", "mine"),
      ("arn:aws-cn:personalize:::recipe/aws-sims", "aws-sims"),
    ])
  func read(text: String, name: String) throws {
    let arn = try #require(RecipeARN(text))
    #expect(arn.name == name)
    #expect(arn.description == text)
  }

  @Test(
    "Anything else is none",
    arguments: [
      "", "file:///etc/passwd", "arn:aws:personalize:::recipe/", "recipe/aws-sims",
      "arn:aws:personalize:::recipe/a/b", "arn:aws:personalize:::recipe/a b",
      "arn:aws:personalize:::recipe/-a", "arn:aws:personalize:::recipe/a\n",
      "arn:aws:personalize:::recipe/a,b=c", "arn:aws:personalize:::recipe/\u{202E}a",
      "arn:aws:personalize:::solution/a", "arn:aws:s3:::recipe/a",
      "arn:aws:personalize:file://x:1:recipe/a", "arn:aws:personalize::12345:recipe/a",
      "arn:file:personalize:::recipe/a", " arn:aws:personalize:::recipe/a",
      "arn:aws:personalize:::recipe/\(String(repeating: "a", count: 64))",
    ])
  func refused(text: String) {
    #expect(RecipeARN(text) == nil)
  }
}
