import ProgramSupport
import Simulator
import Testing
import World

/// The simulator is an oracle only if boto3 takes it for the service.
@Suite(.serialized, .enabled(if: PythonTools.isWanted, "\(PythonTools.absence)"))
struct Boto3Tests {
    @Test func allEightOperationsWithTheirErrorsAndPaging() async throws {
        var options = SimulatorOptions.demo
        options.speed = 20
        let simulator = try await Simulator.start(options, world: .live())
        let run: ProgramRun
        do {
            run = try await PythonTools.run(
                script: "drive_simulator.py",
                [simulator.endpoint, simulator.accessKeyID, simulator.secretAccessKey]
            )
        } catch {
            await simulator.stop()
            throw error
        }
        await simulator.stop()

        let lines = run.output.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("ok ") }.count >= 14, "\(run.output)\(run.error)")
        for line in lines where !line.hasPrefix("ok ") { Issue.record("\(line)") }
        #expect(run.status == 0, "\(run.error)")
        let answered = simulator.requests.filter { $0.status == 200 }
        #expect(Set(answered.map(\.operation)).count == 8)
        #expect(answered.allSatisfy { $0.signedBy == simulator.accessKeyID })
    }
}
