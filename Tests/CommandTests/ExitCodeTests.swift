import ProgramSupport
import Testing

/// What the system is told, beside what `CancelTests` and `RefusalTests` have.
@Suite(.serialized)
struct ExitCodeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let status: Int32
        let line: String
        let words: String

        var testDescription: String { line }

        init(_ status: Int32, _ line: String, _ words: String) {
            self.status = status
            self.line = line
            self.words = words
        }
    }

    static let rows = [
        Row(0, "--version", "appflow "), Row(0, "--help", "--endpoint-url URL"),
        Row(0, "help", "cancel"), Row(0, "help cancel", "@FILE"), Row(0, "flows", "alpha"),
        Row(0, "runs alpha", "a1"), Row(0, "wait a0 --flow alpha", ""),
        Row(1, "wait d1 --flow delta", "Error"), Row(1, "wait d2 --flow delta", "Canceled"),
        Row(1, "runs nowhere", "ResourceNotFoundException"),
        Row(1, "stop gamma --yes", "UnsupportedOperationException"),
        Row(1, "runs alpha --endpoint-url http://127.0.0.1:1", "http://127.0.0.1:1/"),
        Row(2, "runs alpha --region", "--region"),
    ]

    @Test(arguments: rows)
    func ends(row: Row) async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(row.line.split(separator: " ").map(String.init))
            #expect(run.status == row.status, "\(run.error)")
            let written = row.status == 0 || row.line.hasPrefix("wait") ? run.output : run.error
            #expect(written.contains(row.words) || row.words.isEmpty, "\(written)\(run.error)")
            #expect(run.error.isEmpty == (row.status == 0 || row.line.hasPrefix("wait")))
        }
    }

    @Test func anInterruptEndsIt() async throws {
        try await CommandBench.with { bench in
            let run = try await bench.run(interrupting: "watch", "alpha")
            #expect(run.status == 130, "\(run.output)\(run.error)")
        }
    }
}
