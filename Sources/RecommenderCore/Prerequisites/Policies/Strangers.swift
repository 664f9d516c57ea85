/// Calls on behalf of accounts that have no business here, to see whom a policy keeps out.
///
/// An account that a policy names is no stranger. So the accounts are made up, and each pattern of
/// the policy for an account gets one that it fits: no condition that lets some in goes unnoticed.
struct Strangers {
  /// The calls, in each Region that the policy names, in that of the call and in another.
  let calls: [PinpointCall]

  /// Makes up the strangers to a policy that use Pinpoint as a call does.
  init(to policy: PolicyDocument, like call: PinpointCall) {
    var accounts = ["999999999999", "583920174652", "340817265938", "127364509871"]
    var regions = [call.region]
    var named: Set = [call.account]
    for condition in policy.statements.flatMap(\.conditions) {
      for value in condition.values.prefix(Self.limit) {
        switch condition.key.lowercased() {
        case "aws:sourceaccount":
          named.insert(value)
          accounts.append(Self.account(fitting: value))
        case "aws:sourcearn":
          let parts = value.split(separator: ":", omittingEmptySubsequences: false)
          guard parts.count > 4 else { continue }
          named.insert(String(parts[4]))
          accounts.append(Self.account(fitting: String(parts[4])))
          regions.append(String(parts[3]))
        default: continue
        }
      }
    }
    accounts = accounts.filter { $0.utf8.count == 12 && !named.contains($0) }
    regions = regions.filter { !$0.contains("*") && !$0.contains("?") }
    // What is said of all Regions but some is said of one that is not named.
    if let unnamed = ["eu-central-1", "ap-southeast-2", "us-west-2"]
      .first(where: { !regions.contains($0) })
    {
      regions.insert(unnamed, at: 1)
    }
    calls = Self.each(regions).flatMap { region in
      Self.each(accounts).map { account in
        var stranger = call
        // A stranger's project is as unwelcome as a stranger's model.
        stranger.purposes = [.apps, .recommenders]
        stranger.region = region
        stranger.account = account
        return stranger
      }
    }
  }

  /// The most different values that are looked at; a policy has room for hardly more.
  private static let limit = 16

  private static func each(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return Array(texts.filter { seen.insert($0).inserted }.prefix(limit))
  }

  /// An account number that fits a pattern; a text of another length where there is none.
  private static func account(fitting pattern: String) -> String {
    let room = 12 - pattern.utf8.count { $0 != UInt8(ascii: "*") }
    var filling = String(repeating: "7", count: max(0, room))
    var account = ""
    for character in pattern {
      switch character {
      case "*":
        account += filling
        filling = ""
      case "?": account += "4"
      default: account.append(character)
      }
    }
    return account
  }
}
