"""The campaigns and configurations that the programs are measured with."""

import json

_KINDS = ["picks", "nights", "trending", "archive", "classics", "kids", "weekend", "arthouse"]
ACCOUNT, REGION = "123456789012", "us-east-1"


def names(count):
    return [f"movie-{_KINDS[i % len(_KINDS)]}-{i:06}" for i in range(count)]


def arn(name):
    return f"arn:aws:personalize:{REGION}:{ACCOUNT}:campaign/{name}"


def write_campaigns(path, count):
    """The output of `aws personalize list-campaigns`."""
    campaigns = [
        {
            "name": name,
            "campaignArn": arn(name),
            "status": "ACTIVE",
            "creationDateTime": 1700000000.0,
            "lastUpdatedDateTime": 1700000000.0,
        }
        for name in names(count)
    ]
    path.write_text(json.dumps({"campaigns": campaigns}, indent=4))


def write_names(path, count):
    """The same rows, a line each."""
    path.write_text("".join(f"{name}\n" for name in names(count)))


def write_session(home, campaigns):
    """A session that stands at the choice of the campaign."""
    folder = home / ".local/state/recommender-wizard/sessions"
    folder.mkdir(parents=True)
    document = {
        "format": "recommender-wizard/session",
        "version": 1,
        "name": "films",
        "account": {"source": "file", "file": str(campaigns)},
        "step": "campaign",
        "answers": {"region": REGION},
    }
    (folder / "films.json").write_text(json.dumps(document))


def configuration(number):
    """A valid configuration of its own for each number, with a function in every second one."""
    name = names(number + 1)[-1]
    own = {
        "Name": name,
        "Description": f"Recommendations of {name} for the weekly mail",
        "RecommendationProviderIdType": "PINPOINT_USER_ID",
        "RecommendationProviderRoleArn": f"arn:aws:iam::{ACCOUNT}:role/PinpointRole",
        "RecommendationProviderUri": arn(name),
        "RecommendationsPerMessage": number % 5 + 1,
    }
    if number % 2:
        function = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:enrich-{number}"
        own["RecommendationTransformerUri"] = function
        own["Attributes"] = {f"Title_{place}": f"Film title {place}" for place in range(5)}
    else:
        own["RecommendationsDisplayName"] = "Recommended films"
    return own


def matches(count, query):
    """How many rows hold the letters of the query in this order, as both programs match."""

    def fits(name):
        letters = iter(name)
        return all(letter in letters for letter in query)

    return sum(fits(name) for name in names(count))
