"""An account that fails as the monkey wants: a stand-in for the AWS CLI, or what the real one asks."""

import http.client
import http.server
import json
import os
import pathlib
import subprocess
import threading
import time

from . import texts

_ACCOUNT, _REGION = "123456789012", "us-east-1"
_CAMPAIGN = f"arn:aws:personalize:{_REGION}:{_ACCOUNT}:campaign/"


class StandIn:
    """Replies for the script `aws`, and the file that tells it its mood."""

    def __init__(self, folder, random):
        self._mood = folder / "mood"
        self._replies = folder / "replies"
        self._replies.mkdir(parents=True)
        bin_folder = folder / "bin"
        bin_folder.mkdir()
        (bin_folder / "aws").symlink_to(pathlib.Path(__file__).resolve().parent.parent / "aws")
        self.environment = {
            "PATH": f"{bin_folder}:/usr/bin:/bin",
            "MONKEY_MOOD": str(self._mood), "MONKEY_REPLIES": str(self._replies),
        }
        self.arguments = ["--account", "aws"]
        self.set("good")
        self._write(random)

    def set(self, mood):
        # Renamed, so that no reader finds half of it.
        fresh = self._mood.with_suffix(".new")
        fresh.write_text(mood)
        fresh.rename(self._mood)

    def close(self):
        pass

    def _write(self, random):
        def campaign(name):
            return {
                "name": name, "campaignArn": _CAMPAIGN + (name or "x"), "status": "ACTIVE",
                "creationDateTime": 1700000000.5, "lastUpdatedDateTime": "2024-05-01T10:00:00Z",
            }

        names = [f"movie-{number}" for number in range(90)]
        names += [texts.strange(random).encode("utf-8", "replace").decode() for _ in range(30)]
        role = {
            "RoleName": "Pinpoint", "Arn": f"arn:aws:iam::{_ACCOUNT}:role/Pinpoint",
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []},
        }
        function = {
            "FunctionName": "recommend", "State": "Active", "Timeout": 3,
            "FunctionArn": f"arn:aws:lambda:{_REGION}:{_ACCOUNT}:function:recommend",
        }
        replies = {
            "sts.get-caller-identity":
                {"Account": _ACCOUNT, "Arn": f"arn:aws:iam::{_ACCOUNT}:user/robin", "UserId": "A"},
            "personalize.list-campaigns":
                {"campaigns": [campaign(name) for name in names], "nextToken": "p2"},
            "personalize.list-campaigns.2": {"campaigns": [campaign("last")]},
            "personalize.describe-campaign": {"campaign": campaign("movie-1") | {
                "minProvisionedTPS": 1, "solutionVersionArn":
                    f"arn:aws:personalize:{_REGION}:{_ACCOUNT}:solution/s/1a2b3c4d"}},
            "iam.list-roles": {"Roles": [role]}, "iam.get-role": {"Role": role},
            "lambda.list-functions": {"Functions": [function]},
            "lambda.get-function-configuration": function,
        }
        for name, reply in replies.items():
            (self._replies / name).write_text(json.dumps(reply))


class Endpoint:
    """The account of the tests, with something between it and the real AWS CLI that fails at will."""

    def __init__(self, serve_endpoint):
        self._mood = "good"
        self._process = subprocess.Popen(
            [serve_endpoint], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        address = self._process.stdout.readline().strip().removeprefix("http://")
        self._server = _Between(("127.0.0.1", 0), _Handler)
        self._server.address, self._server.mood = address, lambda: self._mood
        self._server.is_open = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.arguments = [
            "--account", "aws", "--endpoint-url", f"http://127.0.0.1:{self._server.server_port}"]
        self.environment = {
            "PATH": os.environ["PATH"], "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "made-up-secret-key", "AWS_EC2_METADATA_DISABLED": "true",
        }

    def set(self, mood):
        self._mood = mood

    def close(self):
        self._server.is_open = False
        self._server.shutdown()
        self._server.server_close()
        self._process.stdin.close()
        self._process.wait()


class _Between(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        # The CLI was ended while it was answered; that is what it is for.
        pass


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self._serve()

    do_POST = do_GET

    def _serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        mood = self.server.mood()
        if mood == "throttled":
            self._refuse("ThrottlingException", 400)
        elif mood == "denied":
            self._refuse("AccessDeniedException", 403)
        elif mood == "crashing":
            self._refuse("InternalFailure", 500)
        elif mood in ("hanging", "late"):
            end = time.monotonic() + (1000 if mood == "hanging" else 0.5)
            while time.monotonic() < end and self.server.is_open and self.server.mood() == mood:
                time.sleep(0.05)
            self._pass_on(body)
        elif mood == "rubbish":
            self._answer(200, {}, os.urandom(3000))
        elif mood == "empty":
            self._answer(200, {}, b"")
        elif mood in ("strange", "huge"):
            piece = b'{"campaigns": 5, "Functions": {}, "Roles": [1, [], {}], "Account": []}'
            self._answer(200, {"Content-Type": "application/x-amz-json-1.1"}, piece)
        else:
            self._pass_on(body, cuts=mood == "cut")

    def _refuse(self, code, status):
        if "x-www-form-urlencoded" in self.headers.get("Content-Type", ""):
            text = f"<ErrorResponse><Error><Code>{code}</Code><Message>No</Message></Error></ErrorResponse>"
            self._answer(status, {"Content-Type": "text/xml"}, text.encode())
        else:
            text = json.dumps({"__type": code, "message": "No"})
            self._answer(status, {"x-amzn-ErrorType": code}, text.encode())

    def _pass_on(self, body, cuts=False):
        connection = http.client.HTTPConnection(self.server.address)
        connection.request(self.command, self.path, body, dict(self.headers))
        reply = connection.getresponse()
        data = reply.read()
        headers = {name: reply.headers[name] for name in ("Content-Type", "x-amzn-ErrorType")
                   if name in reply.headers}
        self._answer(reply.status, headers, data, data[: len(data) // 2] if cuts else data)
        connection.close()

    def _answer(self, status, headers, data, sent=None):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data if sent is None else sent)
        self.close_connection = True
