"""Reads all runs of a flow with boto3, in pages of 100, and prints the seconds without start-up.

usage: bench_boto3.py ENDPOINT FLOW     keys and region come from the environment
"""

import sys
import time

import boto3

appflow = boto3.client("appflow", endpoint_url=sys.argv[1])
start = time.perf_counter()
arguments = {"flowName": sys.argv[2], "maxResults": 100}
runs = []
while True:
    page = appflow.describe_flow_execution_records(**arguments)
    runs += page["flowExecutions"]
    if "nextToken" not in page:
        break
    arguments["nextToken"] = page["nextToken"]
assert len(runs) >= 10_000, len(runs)
print(time.perf_counter() - start)
