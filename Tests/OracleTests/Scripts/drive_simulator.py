"""Drives a simulator with boto3: all eight operations, their errors, and paging.

usage: drive_simulator.py ENDPOINT ACCESS_KEY SECRET_KEY

The simulator has the demo's flows and a speed of 20. Prints a line for each check, `ok NAME` or
`failed NAME: why`, and exits 1 when one failed.
"""

import sys
import time

import boto3
import botocore
import botocore.config
import botocore.exceptions

ENDPOINT, KEY, SECRET = sys.argv[1:4]
DEADLINE = time.monotonic() + 60
CHECKS = []
FLOW = {
    "flowName": "made-by-boto3",
    "triggerConfig": {
        "triggerType": "Scheduled",
        "triggerProperties": {
            "Scheduled": {"scheduleExpression": "rate(5minutes)", "dataPullMode": "Complete"}
        },
    },
    "sourceFlowConfig": {
        "connectorType": "Salesforce",
        "sourceConnectorProperties": {"Salesforce": {"object": "Account"}},
    },
    "destinationFlowConfigList": [
        {"connectorType": "S3", "destinationConnectorProperties": {"S3": {"bucketName": "lake"}}}
    ],
    "tasks": [
        {
            "sourceFields": [],
            "connectorOperator": {"Salesforce": "NO_OP"},
            "taskType": "Map_all",
            "taskProperties": {},
        }
    ],
    "tags": {"team": "tests"},
}


def check(function):
    CHECKS.append(function)
    return function


def client(key=KEY, secret=SECRET, **options):
    return boto3.client(
        "appflow",
        region_name="eu-west-1",
        endpoint_url=ENDPOINT,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        config=botocore.config.Config(
            retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=20, **options
        ),
    )


appflow = client()


def refused(call, code, status, **arguments):
    try:
        call(**arguments)
    except botocore.exceptions.ClientError as error:
        metadata = error.response["ResponseMetadata"]
        found = (error.response["Error"]["Code"], metadata["HTTPStatusCode"])
        assert found == (code, status), f"{found}, wanted {(code, status)}: {error}"
        assert len(metadata["RequestId"]) == 36
        assert error.response["Error"]["Message"]
    else:
        raise AssertionError(f"not refused with {code}")


def pages(call, member, **arguments):
    items, count = [], 0
    while True:
        page = call(**arguments)
        items += page[member]
        count += 1
        if "nextToken" not in page:
            return items, count
        arguments["nextToken"] = page["nextToken"]


def wait_for(flow, run, wanted):
    while True:
        runs, _ = pages(
            appflow.describe_flow_execution_records, "flowExecutions", flowName=flow
        )
        found = [item["executionStatus"] for item in runs if item["executionId"] == run]
        if found == [wanted]:
            return
        assert time.monotonic() < DEADLINE, f"{run} of {flow} is {found}, never {wanted}"
        time.sleep(0.02)


@check
def lists_flows_by_pages():
    flows, count = pages(appflow.list_flows, "flows", maxResults=5)
    assert len({flow["flowName"] for flow in flows}) == len(flows) == 12 and count == 3


@check
def lists_runs_by_pages_of_twenty():
    runs, count = pages(
        appflow.describe_flow_execution_records, "flowExecutions", flowName="nightly-history"
    )
    assert len({run["executionId"] for run in runs}) == len(runs) == 250 and count == 13
    assert runs[0]["startedAt"] < max(run["startedAt"] for run in runs), "the list has an order"


@check
def describes_a_flow_with_an_odd_name():
    flow = appflow.describe_flow(flowName="crm#eu!legacy@2.0")
    assert flow["flowArn"].endswith(":flow/crm#eu!legacy@2.0")


@check
def starts_once_for_each_client_token():
    run = appflow.start_flow(flowName="a1", clientToken="once")["executionId"]
    assert appflow.start_flow(flowName="a1", clientToken="once")["executionId"] == run
    wait_for("a1", run, "InProgress")
    refused(appflow.delete_flow, "ConflictException", 409, flowName="a1")
    appflow.cancel_flow_executions(flowName="a1", executionIds=[run])
    wait_for("a1", run, "Canceled")


@check
def names_invalid_ids_in_a_success():
    run = appflow.start_flow(flowName="a1")["executionId"]
    wait_for("a1", run, "InProgress")
    reply = appflow.cancel_flow_executions(flowName="a1", executionIds=[run, "nobody"])
    assert reply["invalidExecutions"] == ["nobody"]
    wait_for("a1", run, "Canceled")
    reply = appflow.cancel_flow_executions(flowName="a1", executionIds=[run])
    assert reply["invalidExecutions"] == [run]


@check
def cancels_every_run_when_no_id_is_given():
    run = appflow.start_flow(flowName="a1")["executionId"]
    assert "invalidExecutions" not in appflow.cancel_flow_executions(flowName="a1")
    wait_for("a1", run, "Canceled")


@check
def makes_starts_stops_and_deletes_a_scheduled_flow():
    assert appflow.create_flow(**FLOW)["flowStatus"] == "Draft"
    refused(appflow.create_flow, "ConflictException", 409, **FLOW)
    made = appflow.describe_flow(flowName="made-by-boto3")
    for member in FLOW:
        assert made[member] == FLOW[member], member
    assert "executionId" not in appflow.start_flow(flowName="made-by-boto3")
    assert appflow.stop_flow(flowName="made-by-boto3")["flowStatus"] == "Suspended"
    appflow.delete_flow(flowName="made-by-boto3", forceDelete=True)
    refused(appflow.describe_flow, "ResourceNotFoundException", 404, flowName="made-by-boto3")


@check
def creates_once_for_each_client_token():
    flow = {**FLOW, "flowName": "made-once", "clientToken": "made-once"}
    first = appflow.create_flow(**flow)["flowArn"]
    assert appflow.create_flow(**flow)["flowArn"] == first
    refused(appflow.create_flow, "ConflictException", 409, **{**flow, "description": "other"})
    appflow.delete_flow(flowName="made-once")


@check
def will_not_stop_an_on_demand_flow():
    refused(appflow.stop_flow, "UnsupportedOperationException", 400, flowName="sales-orders")


@check
def checks_names_tokens_and_limits():
    refused(appflow.describe_flow, "ValidationException", 400, flowName="x")
    refused(appflow.list_flows, "ValidationException", 400, nextToken="nonsense")
    many = {"flowName": "a1", "executionIds": ["x"] * 101}
    refused(appflow.cancel_flow_executions, "ValidationException", 400, **many)


@check
def knows_no_flow_that_is_not_there():
    for call in (
        appflow.describe_flow,
        appflow.describe_flow_execution_records,
        appflow.start_flow,
        appflow.stop_flow,
        appflow.cancel_flow_executions,
        appflow.delete_flow,
    ):
        refused(call, "ResourceNotFoundException", 404, flowName="nowhere")


@check
def plays_nothing_but_the_eight():
    refused(appflow.list_connectors, "UnknownOperationException", 404)


@check
def refuses_an_unknown_key():
    refused(client(key="AKIAOTHER").list_flows, "UnrecognizedClientException", 403)


@check
def refuses_a_wrong_secret():
    refused(client(secret="guess").list_flows, "InvalidSignatureException", 403)


@check
def refuses_what_is_not_signed():
    unsigned = client(signature_version=botocore.UNSIGNED)
    refused(unsigned.list_flows, "MissingAuthenticationTokenException", 403)


failures = 0
for function in CHECKS:
    name = function.__name__.replace("_", " ")
    try:
        function()
        print("ok", name)
    except Exception as error:
        failures += 1
        print(f"failed {name}: {type(error).__name__} {error}")
sys.exit(1 if failures else 0)
