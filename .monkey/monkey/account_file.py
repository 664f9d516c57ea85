"""A snapshot of an account with many campaigns, some of which have names that look for trouble."""

import random

from figures import rows

from . import texts


def write(path, count):
    """The output of `aws personalize list-campaigns`, which the program takes as a snapshot too."""
    import json

    rows.write_campaigns(path, count)
    document = json.loads(path.read_text())
    chance = random.Random("account file")
    for campaign in document["campaigns"][::7]:
        campaign["name"] = texts.strange(chance).encode("utf-8", "replace").decode()
    path.write_text(json.dumps(document))
