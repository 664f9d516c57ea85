/// Whether all of them are true, of which some may be open; one that is false decides.
func allHold(_ truths: [Bool?]) -> Bool? {
  truths.contains(false) ? false : truths.contains(nil) ? nil : true
}

/// Whether one of them is true, of which some may be open; one that is true decides.
func oneHolds(_ truths: [Bool?]) -> Bool? {
  truths.contains(true) ? true : truths.contains(nil) ? nil : false
}
