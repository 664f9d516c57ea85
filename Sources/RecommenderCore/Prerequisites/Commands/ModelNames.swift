/// The one name of everything that belongs to one model alone: its policy inside the IAM role, its
/// statement in the function's policy, and its stack.
///
/// AWS replaces what has the same name, so two models must never share one, though they may share
/// the IAM role and the function. The name of a model is its own in a Region only, so the Region is
/// part of it. Names that differ in case, in spaces or behind the cut are told apart by a hash.
///
/// Fewer than 100 characters of `a-z`, `0-9` and `-`, the first a letter. That fits a stack (128, a
/// letter first), an inline policy (128) and the statement of a function (100). Sources: the API
/// references of CloudFormation (`CreateStack`), IAM (`PutRolePolicy`) and Lambda (`AddPermission`).
public struct ModelNames: Hashable, Sendable {
  /// What every such name begins with.
  public static let prefix = "recommender-"

  /// The name.
  public let value: String

  /// Makes the name for a model of a Region.
  public init(model: String, region: String) {
    value = "\(Self.prefix)\(region)-\(Self.slug(model))"
  }

  /// Makes the name for the model that the answers describe.
  ///
  /// While the model has no name of its own, its campaign or its function stands for it. No model
  /// can be called so, because of the slash; and whoever uses that campaign needs the same of it.
  init(_ answers: Answers, region: AWSRegion) {
    let standIn =
      answers.chosenCampaign.map { "campaign/\($0.name)" }
      ?? answers.chosenFunction.map { "function/\($0.name)" } ?? "/"
    self.init(model: answers.name.isEmpty ? standIn : answers.name, region: region.id)
  }

  /// The longest model name that stands for itself, and what is kept of the others.
  private static let plainLimit = 56
  private static let cut = 42

  private static func slug(_ model: String) -> String {
    var slug = ""
    for byte in model.utf8 {
      let lowered = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      let isKept = (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(lowered)
      if isKept {
        slug.unicodeScalars.append(Unicode.Scalar(lowered))
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    if slug.hasSuffix("-") { slug.removeLast() }
    if slug == model, slug.utf8.count <= plainLimit { return slug }
    // A plain name never has two hyphens in a row, so that no hashed one can equal it.
    let kept = String(slug.prefix(cut))
    return (kept.hasSuffix("-") ? String(kept.dropLast()) : kept) + "--" + hash(model)
  }

  /// The 64-bit FNV-1a hash of a text, in base 32.
  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
    return String((0..<13).map { digits[Int(hash >> (5 * UInt64($0)) & 31)] })
  }
}
