import Testing
import TerminalCanvas
import RecommenderCore
@Suite struct TourTests {
  @Test func tour() async throws {
    var s = try await Stage()
    func show() { print(s.frame.trimmedText); print("-----") }
    show(); await s.press(.enter); show(); await s.press(.down); show(); await s.type("mov"); show()
    await s.press(.up, .enter); show()
    await s.press(.down, .enter); show(); await s.press(.down, .down, .enter); await s.type("a film title"); show()
    await s.press(.enter); show(); await s.press(.enter); show(); await s.type("Recommended. films"); show()
    await s.press(.enter); show(); await s.press(.control("u")); await s.type("Recommended films"); await s.press(.enter); show()
    await s.press(.enter); show(); await s.press(.enter); show(); await s.press(.enter); show(); await s.press(.enter); show()
    await s.press(.down, .down); show();  await s.press(.enter); show(); await s.press(.function(1)); show(); await s.press(.escape, .control("g")); show(); await s.press(.escape, .enter); show()
  }
}
