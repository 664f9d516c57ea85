"""Words and worse, for a monkey to type and paste."""

WORDS = [
    "movie", "films", "Recommended films", "arn:aws:", "us-east-1", "2", "5", "7", "picks", "Item_url",
    "headline", "title", "x", "ÄÖü", "映画", "کتاب", "🎬", "e\u0301", "No", "yes", "news", "role",
]

_STRANGE = [
    "\u202egnp.exe", "\u2066abc\u2069", "a\u200bb\u200dc", "\ufeff", "\u0085", "\u009b31m", "\u009dx\u009c",
    "z\u0335\u0321\u0322\u0327\u0328\u0353" * 4, "👨‍👩‍👧‍👦", "🇩🇪🇩", "❤️", "1️⃣", "ﷺ", "\u1100\u1161\u11a8",
    "\U000e0041", "\U0010ffff", "\ufffd\ufffe", "\u2028\u2029", "a" * 70, "漢" * 40, "\x7f", "\x00",
    "\x1b]0;title\x07", "\x1b[2J\x1b[H", "\x1b[31m", "$(reboot)", "`id`", "'; DROP TABLE x; --", "%s%n%d",
    "{{Recommendations.x}}", "../../etc/passwd", "\\", "\"", "NaN", "\ud800", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "＿｛｝", "ｱｲｳ",
]


def words(random):
    return " ".join(random.choice(WORDS) for _ in range(random.randint(1, 6)))


def lines(random):
    ending = random.choice(["\n", "\r", "\r\n", "\t", "\x0b"])
    return ending.join(words(random) for _ in range(random.randint(2, 12)))


def strange(random):
    return "".join(random.choice(_STRANGE + WORDS) for _ in range(random.randint(1, 5)))


def arn(random):
    account = random.choice(["123456789012", "111122223333", "12345", ""])
    region = random.choice(["us-east-1", "eu-west-1", "mars-1", ""])
    return random.choice([
        f"arn:aws:personalize:{region}:{account}:campaign/movie-picks",
        f"arn:aws:lambda:{region}:{account}:function:recommend",
        f"arn:aws:iam::{account}:role/PinpointRole",
        f"arn:aws-cn:personalize:{region}:{account}:campaign/x",
    ])


def big(random):
    size = random.choice([5_000, 50_000, 300_000, 1_200_000])
    piece = random.choice([words, lines, strange])(random) or "x"
    return (piece * (size // len(piece) + 1))[:size]
