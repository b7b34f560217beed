"""Drives a simulator with boto3 and the AWS CLI: all eight operations, their errors, and paging.

usage: drive_simulator.py ENDPOINT ACCESS_KEY SECRET_KEY

The simulator must have the demo's flows and a speed of 20 or more. Exits 0 when everything is as the service would have it.
"""

import json
import os
import subprocess
import sys
import time

import boto3
import botocore
import botocore.config
import botocore.exceptions

ENDPOINT, KEY, SECRET = sys.argv[1:4]
DEADLINE = time.monotonic() + 60
FLOW = {
    "flowName": "made-by-boto3",
    "triggerConfig": {
        "triggerType": "Scheduled",
        "triggerProperties": {"Scheduled": {"scheduleExpression": "rate(5minutes)", "dataPullMode": "Complete"}},
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


def client(key=KEY, secret=SECRET, **options):
    return boto3.client(
        "appflow",
        region_name="eu-west-1",
        endpoint_url=ENDPOINT,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        config=botocore.config.Config(retries={"total_max_attempts": 1}, **options),
    )


def refused(call, code, status, **arguments):
    try:
        call(**arguments)
    except botocore.exceptions.ClientError as error:
        found = (error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"])
        assert found == (code, status), f"{found}, wanted {(code, status)}: {error}"
        assert len(error.response["ResponseMetadata"]["RequestId"]) == 36
        assert error.response["Error"]["Message"]
    else:
        raise AssertionError(f"{call} was not refused with {code}")


def pages(call, member, **arguments):
    items, count = [], 0
    while True:
        page = call(**arguments)
        items += page[member]
        count += 1
        if "nextToken" not in page:
            return items, count
        arguments["nextToken"] = page["nextToken"]


def status(appflow, flow, run):
    runs, _ = pages(appflow.describe_flow_execution_records, "flowExecutions", flowName=flow)
    return next((item["executionStatus"] for item in runs if item["executionId"] == run), None)


def wait_for(appflow, flow, run, wanted):
    while status(appflow, flow, run) != wanted:
        assert time.monotonic() < DEADLINE, f"{run} of {flow} never was {wanted}"
        time.sleep(0.02)


def drive_boto3():
    appflow = client()
    flows, _ = pages(appflow.list_flows, "flows", maxResults=5)
    assert len({flow["flowName"] for flow in flows}) == len(flows) == 12
    runs, count = pages(appflow.describe_flow_execution_records, "flowExecutions", flowName="nightly-history")
    assert len({run["executionId"] for run in runs}) == len(runs) == 250 and count == 13
    assert runs[0]["startedAt"] < max(run["startedAt"] for run in runs)

    run = appflow.start_flow(flowName="a1", clientToken="once")["executionId"]
    assert appflow.start_flow(flowName="a1", clientToken="once")["executionId"] == run
    wait_for(appflow, "a1", run, "InProgress")
    refused(appflow.delete_flow, "ConflictException", 409, flowName="a1")
    reply = appflow.cancel_flow_executions(flowName="a1", executionIds=[run, "nobody"])
    assert reply["invalidExecutions"] == ["nobody"]
    wait_for(appflow, "a1", run, "Canceled")
    assert appflow.cancel_flow_executions(flowName="a1", executionIds=[run])["invalidExecutions"] == [run]
    run = appflow.start_flow(flowName="a1")["executionId"]
    assert "invalidExecutions" not in appflow.cancel_flow_executions(flowName="a1")
    wait_for(appflow, "a1", run, "Canceled")

    assert appflow.create_flow(**FLOW)["flowStatus"] == "Draft"
    refused(appflow.create_flow, "ConflictException", 409, **FLOW)
    made = appflow.describe_flow(flowName="made-by-boto3")
    for member in FLOW:
        assert made[member] == FLOW[member], member
    assert "executionId" not in appflow.start_flow(flowName="made-by-boto3")
    assert appflow.stop_flow(flowName="made-by-boto3")["flowStatus"] == "Suspended"
    appflow.delete_flow(flowName="made-by-boto3", forceDelete=True)
    refused(appflow.describe_flow, "ResourceNotFoundException", 404, flowName="made-by-boto3")

    refused(appflow.stop_flow, "UnsupportedOperationException", 400, flowName="sales-orders")
    refused(appflow.describe_flow, "ValidationException", 400, flowName="x")
    refused(appflow.list_flows, "ValidationException", 400, nextToken="nonsense")
    many = ["x"] * 101
    refused(appflow.cancel_flow_executions, "ValidationException", 400, flowName="a1", executionIds=many)
    refused(appflow.list_connectors, "UnknownOperationException", 404)
    refused(client(key="AKIAOTHER").list_flows, "UnrecognizedClientException", 403)
    refused(client(secret="guess").list_flows, "InvalidSignatureException", 403)
    unsigned = client(signature_version=botocore.UNSIGNED)
    refused(unsigned.list_flows, "MissingAuthenticationTokenException", 403)


def aws(*arguments, code=0, error=None):
    environment = {
        "PATH": os.environ["PATH"],
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    program = os.path.join(os.path.dirname(sys.executable), "aws")
    command = [program, "appflow", *arguments, "--endpoint-url", ENDPOINT]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30)
    assert done.returncode == code, f"{command}: {done.returncode} {done.stderr}"
    assert (error or "") in done.stderr, done.stderr
    return json.loads(done.stdout) if done.stdout.strip() else {}


def drive_aws_cli():
    assert len(aws("list-flows", "--max-results", "100")["flows"]) == 12
    page = aws("describe-flow-execution-records", "--flow-name", "nightly-history")
    assert len(page["flowExecutions"]) == 20
    more = ["--next-token", page["nextToken"], "--max-results", "100"]
    more = aws("describe-flow-execution-records", "--flow-name", "nightly-history", *more)
    assert len(more["flowExecutions"]) == 100
    run = aws("start-flow", "--flow-name", "sales-orders")["executionId"]
    reply = aws("cancel-flow-executions", "--flow-name", "sales-orders", "--execution-ids", run, "nobody")
    assert reply == {"invalidExecutions": ["nobody"]}
    assert aws("cancel-flow-executions", "--flow-name", "snowflake-backfill") == {}
    created = {**FLOW, "flowName": "made-by-aws"}
    assert aws("create-flow", "--cli-input-json", json.dumps(created))["flowStatus"] == "Draft"
    assert aws("start-flow", "--flow-name", "made-by-aws")["flowStatus"] == "Active"
    assert aws("stop-flow", "--flow-name", "made-by-aws")["flowStatus"] == "Suspended"
    assert aws("delete-flow", "--flow-name", "made-by-aws") == {}
    gone = "An error occurred (ResourceNotFoundException) when calling the DescribeFlow operation: "
    aws("describe-flow", "--flow-name", "made-by-aws", code=255, error=gone)
    aws("stop-flow", "--flow-name", "sales-orders", code=255, error="(UnsupportedOperationException)")
    odd = aws("describe-flow", "--flow-name", "crm#eu!legacy@2.0")
    assert odd["flowArn"].endswith(":flow/crm#eu!legacy@2.0")


drive_boto3()
drive_aws_cli()
print("all eight operations, by boto3", boto3.__version__, "and the AWS CLI")
