"""Measures the benchmarks of JMESPath's suite with jmespath.py, as Tests/JMESPathProbe does with ours.

usage: bench_jmespath.py BENCHMARKS     prints the seconds of each case, a line each
"""

import json
import statistics
import sys
import time

import jmespath
from jmespath.parser import Parser

with open(sys.argv[1]) as file:
    suites = json.load(file)


def sample(count, run):
    start = time.perf_counter()
    for _ in range(count):
        run()
    return time.perf_counter() - start


def seconds(run):
    """The median of some samples of at least 5 ms each, by the run."""
    count = 1
    while sample(count, run) < 0.005:
        count *= 2
    return statistics.median(sample(count, run) for _ in range(9)) / count


for suite in suites:
    for case in suite["cases"]:

        def run(expression=case["expression"], full=case["bench"] == "full", given=suite["given"]):
            # An expression that it has parsed before would come from a cache.
            Parser.purge()
            parsed = jmespath.compile(expression)
            if full:
                parsed.search(given)

        print(seconds(run))
