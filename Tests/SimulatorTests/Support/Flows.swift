@testable import Simulator

/// Flows for tests.
enum Flows {
    /// An on-demand flow `alpha` with runs `going`, `done`, `failed`, `gone` and `waiting`.
    static var alpha: FlowFixture {
        var flow = FlowFixture(name: "alpha", trigger: .onDemand)
        flow.runs = [
            run("going", .inProgress, 600), run("done", .successful, 900),
            run("failed", .error, 1_200), run("gone", .canceled, 1_500),
            run("waiting", .inProgress, -60),
        ]
        return flow
    }

    /// A scheduled flow `beta`, every five minutes, that is active and has never run.
    static var beta: FlowFixture {
        var flow = FlowFixture(name: "beta", trigger: .scheduled)
        flow.schedule = ScheduleFixture("rate(5minutes)")
        return flow
    }

    static func run(_ id: String, _ status: RunStatus, _ secondsAgo: Int) -> RunFixture {
        var run = RunFixture(id: id, startedAgo: .seconds(secondsAgo))
        run.status = status
        run.records = 1_000
        return run
    }

    /// A flow with so many runs.
    static func many(_ count: Int, _ status: RunStatus = .successful) -> FlowFixture {
        var flow = FlowFixture(name: "many", trigger: .onDemand)
        flow.runs = (0..<count).map { run("run-\($0)", status, 100 + $0) }
        return flow
    }
}
