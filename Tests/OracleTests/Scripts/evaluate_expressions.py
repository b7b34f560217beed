"""Evaluates JMESPath expressions with the AWS CLI's own engine.

Standard input is a JSON list of {expression, document}, the document being a JSON text. Prints a JSON
list with one entry for each: {value: the value as json.dumps writes it}, {error: the message}, or
{reference: true} when the value holds an expression, which has no text.
"""

import json
import re
import sys

import jmespath


def answer(case):
    document = json.loads(case["document"])
    try:
        value = jmespath.compile(case["expression"]).search(document)
    except Exception as error:  # noqa: BLE001: whatever comes, the AWS CLI prints it
        # Without the place in memory.
        return {"error": re.sub(r"(_Expression object) at 0x[0-9a-f]+", r"\1", str(error))}
    try:
        return {"value": json.dumps(value)}
    except TypeError:
        return {"reference": True}


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
