import AppFlow
import TerminalText

/// `use [FLOW]`: selects the flow that later commands mean, or none.
struct FlowUse: ShellCommand {
    static let about = CommandDescription(
        "use",
        summary: "select the flow that later commands mean; without a name, none",
        syntax: CommandSyntax([.init("FLOW", .flow, .optional)]),
        examples: ["use sales-accounts"]
    )

    private let name: Word?
    private let line: Line

    init(_ invocation: Invocation) {
        name = invocation.argument
        line = invocation.line
    }

    func run(in session: Session) async throws -> ExitCode {
        guard let name else {
            session.store.flow = nil
            return .done
        }
        // Asked of the service, so that a mistyped name is found here and not under `cancel`.
        let flow = try await session.describe(FlowName.checked(name, in: line))
        session.store.flow = flow.name
        session.refreshRuns(of: flow.name)
        return .done
    }
}
