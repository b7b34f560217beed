import AWSCore
import AppFlow
import JSON
import TerminalText

/// An operation at the prompt, where nothing changes without a question (law 5).
///
/// What the shell has a verb for becomes that verb, with its listing, its question and its verdicts.
struct AttendedOperation {
    private let call: OperationCall
    private let line: Line
    private let session: Session

    init(_ call: OperationCall, _ line: Line, _ session: Session) {
        self.call = call
        self.line = line
        self.session = session
    }

    func run() async throws -> ExitCode {
        let prepared = try call.prepare(session.store)
        guard call.operation.isChanging else { return try await send(prepared) }
        // Nobody is asked about something that would be refused.
        let problems = InputValidator.problems(in: prepared.input, of: call.operation.input)
        guard problems.isEmpty else { throw AppFlowFailure.parameters(problems) }
        try session.refuseIfReadOnly(call.operation)
        if let verb = try verb(prepared.input) { return try await verb.run(in: session) }
        try await session.confirm(isPreanswered: false) { try question(prepared.input) }
        session.activity.willSend()
        return try await send(prepared)
    }

    private func send(_ prepared: OperationCall.Prepared) async throws -> ExitCode {
        let reply = try await call.send(prepared)
        try session.screen.print(reply, as: prepared.format, title: call.operation.name)
        return .done
    }

    /// The command of the shell that does the same, if there is one.
    private func verb(_ input: JSONObject) throws -> (any RunnableCommand)? {
        switch call.operation {
        case .cancelFlowExecutions:
            // Says what is wrong with the ids: a list that is empty must not become "all".
            _ = try OperationInput(oneShotCancel: input)
            let ids = input["executionIds"]?.arrayValue?.compactMap(\.stringValue)
            return try RunCancel(try invocation(of: "cancel", input, ids ?? ["all"], ids == nil))
        case .startFlow where input["clientToken"] == nil:
            return try FlowStart(try invocation(of: "start", input))
        case .stopFlow:
            return try FlowStop(try invocation(of: "stop", input))
        default:
            return nil
        }
    }

    /// The verb's own line, each word taken as it is unless it means `all`.
    private func invocation(
        of verb: String,
        _ input: JSONObject,
        _ words: [String] = [],
        _ areKeywords: Bool = false
    ) throws -> Invocation {
        let place = 0..<line.text.utf8.count
        let flow = Word(input["flowName"]?.stringValue ?? "", range: place, isQuoted: true)
        // A name is meant here; the verb would take a pattern too.
        _ = try FlowName.checked(flow, in: line)
        return Invocation(
            line: line,
            name: Word(verb, range: place),
            arguments: words.map { Word($0, range: place, isQuoted: !areKeywords) },
            options: ["--flow": [flow]]
        )
    }

    private func question(_ input: JSONObject) throws -> Question {
        let name = call.operation.cliName
        let target = target(of: input)
        let lines: [SafeText] = [
            try session.identityLine(),
            "  \(name)\(target.map { "  " + $0 } ?? "")",
        ]
        guard name.hasPrefix("delete-") else {
            return Question(lines: lines, action: "Send \(name)", consent: .yes)
        }
        guard let target, !target.isEmpty else {
            throw UsageProblem(.emptyArgument(""), line: line)
        }
        return Question(lines: lines, action: "delete it for good", consent: .word(target))
    }

    /// What the operation changes, by name: the first text among what the model requires.
    private func target(of input: JSONObject) -> String? {
        call.operation.input.members.lazy
            .filter(\.isRequired)
            .compactMap { input[$0.name]?.stringValue }
            .first
    }
}
