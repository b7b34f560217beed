"""Prints values with the AWS CLI's own formatters.

Standard input has a line for each, {"format", "title", "width", "value"}; standard output gets a line
for each, {"text", "problem"}: what was printed, and what was raised then, or null. YAML, which version 1
of the AWS CLI doesn't have, is printed as version 2 does it: by ruamel.yaml with libyaml, the safe
representer and block style, and scalars as JSON.
"""

import argparse
import io
import json
import sys

from awscli import text
from awscli.formatter import JSONFormatter, TableFormatter
from awscli.table import MultiTable, Styler
from ruamel.yaml import YAML

OPTIONS = argparse.Namespace(color="off", query=None)


def print_json(request, stream):
    JSONFormatter(OPTIONS)._format_response(request["title"], request["value"], stream)


def print_text(request, stream):
    text.format_text(request["value"], stream)


def print_table(request, stream):
    formatter = TableFormatter(OPTIONS)
    formatter.table = MultiTable(initial_section=False, column_separator="|", styler=Styler())
    formatter.table._terminal_width = request["width"]
    formatter._format_response(request["title"], request["value"], stream)


def dump_yaml(value, stream):
    if value is None or isinstance(value, (int, float, str)):
        json.dump(value, stream, ensure_ascii=False)
        stream.write("\n")
        return
    yaml = YAML(typ="safe")
    yaml.encoding = None
    yaml.representer.default_flow_style = False
    yaml.dump(value, stream)


def print_yaml(request, stream):
    if request["value"] != {}:
        dump_yaml(request["value"], stream)


def print_yaml_stream(request, stream):
    if request["value"] != {}:
        dump_yaml([request["value"]], stream)


PRINTERS = {
    "json": print_json,
    "text": print_text,
    "table": print_table,
    "yaml": print_yaml,
    "yaml-stream": print_yaml_stream,
}

for line in sys.stdin.buffer:
    request = json.loads(line)
    stream = io.StringIO()
    problem = None
    try:
        PRINTERS[request["format"]](request, stream)
    except Exception as error:
        problem = str(error)
    print(json.dumps({"text": stream.getvalue(), "problem": problem}))
