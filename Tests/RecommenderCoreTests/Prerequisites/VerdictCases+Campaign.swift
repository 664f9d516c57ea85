@testable import RecommenderCore

extension VerdictCase {
  static var campaign: [VerdictCase] {
    visibility + status + update + recipe + operation + version + updatedVersion + region
      + throughput + summary
  }

  private static var visibility: [VerdictCase] {
    [
      .init(.campaignsVisible, "three are listed", .met, saying: "3 campaigns") { _ in },
      .init(
        .campaignsVisible, "listing is denied", .notMet,
        saying: "personalize:ListCampaigns. Without"
      ) {
        $0.fail(.campaignList, .accessDenied)
      },
      .init(.campaignsVisible, "the list is empty", .advice, saying: "us-east-1") {
        $0.see(.campaignList, .campaignCount(0))
      },
      .init(.campaignsVisible, "the login has expired", .notChecked, saying: "aws sso login") {
        $0.fail(.campaignList, .credentialsExpired)
      },
    ]
  }

  private static var status: [VerdictCase] {
    [
      .init(.campaignActive, "ACTIVE", .met, saying: "ACTIVE") { _ in },
      .init(.campaignActive, "on its way", .notMet, saying: "CREATE IN_PROGRESS") {
        $0.change(campaign: { $0.status = "CREATE IN_PROGRESS" })
      },
      .init(.campaignActive, "failed with a reason", .notMet, saying: "CREATE FAILED: no data.") {
        $0.change(campaign: {
          $0.status = "CREATE FAILED"
          $0.failureReason = "no data."
        })
      },
      .init(.campaignActive, "being deleted", .notMet, saying: "DELETE PENDING") {
        $0.change(campaign: { $0.status = "DELETE PENDING" })
      },
      .init(.campaignActive, "not found", .notMet, saying: "us-east-1") {
        $0.fail(.campaign(Scene.campaignArn), .notFound)
      },
      .init(.campaignActive, "not found elsewhere", .notMet, saying: "of account 210987654321") {
        $0.fail(.campaign(Scene.campaignArn), .notFound)
        $0.see(
          .callerIdentity, .callerIdentity(CallerIdentity(account: "210987654321", arn: "")))
      },
      .init(.campaignActive, "an unknown status", .notChecked, saying: "PAUSED") {
        $0.change(campaign: { $0.status = "PAUSED" })
      },
      .init(.campaignActive, "no campaign", .notChecked, saying: "No campaign is chosen yet.") {
        $0.answers.campaignArn = ""
      },
      .init(.campaignActive, "half an ARN", .notChecked, saying: "not complete") {
        $0.answers.campaignArn = "arn:aws:pers"
      },
    ]
  }

  private static var update: [VerdictCase] {
    [
      .init(.campaignUpdate, "never updated", .met, saying: "never") { _ in },
      .init(.campaignUpdate, "updated", .met, saying: "ACTIVE") {
        $0.change(campaign: { $0.latestUpdate = .init(status: "ACTIVE") })
      },
      .init(.campaignUpdate, "a failed update", .advice, saying: "CREATE FAILED: no capacity.") {
        $0.change(campaign: {
          $0.latestUpdate = .init(status: "CREATE FAILED", failureReason: "no capacity")
        })
      },
      .init(.campaignUpdate, "an update on its way", .advice, saying: "CREATE PENDING") {
        $0.change(campaign: { $0.latestUpdate = .init(status: "CREATE PENDING") })
      },
      .init(.campaignUpdate, "an unknown status", .notChecked, saying: "RESTING") {
        $0.change(campaign: { $0.latestUpdate = .init(status: "RESTING") })
      },
    ]
  }

  private static var recipe: [VerdictCase] {
    [
      .init(.recipeType, "the right type", .met, saying: "aws-user-personalization-v2") { _ in },
      .init(.recipeType, "another type", .notMet, saying: "RELATED_ITEMS") {
        $0.see(.recipe(Scene.recipeArn), Scene.recipe("RELATED_ITEMS"))
      },
      .init(.recipeType, "a type of the future", .notMet, saying: "MIND_READING") {
        $0.see(.recipe(Scene.recipeArn), Scene.recipe("MIND_READING"))
      },
      .init(.recipeType, "a legacy recipe", .advice, saying: "no longer be trained") {
        $0.see(
          .recipe(Scene.recipeArn),
          Scene.recipe("USER_PERSONALIZATION", name: "aws-hrnn-metadata"))
      },
      .init(.recipeType, "no recipe named", .notChecked, saying: "names no recipe") {
        var version = Scene.version
        version.recipeArn = ""
        $0.see(.solutionVersion(Scene.versionArn), .solutionVersion(version))
      },
      .init(.recipeType, "the campaign is missing", .notChecked, saying: "campaign was not found") {
        $0.fail(.campaign(Scene.campaignArn), .notFound)
      },
    ]
  }

  private static var operation: [VerdictCase] {
    [
      .init(.getRecommendations, "the right type", .met, saying: "GetRecommendations") { _ in },
      .init(.getRecommendations, "ranking", .notMet, saying: "GetPersonalizedRanking") {
        $0.see(.recipe(Scene.recipeArn), Scene.recipe("PERSONALIZED_RANKING"))
      },
      .init(.getRecommendations, "related items", .notMet, saying: "item ID") {
        $0.see(.recipe(Scene.recipeArn), Scene.recipe("RELATED_ITEMS"))
      },
      .init(.getRecommendations, "a type of the future", .notChecked, saying: "MIND_READING") {
        $0.see(.recipe(Scene.recipeArn), Scene.recipe("MIND_READING"))
      },
    ]
  }

  private static var version: [VerdictCase] {
    [
      .init(.solutionVersion, "the newest", .met, saying: "the newest") { _ in },
      .init(.solutionVersion, "deployed by itself", .met, saying: "by itself") {
        $0.change(campaign: { $0.syncWithLatestSolutionVersion = true })
        $0.fail(.solution(Scene.solutionArn), .accessDenied)
      },
      .init(.solutionVersion, "behind $LATEST", .met, saying: "by itself") {
        $0.change(campaign: { $0.solutionVersionArn = "\(Scene.solutionArn)/$LATEST" })
      },
      .init(.solutionVersion, "a newer one in training", .met, saying: "CREATE IN_PROGRESS") {
        var solution = Scene.solution
        solution.latestVersionArn = Scene.newerVersionArn
        solution.latestVersionStatus = "CREATE IN_PROGRESS"
        $0.see(.solution(Scene.solutionArn), .solution(solution))
      },
      .init(.solutionVersion, "a newer one is ACTIVE", .advice, saying: "4e5f6a7b is newer") {
        var solution = Scene.solution
        solution.latestVersionArn = Scene.newerVersionArn
        $0.see(.solution(Scene.solutionArn), .solution(solution))
      },
      .init(.solutionVersion, "a newer one, an update under way", .advice, saying: "Wait until") {
        var solution = Scene.solution
        solution.latestVersionArn = Scene.newerVersionArn
        $0.see(.solution(Scene.solutionArn), .solution(solution))
        $0.change(campaign: { $0.latestUpdate = .init(status: "CREATE IN_PROGRESS") })
      },
      .init(.solutionVersion, "stopped", .notMet, saying: "CREATE STOPPED") {
        var version = Scene.version
        version.status = "CREATE STOPPED"
        $0.see(.solutionVersion(Scene.versionArn), .solutionVersion(version))
      },
      .init(.solutionVersion, "not found", .notMet, saying: "was not found") {
        $0.fail(.solutionVersion(Scene.versionArn), .notFound)
      },
      .init(.solutionVersion, "throttled", .notChecked, saying: "check again") {
        $0.fail(.solutionVersion(Scene.versionArn), .throttled)
      },
      .init(.solutionVersion, "no version named", .notChecked, saying: "no solution version") {
        $0.change(campaign: { $0.solutionVersionArn = "" })
      },
      .init(
        .solutionVersion, "an odd version", .notChecked, saying: "another form than AWS's: nonsense"
      ) {
        $0.change(campaign: { $0.solutionVersionArn = "nonsense" })
      },
    ] + ["file:///etc/passwd", "\(Scene.solutionArn)/1,x=y", "--debug"].flatMap(odd)
  }

  /// Nothing that has another form than AWS's is asked about, or stands in a command.
  private static func odd(_ text: String) -> [VerdictCase] {
    [
      .init(.solutionVersion, "newest \(text)", .notChecked, saying: "another form than AWS's") {
        var solution = Scene.solution
        solution.latestVersionArn = text
        $0.see(.solution(Scene.solutionArn), .solution(solution))
      },
      .init(.solutionVersion, "$LATEST is \(text)", .notChecked, saying: "form than AWS's") {
        $0.change(campaign: { $0.solutionVersionArn = "\(Scene.solutionArn)/$LATEST" })
        var solution = Scene.solution
        solution.latestVersionArn = text
        $0.see(.solution(Scene.solutionArn), .solution(solution))
      },
      .init(.recipeType, "recipe \(text)", .notChecked, saying: "recipe ARN has another form") {
        var version = Scene.version
        version.recipeArn = text
        $0.see(.solutionVersion(Scene.versionArn), .solutionVersion(version))
      },
      .init(.recipeType, "AutoML \(text)", .notChecked, saying: "recipe ARN has another form") {
        var (version, solution) = (Scene.version, Scene.solution)
        (version.recipeArn, solution.autoMLRecipeArn) = ("", text)
        $0.see(.solutionVersion(Scene.versionArn), .solutionVersion(version))
        $0.see(.solution(Scene.solutionArn), .solution(solution))
      },
    ]
  }

  /// Only the row of a list is known.
  private static var summary: [VerdictCase] {
    let rows: [RequirementID] = [
      .campaignUpdate, .recipeType, .getRecommendations, .solutionVersion, .provisionedTPS,
    ]
    let silent = rows.map {
      VerdictCase($0, "a row of a list", .notChecked, saying: "describe-campaign") {
        $0.change(campaign: { ($0.solutionVersionArn, $0.minProvisionedTPS) = ("", nil) })
      }
    }
    return silent + [
      .init(.campaignActive, "a failed row of a list", .notMet, saying: "CREATE FAILED: no data.") {
        $0.change(campaign: {
          ($0.solutionVersionArn, $0.minProvisionedTPS) = ("", nil)
          ($0.status, $0.failureReason) = ("CREATE FAILED", "no data")
        })
      }
    ]
  }

  private static var region: [VerdictCase] {
    [
      .init(.sameRegion, "one Region", .met, saying: "the Region given for your Pinpoint projects")
      {
        _ in
      },
      .init(.sameRegion, "two Regions", .notMet, saying: "not in eu-west-1") {
        $0.answers.region = "eu-west-1"
      },
      .init(.sameRegion, "no Region", .notChecked, saying: "No Region is chosen yet.") {
        $0.answers.region = ""
      },
    ]
  }

  private static var throughput: [VerdictCase] {
    [
      .init(.provisionedTPS, "20", .met, saying: "20 are provisioned") { _ in },
      .init(.provisionedTPS, "1", .advice, saying: "minimum cost") {
        $0.change(campaign: { $0.minProvisionedTPS = 1 })
      },
      .init(.provisionedTPS, "19", .advice, saying: "--min-provisioned-tps 20") {
        $0.change(campaign: { $0.minProvisionedTPS = 19 })
      },
      .init(.provisionedTPS, "an update under way", .advice, saying: "Wait until this prints") {
        $0.change(campaign: {
          $0.minProvisionedTPS = 1
          $0.latestUpdate = .init(status: "CREATE PENDING")
        })
      },
      .init(.provisionedTPS, "being created", .advice, saying: "Wait until this prints") {
        $0.change(campaign: {
          $0.minProvisionedTPS = 1
          $0.status = "CREATE IN_PROGRESS"
        })
      },
      .init(.provisionedTPS, "failed", .advice, saying: "takes no update as it is") {
        $0.change(campaign: {
          $0.minProvisionedTPS = 1
          $0.status = "CREATE FAILED"
        })
      },
      .init(.provisionedTPS, "a failed update", .advice, saying: "--min-provisioned-tps 20") {
        $0.change(campaign: {
          $0.minProvisionedTPS = 1
          $0.latestUpdate = .init(status: "CREATE FAILED")
        })
      },
      .init(.provisionedTPS, "unknown", .notChecked, saying: "does not say") {
        $0.change(campaign: { $0.minProvisionedTPS = nil })
      },
    ]
  }
}
