import Glibc
import AWSCore
import AppFlow
import Shell
import TerminalText
import TestSupport
import World

/// A shell on a ``FakeAppFlow``: a world of its own, a scratch folder for its state.
struct ShellFixture: Sendable {
    let service: FakeAppFlow
    let transcript = Transcript()
    let clock = ManualClock()
    let programs = FakePrograms()
    let folder: String
    let readOnly: Bool
    /// The size of the terminal that output goes to; nil for a pipe.
    var terminal: TerminalSize?

    static func with<Result>(
        _ service: FakeAppFlow = FakeAppFlow(),
        readOnly: Bool = false,
        terminal: TerminalSize? = nil,
        _ body: (ShellFixture) async throws -> Result
    ) async throws -> Result {
        try await ScratchFolder.with { folder in
            let shell = ShellFixture(
                service: service,
                folder: folder.path,
                readOnly: readOnly,
                terminal: terminal
            )
            try shell.writeKeys("AKIDEXAMPLE")
            return try await body(shell)
        }
    }

    /// Types lines at a prompt.
    ///
    /// - Returns: the person that typed them, who knows what was asked.
    @discardableResult
    func type(_ lines: String..., answers: QuestionAnswer...) async throws -> ScriptedSource {
        try await enter(lines.map(LineInput.line), answers: answers)
    }

    @discardableResult
    func enter(_ inputs: [LineInput], answers: [QuestionAnswer] = []) async throws -> ScriptedSource
    {
        let source = ScriptedSource(inputs, answers: answers, transcript: transcript)
        guard let shell = Shell(parts, makeSource: { _ in source }) else { throw FixtureFailure() }
        _ = await shell.run()
        return source
    }

    /// Runs lines as `-c` does.
    func run(
        _ lines: String...,
        answers: [QuestionAnswer]? = nil,
        keepsGoing: Bool = false
    ) async -> ExitCode {
        let asker = answers.map { ScriptedSource([], answers: $0, transcript: transcript) }
        return await Batch(parts, asker: asker, keepsGoing: keepsGoing).run(lines)
    }

    /// Runs a script.
    func run(script: [UInt8]) async -> ExitCode {
        await Batch(parts, asker: nil, keepsGoing: false)
            .run(script: .memory(script), name: "script")
    }

    /// Puts other keys into the credentials file, as `aws configure` in another window would.
    func writeKeys(_ id: String) throws {
        let text = "[default]\naws_access_key_id = \(id)\naws_secret_access_key = secret\n"
        guard let file = fopen(folder + "/credentials", "w") else { throw FixtureFailure() }
        fputs(text, file)
        fclose(file)
    }

    var journalPath: String {
        folder + "/journal.jsonl"
    }

    var parts: SessionParts {
        let journal = JournalFile(folder: folder, files: Files(), isDurable: false)
        let gate = ReadOnlyGate(isClosed: readOnly)
        let connector = FixtureConnector(world: world, transport: service, journal: journal)
        return SessionParts(
            world: world,
            store: SessionStore(options: AWSOptions(), connector: connector, gate: gate),
            journal: journal,
            history: HistoryFile(folder: folder, files: Files())
        )
    }

    private var world: World {
        let sink = ByteSink(
            isTerminal: terminal != nil,
            size: { [terminal] in terminal }
        ) { [transcript] bytes throws(FileFailure) in
            transcript.add(String(decoding: bytes, as: UTF8.self))
        }
        return World(
            clock: clock,
            environment: [
                "TERM": "xterm", "AWS_REGION": "eu-west-1",
                "AWS_ENDPOINT_URL": "http://127.0.0.1:1",
                "AWS_CONFIG_FILE": folder + "/config",
                "AWS_SHARED_CREDENTIALS_FILE": folder + "/credentials",
            ],
            programs: programs.programs,
            streams: StandardStreams(input: .memory([]), output: sink, error: sink)
        )
    }
}

struct FixtureFailure: Error {}

extension InputStream {
    /// Bytes in memory, handed out in pieces of seven so that no reader relies on getting all at once.
    static func memory(_ bytes: [UInt8]) -> InputStream {
        let rest = Rest(bytes)
        return InputStream(isTerminal: false) { count throws(FileFailure) in
            rest.take(min(count, 7))
        }
    }
}
