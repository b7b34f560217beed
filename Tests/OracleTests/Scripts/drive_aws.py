"""Runs `aws appflow` many times in one process, through the AWS CLI's own entry point.

Standard input is a line of JSON for each run: {"arguments": [...], "status": 200, "headers": {...},
"body": "..."}, the reply to whatever it sends. Standard output is a line of JSON for each: {"status",
"output", "error", "requests": [{"method", "url", "contentType", "body"}]}. Nothing is sent
anywhere: the last step before the network is replaced. The only random thing that is sent, the client
token, is the one of the first argument.
"""

import io
import json
import os
import random
import sys
import uuid

import botocore.hooks
import botocore.httpsession
import botocore.loaders
from botocore.awsrequest import AWSResponse

import awscli.clidriver

TOKEN = uuid.UUID(sys.argv[1])
uuid.uuid4 = lambda: TOKEN
os.environ.update(
    AWS_ACCESS_KEY_ID="AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY="secret",
    AWS_DEFAULT_REGION="eu-west-1", AWS_CONFIG_FILE="/dev/null",
    AWS_SHARED_CREDENTIALS_FILE="/dev/null", AWS_EC2_METADATA_DISABLED="true",
    AWS_MAX_ATTEMPTS="1", AWS_RETRY_MODE="legacy", TZ="UTC",
)


class Body:
    """What botocore reads of a reply's body."""

    def __init__(self, data):
        self.data = data

    def stream(self, **_):
        yield self.data


class Service:
    """In the place of the network: keeps each request, answers all of a run alike."""

    def __init__(self):
        self.run = None
        self.requests = []

    def begin(self, run):
        self.run = run
        self.requests = []

    def send(self, _session, request):
        body = request.body or b""
        content_type = request.headers.get("Content-Type")
        self.requests.append({
            "method": request.method,
            "url": request.url,
            "contentType": content_type.decode() if isinstance(content_type, bytes)
            else content_type,
            "body": body if isinstance(body, str) else body.decode(),
        })
        return AWSResponse(
            request.url, self.run["status"], self.run["headers"], Body(self.run["body"].encode())
        )


service = Service()
botocore.httpsession.URLLib3Session.send = lambda *arguments: service.send(*arguments)



def kept(function):
    """The function, which is asked once for the same arguments: all that it goes by are botocore's files."""
    results = {}

    def ask(self, *arguments, **options):
        key = repr((arguments, options))
        if key not in results:
            results[key] = function(self, *arguments, **options)
        return results[key]

    return ask


# Nine tenths of the time of a run, otherwise; and whether 372 handlers take what they are called with.
botocore.loaders.JSONFileLoader.load_file = kept(botocore.loaders.JSONFileLoader.load_file)
for name in "list_available_services", "load_service_model", "determine_latest_version":
    setattr(botocore.loaders.Loader, name, kept(getattr(botocore.loaders.Loader, name)))
botocore.hooks.EventAliaser._alias_event_name = kept(botocore.hooks.EventAliaser._alias_event_name)
botocore.hooks.accepts_kwargs = lambda _: True

# A skeleton has any of an enumeration's values.
random.choice = lambda choices: choices[0]
sys.argv[0] = "aws"


def run(arguments):
    out, error = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    kept = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = out, error
    try:
        # Each run has a driver of its own: one keeps what options said.
        status = awscli.clidriver.create_clidriver().main(["appflow"] + arguments)
    except SystemExit as exit:
        status = exit.code
    finally:
        sys.stdout, sys.stderr = kept
    out.flush()
    error.flush()
    return status, out.buffer.getvalue().decode(), error.buffer.getvalue().decode()


for line in sys.stdin.buffer.read().splitlines():
    job = json.loads(line)
    service.begin(job)
    status, output, error = run(job["arguments"])
    print(json.dumps({"status": status, "output": output, "error": error,
                      "requests": service.requests}))
