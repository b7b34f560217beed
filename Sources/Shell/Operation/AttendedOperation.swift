import AWSCore
import AppFlow
import JSON
import TerminalText
import World

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
        switch try call.prepare(session.store) {
        case .inputSkeleton:
            try call.printSkeleton(for: nil, on: session.screen)
            return .done
        case .outputSkeleton(let request):
            try call.printSkeleton(for: request, on: session.screen)
            return .done
        case .request(let request):
            return try await run(request)
        }
    }

    private func run(_ request: OperationCall.Request) async throws -> ExitCode {
        guard call.operation.isChanging else { return try await send(request) }
        // Nobody is asked about something that would be refused.
        let problems = InputValidator.problems(in: request.input, of: call.operation.input)
        guard problems.isEmpty else { throw AppFlowFailure.parameters(problems) }
        try session.refuseIfReadOnly(call.operation)
        if let verb = try verb(request.input) { return try await run(verb, request.form) }
        try await session.confirm(isPreanswered: false) { try question(request.input) }
        session.activity.willSend()
        return try await send(request)
    }

    /// Runs a command of the shell in the operation's place.
    ///
    /// Where the line says how the reply is to be printed, that is the result, and what the command says
    /// goes beside it.
    private func run(_ verb: any ReplyingCommand, _ form: ReplyForm) async throws -> ExitCode {
        guard call.options.asksForForm else { return try await verb.run(in: session) }
        let screen = session.screen
        let (code, reply) = try await verb.reply(in: session.showing(on: screen.tellingAll()))
        try form.print(reply, of: call.operation, on: screen, session.world.clock)
        return code
    }

    private func send(_ request: OperationCall.Request) async throws -> ExitCode {
        let reply = try await call.send(request)
        try request.form.print(
            reply,
            of: call.operation,
            on: session.screen,
            session.world.clock
        )
        return .done
    }

    /// The command of the shell that does the same, if there is one.
    private func verb(_ input: JSONObject) throws -> (any ReplyingCommand)? {
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
