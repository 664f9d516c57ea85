import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// The whole checklist of one small case, as people will read it.
@Suite struct GoldenChecklistTests {
  /// An account in which one thing of each kind is amiss.
  static func text() throws -> String {
    let answers = Answers.valid(function: false)
    let now = Timestamp(seconds: 1_795_435_445)
    let campaign = CampaignDetails(
      name: "movie-picks", campaignArn: answers.campaignArn, status: "CREATE FAILED",
      failureReason: "Too few | users", minProvisionedTPS: 1)
    let observations: [Observation] = [
      Observation(.campaignList, at: now, .found(.campaignCount(3))),
      Observation(.campaign(answers.campaignArn), at: now, .found(.campaign(campaign))),
      Observation(
        .iamRole(answers.iamRoleArn), at: now,
        .failed(LookupFailure(.accessDenied, action: "iam:GetRole"))),
      Observation(.recommenderConfigurations, at: now, .found(.recommenderConfigurations)),
    ]
    let people: [RequirementID] = [.idsCorrelate, .idTypeConsistent, .itemLength]
    return try Sample.checklist(
      answers, account: AccountChoice(source: .aws), observations: observations,
      confirmations: Dictionary(
        uniqueKeysWithValues: people.map {
          ($0, RecommenderCore.Confirmation(by: "Ana", at: now, note: "in the call"))
        }))
  }

  @Test("The checklist of a small case, word for word")
  func golden() throws {
    let text = try Self.text()
    #expect(text == Self.expected, "\(text)")
  }

  private static let expected = #"""
    # Prerequisites of movie-picks

    What has to be in place before the recommender model movie-picks works in Amazon Pinpoint. What is open comes first, grouped by who can put it right.

    - Not met: **1**
    - To confirm: **2**, only a person can say
    - Not checked: **7**, could not be looked up
    - Advice: **1**, recommended, not required
    - Met: **9**

    ## Open

    ### Data science

    - [ ] **The campaign's status is ACTIVE** – not met (`campaign-active`)
      - Status is CREATE FAILED: Too few \| users.
      - Check: describe-campaign, 2026-11-23T12:04:05Z
      - To do: Ask your data science team to deploy the campaign anew, or choose another one.

    - [ ] **The recipe type is USER_PERSONALIZATION** – not checked (`recipe-type`)
      - The campaign names no solution version.
      - Check: describe-recipe, 2026-11-23T12:04:05Z

    - [ ] **The solution supports GetRecommendations** – not checked (`get-recommendations`)
      - The campaign names no solution version.
      - Check: follows from the recipe type, 2026-11-23T12:04:05Z

    - [ ] **The campaign uses the version you want** – not checked (`solution-version`)
      - The campaign names no solution version.
      - Check: describe-solution-version, describe-solution, 2026-11-23T12:04:05Z

    - [ ] **20 transactions a second are provisioned** – advice (`provisioned-tps`)
      - 1 is provisioned; 20 are advised, which raises the minimum cost.
      - Check: describe-campaign, 2026-11-23T12:04:05Z
      - To do: The campaign takes no update as it is now. Put its status right first.

    ### Administrator

    - [ ] **The IAM role exists** – not checked (`iam-role-exists`)
      - Access is denied. Ask your administrator for iam:GetRole.
      - Check: get-role, 2026-11-23T12:04:05Z
      - To do: Ask your administrator for iam:GetRole, then check again.

    - [ ] **The IAM role lets Pinpoint in** – not checked (`iam-role-trust`)
      - Access is denied. Ask your administrator for iam:GetRole.
      - Check: IAM trust policy, 2026-11-23T12:04:05Z
      - To do: Ask your administrator for iam:GetRole, then check again.

    - [ ] **The IAM role may retrieve recommendations** – not checked (`iam-role-permissions`)
      - The campaign names no solution version.
      - Check: simulate-principal-policy, 2026-11-23T12:04:05Z

    - [ ] **You may pass the IAM role to Pinpoint** – not checked (`pass-role`)
      - Not checked yet.
      - Check: simulate-principal-policy
      - To do:

        ```sh
        aws iam simulate-principal-policy --policy-source-arn YOUR_USER_OR_ROLE_ARN --action-names iam:PassRole --resource-arns arn:aws:iam::123456789012:role/PinpointRoleforPersonalize --context-entries ContextKeyName=iam:PassedToService,ContextKeyValues=mobiletargeting.amazonaws.com,ContextKeyType=string &&
          aws iam simulate-principal-policy --policy-source-arn YOUR_USER_OR_ROLE_ARN --action-names iam:PassRole --resource-arns arn:aws:iam::123456789012:role/PinpointRoleforPersonalize --context-entries ContextKeyName=iam:PassedToService,ContextKeyValues=pinpoint.amazonaws.com,ContextKeyType=string
        ```

    ### Whoever made this set-up

    - [ ] **Are 3 recommendations for each recipient what the team agreed on?** – to confirm (`count-agreed`)
      - To do: Ask your data science team whether the number fits your messages and how well the solution performs.

    - [ ] **Is this exactly what a recommendation contains: a film title?** – to confirm (`content-known`)
      - To do: Ask your data science team exactly what the campaign provides, then confirm it.

    ## Met

    - [x] **You may see the account's campaigns** (`campaigns-visible`)
      - 3 campaigns are visible in us-east-1.
      - Check: list-campaigns, 2026-11-23T12:04:05Z

    - [x] **The campaign's latest update went through** (`campaign-update`)
      - It was never updated.
      - Check: describe-campaign, 2026-11-23T12:04:05Z

    - [x] **The campaign is in your projects' Region** (`same-region`)
      - The campaign is in us-east-1, the Region given for your Pinpoint projects. In a project elsewhere a campaign or journey may fail, and only when it sends.
      - Check: compares the Regions

    - [x] **User IDs mean the same people on both sides** (`ids-correlate`)
      - Confirmed by Ana. in the call (2026-11-23T12:04:05Z)

    - [x] **Every recipient has an ID of the chosen type** (`id-type-consistent`)
      - Confirmed by Ana. in the call (2026-11-23T12:04:05Z)

    - [x] **Recommended items have 100 characters at most** (`item-length`)
      - Confirmed by Ana. in the call (2026-11-23T12:04:05Z)

    - [x] **Everything belongs to one account** (`account-match`)
      - All belong to 123456789012.
      - Check: compares the ARNs, get-caller-identity

    - [x] **The Region supports recommender models** (`region-supported`)
      - us-east-1 is a documented Region.
      - Check: compares with the documented Regions

    - [x] **Amazon Pinpoint still answers** (`pinpoint-available`)
      - It answered. Amazon Pinpoint's support ended on 2026-10-30.
      - Check: get-recommender-configurations, 2026-11-23T12:04:05Z

    ## What was chosen

    | Choice | Value |
    |---|---|
    | Campaign | `arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks` |
    | Region | `us-east-1` |
    | Type of ID | User ID |
    | Recommendations for each message | 3 |
    | One recommendation contains | a film title |
    | Processing | Use the value returned by the model |
    | Display name | Recommended films |
    | IAM role | `arn:aws:iam::123456789012:role/PinpointRoleforPersonalize` |
    | Name | movie-picks |
    | Description | Top films for each member |

    ## The next step

    Once nothing above stands in the way, whoever creates the model runs this in the folder of this file. It looks before it creates anything:

    ```sh
    ./create.sh
    ```

    Amazon Pinpoint's own support ended on 2026-10-30; the model can be created only where Pinpoint still answers.

    ## Guides of AWS

    - [What Amazon Personalize is](https://docs.aws.amazon.com/personalize/latest/dg/what-is-personalize.html)
    - [The recipes of Amazon Personalize](https://docs.aws.amazon.com/personalize/latest/dg/working-with-predefined-recipes.html)
    - [GetRecommendations](https://docs.aws.amazon.com/personalize/latest/dg/API_RS_GetRecommendations.html)
    - [Identity and access management for Amazon Pinpoint](https://docs.aws.amazon.com/pinpoint/latest/developerguide/security-iam.html)
    - [The IAM role for retrieving recommendations](https://docs.aws.amazon.com/pinpoint/latest/developerguide/permissions-get-recommendations.html)

    """#
}
