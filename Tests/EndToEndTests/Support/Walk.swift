import TestSupport

/// The way through the wizard on the sample account, as a newcomer takes it.
extension Tmux {
  /// Accepts the Region with campaigns, the first campaign, the user ID, and three recommendations.
  func walkToProcessing() async throws {
    try await waitFor("18 campaigns")
    try await send("Enter")
    try await waitFor("deployed version")
    try await send("Enter")
    try await waitFor("Which type of ID?")
    try await send("Down", "Enter")
    try await waitFor("How many recommendations?")
    try await send("Down", "Down", "Enter")
    try await waitFor("Tab number")
    try await type("a film title")
    try await waitFor("a film title")
    try await send("Enter")
    try await waitFor("How are recommendations processed?")
  }

  /// Chooses the value that the model returns and names it.
  func chooseModelValue(displayName: String) async throws {
    try await send("Enter")
    try await waitFor("Which attributes will messages use?")
    try await type(displayName)
    try await waitFor(displayName)
    try await send("Enter")
  }

  /// Chooses a Lambda function; the attributes are asked next.
  func chooseFunction(_ name: String) async throws {
    try await send("Down", "Enter")
    try await waitFor("Which function?")
    try await type(name)
    try await waitUntil("the cursor is on the function") { screen in
      screen.contains { $0.contains("▸ \(name)") } && screen.contains { $0.contains("1 of 11") }
    }
    try await send("Enter")
    try await waitFor("Which attributes will messages use?")
  }

  /// Takes an IAM role that exists and the offered name, and goes on to Review.
  func walkToReview() async throws {
    try await waitFor("Which IAM role may Pinpoint use?")
    try await send("Enter")
    try await waitFor("PinpointRoleforPersonalize")
    try await send("Enter")
    try await waitFor("What is the model called?")
    try await send("Enter", "Enter")
    try await waitFor("Are the prerequisites met?")
    try await send("Enter")
    try await waitFor("Is everything right?")
  }

  /// Writes the files into the folder that is offered, and leaves.
  func writeAndLeave() async throws {
    try await send("Enter")
    try await waitFor("Into which folder?")
    try await send("Enter")
    try await waitFor("Written")
    try await send("Enter")
  }
}
