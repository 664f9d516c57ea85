"""Adds the agreed attributes to the recipients of a message, for Amazon Pinpoint.

Pinpoint calls handler(event, context) while it sends. README.md tells the contract.
Run this file to see what it returns for event.json, or for the file that you name.
"""

# Recommender model: movie-picks
# This is a sample: campaign, function and IAM role come from the account that is
# built into recommender-wizard. They do not exist.

import json
import os
import sys

# The agreed names, spelled as the recommender model has them; case counts. Above each one
# stands what people see, and what it is for.
ATTRIBUTES = (
    # Film title: the headline
    "Title",
    # Link: where the button leads
    "Item_url",
)


# ==== The one place to change ================================================================
def look_up(item_id):
    """Returns a dictionary with the value of every attribute, for one recommended item.

    Replace the made-up values with your lookup: a table, an index, a file beside this one.
    For an item that you do not know, return {}; its values are empty texts then. A list
    becomes one text with commas.
    """
    return {
        "Title": "made-up Title of " + item_id,
        "Item_url": "made-up Item_url of " + item_id,
    }
# ==== Nothing below has to be changed ========================================================


def handler(event, context):
    """Returns every endpoint of the event, with its recommended attributes added."""
    looked_up = {}
    answer = {}
    for endpoint_id, definition in ((event or {}).get("Endpoints") or {}).items():
        endpoint = dict(definition or {})
        items = endpoint.get("RecommendationItems") or []
        items = [as_text(item) for item in (items if isinstance(items, list) else [items])]
        # Many recipients share items, and Pinpoint waits only seconds: each is looked up once.
        for item_id in items:
            if item_id not in looked_up:
                looked_up[item_id] = look_up(item_id) or {} if item_id else {}
        endpoint["Recommendations"] = {
            name: [as_text(looked_up[item_id].get(name)) for item_id in items]
            for name in ATTRIBUTES
        }
        answer[endpoint_id] = endpoint
    return answer


def as_text(value):
    """Returns a value as Pinpoint takes it, which is one text; a missing one keeps its place."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(as_text(part) for part in value)
    return str(value)


def main():
    beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), "event.json")
    path = sys.argv[1] if len(sys.argv) > 1 else beside
    with open(path, encoding="utf-8") as file:
        event = json.load(file)
    print(json.dumps(handler(event, None), indent=2))


if __name__ == "__main__":
    main()
