import AppFlow
import JSON
import TerminalText
import World

/// `cancel`: cancels runs, those it names and no other.
///
/// Read from top to bottom: which flows, which runs of each, what has ended already, the question, the
/// sending, what became of each. Law 2: what was confirmed is what is sent.
struct RunCancel: ShellCommand, ReplyingCommand {
    static let about = CommandDescription(
        "cancel",
        summary: "cancel runs: some by id, or all that are active",
        syntax: CommandSyntax(
            [.init("ID|all|@FILE", .activeRun, .any)],
            options: [
                .init(
                    "--flow",
                    .flowPattern,
                    label: "NAME",
                    repeats: true,
                    summary: "the flow, if not the selected one; with all also a pattern"
                ),
                .init("--all", summary: "the same as all"),
                .yes,
                .init(
                    "--now",
                    summary: "list nothing first; with all, one request for whatever is active"
                ),
            ]
        ),
        notes: [
            "A cancelled run can't be resumed; what it processed is charged, what it wrote stays.",
            "cancel all lists the active runs, asks, and sends exactly those: a run that begins",
            "meanwhile is left alone and named. Only cancel all --now sends one request without ids.",
            "At the prompt the beginning of an id will do, when no other run begins so.",
            "Exit codes: 0 all cancelled, 1 declined, 2 nothing was sent, 3 some not cancelled, 4 unknown.",
        ],
        examples: [
            "cancel 77b0c1d2-5a43-4f0e-9d7e-0c8d2f1f6a11", "cancel all --flow sales-accounts",
            "cancel @stuck-runs.txt --yes",
        ],
        isChanging: true
    )

    private let invocation: Invocation
    private let flows: FlowSelection
    private let isPreanswered: Bool
    private let isNow: Bool

    init(_ invocation: Invocation) throws {
        self.invocation = invocation
        flows = try FlowSelection(invocation)
        isPreanswered = invocation.has("--yes")
        isNow = invocation.has("--now")
    }

    func run(in session: Session) async throws -> ExitCode {
        try await end(in: session).code
    }

    func reply(in session: Session) async throws -> (code: ExitCode, reply: JSONValue) {
        let end = try await end(in: session)
        return (end.code, ["invalidExecutions": .array(end.declined.map(JSONValue.string))])
    }

    private func end(in session: Session) async throws -> CancelEnd {
        let selection = try CancelSelection(invocation, world: session.world)
        try session.refuseIfReadOnly(.cancelFlowExecutions)
        switch selection {
        case .all where isNow:
            let flow = try flows.one(in: session)
            return CancelEnd(try await cancelEveryRun(of: flow, in: session))
        case .all:
            let names = try await flows.all(in: session)
            var plans: [CancelPlan] = []
            for name in names {
                plans.append(try await CancelPlan.everyActiveRun(of: name, in: session))
            }
            return try await cancel(plans, wasAll: true, in: session)
        case .ids(let words):
            let flow = try flows.one(in: session)
            // A script's ids are taken as they are, and --now lists nothing, so that a slow list can't
            // stop an emergency; where a question is asked, it shows the runs.
            let isLiteral = isNow || session.origin == .batch
            let plan =
                isLiteral
                ? CancelPlan.literal(words, of: flow)
                : try await CancelPlan.listed(
                    words,
                    of: flow,
                    line: invocation.line,
                    in: session
                )
            return try await cancel([plan], wasAll: false, in: session)
        }
    }

    private func cancel(
        _ plans: [CancelPlan],
        wasAll: Bool,
        in session: Session
    ) async throws -> CancelEnd {
        let asked = plans.filter { !$0.ids.isEmpty }
        let verdicts = CancelVerdictPrinter(session, namesFlows: plans.count > 1)
        for plan in plans { verdicts.printEnded(plan) }
        guard !asked.isEmpty else {
            if wasAll { session.screen.print(CancelRun.nothingActive(at: session.world.clock.now)) }
            return CancelEnd(.done, ended: plans)
        }
        try await session.confirm(isPreanswered: isPreanswered) {
            try await CancelQuestion.about(asked, in: session)
        }
        var end = CancelEnd(.done, ended: plans)
        for plan in asked {
            let report = try await session.cancel(plan, printing: verdicts)
            end.add(report)
            if wasAll { await session.nameRunsThatBegan(meanwhile: plan) }
        }
        return end
    }

    private func cancelEveryRun(of flow: String, in session: Session) async throws -> ExitCode {
        guard flows.isOneByName else {
            throw UsageProblem(.needsOneFlow("cancel all --now"), line: invocation.line)
        }
        try await session.confirm(isPreanswered: isPreanswered) {
            try CancelQuestion.aboutEveryRun(of: flow, in: session)
        }
        return try await session.cancelEveryActiveRun(of: flow)
    }
}
