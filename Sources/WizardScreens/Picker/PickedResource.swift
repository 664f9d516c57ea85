import RecommenderCore
import TerminalCanvas

/// What tells the three kinds of resources apart where they are chosen.
struct PickedResource: Sendable {
  let kind: AccountResource.Kind

  var field: Field { kind.field }

  var placeholder: String {
    switch kind {
    case .campaign: "type to filter, or type an ARN"
    case .function: "type to filter, or type a name or an ARN"
    case .iamRole: "type to filter, or type a name or an ARN"
    }
  }

  /// The rows that stand for resources; one that cannot work stays visible with the reason.
  func rows(_ resources: some Collection<AccountResource>) -> [FilterRow] {
    // Of 100,000 rows most have the status of the one before, and share what is kept of it.
    var columns: [String] = []
    return resources.map { resource in
      if columns.first ?? "" != resource.status {
        columns = resource.status.isEmpty ? [] : [resource.status]
      }
      // What the account says besides is told below the list, where there is room for it.
      return FilterRow(
        resource.name, columns: columns,
        disabledReason: resource.isUsable ? nil : "cannot be used")
    }
  }
}
