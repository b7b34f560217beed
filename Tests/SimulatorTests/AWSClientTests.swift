import ProgramSupport
import TestSupport
import Testing
import World

@testable import Simulator

/// The simulator is an oracle only if those clients take it for the service.
struct AWSClientTests {
    private static let python = Conformance.checkout + "/.venv/bin/python"

    @Test(
        "boto3 and the AWS CLI drive all eight operations, errors and paging included",
        .enabled(if: Files().exists(python), "scripts/install-prerequisites test makes .venv")
    )
    func driven() async throws {
        var options = SimulatorOptions.demo
        options.speed = 20
        let simulator = try await Simulator.start(options, world: .live())
        let done = try await ProgramRun.of(
            Self.python,
            [
                "-B", Conformance.checkout + "/Tests/clients/drive_simulator.py",
                simulator.endpoint, simulator.accessKeyID, simulator.secretAccessKey,
            ],
            environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"],
            within: .seconds(120)
        )
        await simulator.stop()
        #expect(done.status == 0, "\(done.error)")
        let operations = Set(simulator.requests.filter { $0.status == 200 }.map(\.operation))
        #expect(operations.count == 8)
    }
}
