import JSON
import TestSupport
import Testing
import World

@testable import Simulator

struct RunTests {
    private let start = Timestamp(seconds: 1_000)

    private func run(_ change: (inout RunCourse) -> Void) -> Run {
        var course = RunCourse(counted: start, records: 100)
        course.recordsPerSecond = 10
        course.bytesPerRecord = 100
        course.writtenShare = 0.5
        change(&course)
        return Run(id: "r", position: 0, startsAt: start, listedFrom: start, course: course)
    }

    private func after(_ seconds: Int64) -> Timestamp {
        Timestamp(seconds: 1_000 + seconds)
    }

    @Test("counters grow by the rate, a second at a time")
    func grows() {
        let run = run { _ in }
        #expect(run.state(at: after(0)).records == 100)
        #expect(run.state(at: after(7)).records == 170)
        #expect(run.state(at: after(7).advanced(by: .milliseconds(900))).records == 170)
        #expect(run.state(at: after(7)).bytesProcessed == 17_000)
        #expect(run.state(at: after(7)).bytesWritten == 8_500)
        #expect(run.state(at: after(7)).updatedAt == after(7))
    }

    @Test("a run that stands still goes on, and no counter moves")
    func standsStill() {
        let run = run { $0.standsStillFrom = after(5) }
        let later = run.state(at: after(5_000))
        #expect(later.status == .inProgress)
        #expect(later.records == 150)
        #expect(later.updatedAt == after(5))
    }

    @Test("it ends on its own, in Error with what went wrong")
    func ends() {
        let run = run { $0.end = (after(10), .error(message: "no", putFailures: 3)) }
        #expect(run.state(at: after(9)).status == .inProgress)
        let ended = run.state(at: after(60))
        #expect(ended.status == .error)
        #expect(ended.records == 200)
        #expect(ended.failure?.message == "no")
        #expect(ended.updatedAt == after(10))
        let info: JSONValue = ["putFailuresCount": 3, "executionMessage": "no"]
        #expect(run.record(at: after(60))["executionResult"]?["errorInfo"] == info)
    }

    @Test("counters that aren't reported are left out, and with all of them the result")
    func unreported() {
        let one = run { $0.unreported = [.bytesWritten] }.record(at: after(1))
        #expect(one["executionResult"]?["bytesWritten"] == nil)
        #expect(one["executionResult"]?["recordsProcessed"] == 110)
        let none = run { $0.unreported = Set(RunCounter.allCases) }.record(at: after(1))
        #expect(none["executionResult"] == nil)
        #expect(none["executionStatus"] == "InProgress")
    }

    @Test("a run that waits has no start")
    func waits() {
        let record = run { _ in }.record(at: Timestamp(seconds: 999))
        #expect(record["startedAt"] == nil)
        #expect(record["executionStatus"] == "InProgress")
    }

    @Test(
        "moments have milliseconds when they need them",
        arguments: [
            (Timestamp(seconds: 5), "5"), (Timestamp(seconds: 5, nanoseconds: 7_000_000), "5.007"),
            (Timestamp(seconds: 5, nanoseconds: 999), "5"),
            (Timestamp(seconds: 1_795_442_400, nanoseconds: 120_000_000), "1795442400.120"),
        ]
    )
    func moments(_ moment: Timestamp, _ text: String) {
        #expect(JSONWriter(.compact).text(moment.json) == text)
    }

    @Test("a speed shortens what is still to come and leaves the past alone")
    func speed() async throws {
        var flow = Flows.alpha
        flow.runs = [Flows.run("r", .inProgress, 100)]
        flow.runs[0].recordsPerSecond = 10
        flow.runs[0].endsIn = .seconds(100)
        var options = SimulatorOptions(flows: [flow])
        options.speed = 10
        try await Bench.with(.memory, options) { bench in
            bench.clock.advance(by: .seconds(9))
            let run = try await bench.runs(of: "alpha")[0]
            #expect(run["startedAt"] == .number(JSONNumber(1_795_442_300)))
            #expect(run["executionResult"]?["recordsProcessed"] == 1_900)
            bench.clock.advance(by: .seconds(1))
            #expect(try await bench.statuses(of: "alpha") == ["r": "Successful"])
        }
    }
}
