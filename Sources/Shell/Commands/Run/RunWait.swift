import AppFlow
import TerminalText
import World

/// `wait [RUN...]`: waits until runs have ended; for scripts, its exit code tells how.
struct RunWait: ShellCommand {
    static let about = CommandDescription(
        "wait",
        summary: "wait until runs have ended: those named, or all unfinished ones",
        syntax: CommandSyntax(
            [.init("RUN", .run, .any)],
            options: [
                .flow,
                .init("--timeout", .duration, label: "TIME", summary: "give up after 90s, 15m, 2h"),
            ]
        ),
        notes: ["Exit codes: 0 all ended well, 1 one ended in Error or Canceled, or time ran out."],
        examples: ["wait", "wait 77b0c1d2-5a43-4f0e-9d7e-0c8d2f1f6a11 --timeout 15m"]
    )

    private let invocation: Invocation
    private let flow: FlowSelection
    private let timeout: Duration?

    init(_ invocation: Invocation) throws {
        self.invocation = invocation
        flow = try FlowSelection(invocation)
        timeout = try Length.option("--timeout", of: invocation)
    }

    func run(in session: Session) async throws -> ExitCode {
        let name = try flow.one(in: session)
        let clock = session.world.clock
        let end = timeout.map { clock.uptime + $0 }
        var runs = try await session.readRuns(of: name)
        let ids =
            try invocation.arguments.isEmpty
            ? runs.filter(\.isUnfinished).map(\.id)
            : invocation.arguments.map { try resolve($0, among: runs, in: session) }
        guard !ids.isEmpty else {
            session.screen.print(CancelRun.nothingActive(at: clock.now))
            return .done
        }
        var open = ids
        var code = ExitCode.done
        var pace = PollPace()
        while true {
            for id in open {
                guard let run = runs.first(where: { $0.id == id }), run.hasEnded else { continue }
                open.removeAll { $0 == id }
                session.screen.print("\(id)  " + Styles.runStatus(run.status))
                if run.status != .successful { code = .failed }
            }
            if open.isEmpty { return code }
            if let end, clock.uptime >= end {
                throw Stop(Failure("\(open.count) of \(ids.count) runs haven't ended in time"))
            }
            session.screen.progress("waiting for \(open.count) of \(ids.count) runs, Ctrl-C stops")
            try await clock.sleep(for: pace.next(before: end.map { $0 - clock.uptime }))
            runs = try await session.readRuns(of: name)
        }
    }

    /// At a prompt a beginning will do; a script's id may be of a run that isn't listed yet.
    private func resolve(_ word: Word, among runs: [Run], in session: Session) throws -> String {
        guard session.origin == .prompt else { return word.text }
        let plan = try CancelPlan.resolve(word, among: KnownRuns(runs), line: invocation.line)
        return plan.id
    }
}
