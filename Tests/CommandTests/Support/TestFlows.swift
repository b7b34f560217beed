import Simulator

/// Flows for tests.
enum TestFlows {
    /// On-demand flows: `alpha` with runs `a1` and `a2` going on and `a0` finished, `beta`
    /// with `b1` going on, and `gamma` without a run; `delta`, of which `d1` ended in an error and
    /// `d2` was cancelled; and `nightly`, on a schedule.
    static var usual: [FlowFixture] {
        var nightly = FlowFixture(name: "nightly", trigger: .scheduled)
        nightly.schedule = ScheduleFixture("rate(1hours)")
        return [
            flow(
                "alpha",
                [going("a1"), going("a2"), ended("a0", .successful)]
            ),
            flow("beta", [going("b1")]),
            flow("gamma", []),
            flow("delta", [ended("d1", .error), ended("d2", .canceled)]),
            nightly,
        ]
    }

    /// A flow `many` with so many active runs, `run-1` and on.
    static func many(_ count: Int) -> [FlowFixture] {
        [flow("many", (1...count).map { going("run-\($0)") })]
    }

    private static func flow(_ name: String, _ runs: [RunFixture]) -> FlowFixture {
        var flow = FlowFixture(name: name, trigger: .onDemand)
        flow.runs = runs
        return flow
    }

    private static func ended(_ id: String, _ status: RunStatus) -> RunFixture {
        var run = RunFixture(id: id, startedAgo: .seconds(600))
        run.status = status
        return run
    }

    private static func going(_ id: String) -> RunFixture {
        var run = RunFixture(id: id, startedAgo: .seconds(600))
        run.status = .inProgress
        run.records = 1_000
        return run
    }
}
