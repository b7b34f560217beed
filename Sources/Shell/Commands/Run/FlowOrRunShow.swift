import AWSCore
import AppFlow
import JSON
import TerminalText
import World

/// `show [FLOW|RUN]`: all about a flow, or about one run of the selected flow.
struct FlowOrRunShow: ShellCommand {
    static let about = CommandDescription(
        "show",
        summary: "show all about a flow, or about a run of the selected one",
        syntax: CommandSyntax(
            [.init("FLOW|RUN", .flowOrRun, .optional)],
            options: [
                .init("--flow", .flow, label: "NAME", summary: "the flow that the run belongs to"),
                .output,
            ]
        ),
        examples: ["show", "show sales-accounts", "show 77b0"],
        isPaged: true
    )

    private let subject: Word?
    private let invocation: Invocation
    private let format: ListingFormat?

    init(_ invocation: Invocation) {
        subject = invocation.argument
        self.invocation = invocation
        format = ListingFormat(invocation)
    }

    func run(in session: Session) async throws -> ExitCode {
        let flow = try FlowSelection(invocation)
        guard let subject else {
            return try await show(flow: flow.one(in: session), in: session)
        }
        let isWithinFlow = session.store.flow != nil || invocation.has("--flow")
        if isWithinFlow, let run = try await run(subject, of: flow.one(in: session), in: session) {
            return show(run, in: session)
        }
        return try await show(flow: FlowName.checked(subject, in: invocation.line), in: session)
    }

    /// The run that the word names, by its id or an unambiguous beginning; nil when none begins so.
    private func run(_ word: Word, of flow: String, in session: Session) async throws -> Run? {
        let listed = KnownRuns(try await session.readRuns(of: flow))
        if let run = listed.byID[word.text] { return run }
        let matches = listed.ids.beginning(with: word.text)
        guard matches.count < 2 else {
            throw UsageProblem(
                .ambiguousRun(word.text, matches: Array(matches)),
                line: invocation.line,
                at: word
            )
        }
        return matches.first.flatMap { listed.byID[$0] }
    }

    private func show(_ run: Run, in session: Session) -> ExitCode {
        if (format ?? session.store.format) == .json {
            session.screen.printJSON(run.raw)
        } else {
            session.screen.print(RunDetails.lines(of: run, now: session.world.clock.now))
        }
        return .done
    }

    private func show(flow name: String, in session: Session) async throws -> ExitCode {
        let flow = try await session.describe(name)
        if (format ?? session.store.format) == .json {
            session.screen.printJSON(flow.raw)
        } else {
            session.screen.print(FlowDetails.lines(of: flow, now: session.world.clock.now))
        }
        return .done
    }
}
