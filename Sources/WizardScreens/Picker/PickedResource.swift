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

  /// The row that stands for a resource; one that cannot work stays visible with the reason.
  func row(_ resource: AccountResource) -> FilterRow {
    // What the account says besides is told below the list, where there is room for it.
    FilterRow(
      resource.name, columns: resource.status.isEmpty ? [] : [resource.status],
      disabledReason: resource.isUsable ? nil : "cannot be used")
  }
}
