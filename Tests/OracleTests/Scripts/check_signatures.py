"""Signs recorded requests again with botocore's own signer and compares.

Standard input is a JSON list of {name, method, target, headers: [[name, value]], body, accessKeyId,
secretAccessKey, sessionToken, region}. Prints a line for each, `ok NAME` or `failed NAME: why`, and
exits 1 when one differs.
"""

import json
import re
import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

# What botocore itself signs of an AppFlow request, as far as it has it.
WANTED = {"content-type", "host", "x-amz-date", "x-amz-security-token"}


def problem(recorded):
    headers = {name.lower(): value for name, value in recorded["headers"]}
    given = headers["authorization"]
    names = re.search("SignedHeaders=([^,]*)", given)[1].split(";")
    if set(names) != WANTED & headers.keys():
        return f"signs {names}"
    if headers.get("x-amz-security-token") != recorded["sessionToken"]:
        return "the session token isn't what was sent"
    request = AWSRequest(
        method=recorded["method"],
        url=f"http://{headers['host']}{recorded['target']}",
        headers={name: headers[name] for name in names},
        data=recorded["body"].encode(),
    )
    request.context["timestamp"] = headers["x-amz-date"]
    keys = Credentials(
        recorded["accessKeyId"], recorded["secretAccessKey"], recorded["sessionToken"]
    )
    signer = SigV4Auth(keys, "appflow", recorded["region"])
    canonical = signer.canonical_request(request)
    signature = signer.signature(signer.string_to_sign(request, canonical), request)
    wanted = (
        f"AWS4-HMAC-SHA256 Credential={signer.scope(request)}, "
        f"SignedHeaders={signer.signed_headers(signer.headers_to_sign(request))}, "
        f"Signature={signature}"
    )
    if given != wanted:
        return f"sent {given!r}, botocore has {wanted!r} for {canonical!r}"
    return None


failures = 0
for recorded in json.load(sys.stdin):
    why = problem(recorded)
    failures += why is not None
    print(f"failed {recorded['name']}: {why}" if why else f"ok {recorded['name']}")
sys.exit(1 if failures else 0)
