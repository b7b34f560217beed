import AppFlow
import ProgramSupport
import TestSupport
import Testing
import World

/// The built program, one command line of each operation: it does what our code does inside a test.
@Suite(.serialized, .enabled(if: PythonTools.isWanted, "\(PythonTools.absence)"))
struct ProgramPairTests {
    @Test func theProgramDoesWhatAWSDoes() async throws {
        try await ScratchFolder.with { folder in
            let generator = PairGenerator(plan: PairPlan.current, folder: folder.path)
            // Enough for each operation to have one that comes to a request.
            let pairs = (0..<Operation.all.count * 4).map { generator.pair($0, isPlain: true) }
            for file in pairs.flatMap(\.files) {
                try Files().append(Array(file.text.utf8), to: file.path, durably: false)
            }
            var compared: Set<String> = []
            for (pair, expected) in zip(pairs, try await RealAWS.run(pairs)) {
                guard let request = expected.requests.first,
                    compared.insert(pair.operation.name).inserted
                else { continue }
                let (run, sent) = try await Self.run(pair, home: folder.path)
                #expect(Int(run.status) == expected.status, "\(pair)\n\(run.error)")
                #expect(run.output == expected.output, "\(pair)")
                #expect(sent.method == request.method, "\(pair)")
                #expect(request.url.hasSuffix(".com" + sent.target), "\(pair)")
                #expect(Self.withoutToken(sent.body) == Self.withoutToken(request.body), "\(pair)")
            }
            #expect(compared.count == Operation.all.count)
        }
    }

    private static func run(
        _ pair: Pair,
        home: String
    ) async throws -> (ProgramRun, RecordedBytes) {
        try await RecordingServer.with { server in
            async let run = ProgramRun.of(
                TerminalSession.builtProgram("appflow"),
                pair.arguments,
                environment: [
                    "HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC",
                    "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret",
                    "AWS_REGION": "eu-west-1", "AWS_MAX_ATTEMPTS": "1", "AWS_RETRY_MODE": "legacy",
                    "AWS_ENDPOINT_URL_APPFLOW": "http://127.0.0.1:\(server.port)",
                ]
            )
            let request = try await server.request(answering: pair.reply)
            return (try await run, request)
        }
    }

    /// A body without the random token that ends it.
    private static func withoutToken(_ body: String) -> String {
        body.replacing(#/"clientToken": "[0-9a-f-]{36}"/#, with: "clientToken")
    }
}
