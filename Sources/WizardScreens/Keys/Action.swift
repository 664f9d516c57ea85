import RecommenderCore

/// What a key asks for, whatever the key is.
enum Action: Hashable, Sendable {
  // Everywhere.
  case nextStep, previousStep
  case close
  case jumpMenu
  case jump(StepID)
  case help
  case preview
  case undo, redo
  case saveAs
  case checkAgain
  case repaint, suspend, leave

  // Where a step offers it.
  case accept
  case nextField, previousField
  case move
  case confirm
  case checkRowAgain
  case probe
  case begin, openCopy
  case editText
  case copy, copyCommands
  case showKeys, showWords
  case insertRow, removeRow, moveRowUp, moveRowDown
}
