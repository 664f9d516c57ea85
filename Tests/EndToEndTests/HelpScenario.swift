import RecommenderCore
import TestSupport
import Testing

@Suite struct HelpScenario {
  @Test("F1 explains each step, and Esc gives it back as it was") func everyStep() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToReview(displayName: "Films")
      for step in StepID.allCases {
        try await tmux.send("M-\(step.number % 10)")
        try await tmux.waitFor(step.question)
        try await tmux.send("F1")
        try await tmux.waitFor("─ \(step.question)")
        try await tmux.type("k")
        try await tmux.waitFor("Alt-1")
        try await tmux.type("w")
        try await tmux.waitFor("Attribute finder:")
        try await tmux.send("End")
        try await tmux.waitFor("Trust policy:")
        try await tmux.send("Escape")
        try await tmux.waitForNo("─ \(step.question)")
      }
    }
  }

  @Test("? is help where nothing is typed and a character where something is")
  func questionMark() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.type("?")
      try await tmux.waitFor("─ How are recommendations processed?")
      try await tmux.send("F1")
      try await tmux.waitForNo("─ How are recommendations processed?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which attributes will messages use?")
      try await tmux.type("Why?")
      try await tmux.waitFor("Why?")
    }
  }
}
