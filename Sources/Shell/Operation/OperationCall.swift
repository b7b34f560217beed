import AWSCore
import AppFlow
import JMESPath
import JSON
import Output
import World

/// One call of an operation, from the words of its line to the printed reply.
struct OperationCall: Sendable {
    let operation: Operation
    let options: GlobalOptions
    let file: ValueFile

    init(_ operation: Operation, _ options: GlobalOptions, file: ValueFile) {
        self.operation = operation
        self.options = options
        self.file = file
    }

    /// What a line comes to.
    enum Prepared {
        /// An input to fill in is printed, and nothing else happens.
        case inputSkeleton
        /// What a reply looks like is printed, if the input is one; nothing is sent.
        case outputSkeleton(Request)
        /// The operation is called.
        case request(Request)
    }

    /// What an operation is called with, and where, and how its reply is printed.
    struct Request {
        let input: JSONObject
        let connection: Connection
        let form: ReplyForm
    }

    /// Reads, converts and connects; of several mistakes the one is thrown that the AWS CLI tells.
    ///
    /// Config files and options that are wrong by themselves come first, then the operation's own options,
    /// their values, the profile, `--cli-input-json`, and last all else that is configured.
    /// - Throws: ``OperationProblem``, `ConfigurationFailure`.
    func prepare(_ store: SessionStore) throws -> Prepared {
        let connection = connect(store)
        if case .failure(let failure) = connection, case .file = failure { throw failure }
        let query = try options.expression()
        if case .failure(let failure) = connection, failure.stage == .options { throw failure }
        let settings = try? connection.get().settings
        let timestamps = try settings.map(TimestampFormat.init) ?? .wire
        let arguments = try OperationArguments(operation, options.others)
        let builder = try InputBuilder(arguments, file)
        if case .failure(let failure) = connection, failure.stage == .profile { throw failure }
        let input = try builder.input()
        if arguments.skeleton == .input { return .inputSkeleton }
        let made = try connection.get()
        let request = Request(
            input: input,
            connection: made,
            form: ReplyForm(
                format: try format(made.settings),
                query: query,
                usesColor: options.usesColor,
                timestamps: timestamps
            )
        )
        return arguments.skeleton == .output ? .outputSkeleton(request) : .request(request)
    }

    private func connect(_ store: SessionStore) -> Result<Connection, ConfigurationFailure> {
        do throws(ConfigurationFailure) {
            return .success(try store.connection())
        } catch {
            return .failure(error)
        }
    }

    /// What `--output` says, or else the settings; one that this program doesn't have is refused before
    /// anything is sent.
    private func format(_ settings: AWSSettings) throws(OperationProblem) -> OutputFormat {
        if let format = options.output { return format }
        guard let setting = settings.output else { return .json }
        guard let format = OutputFormat(rawValue: setting.value) else {
            throw .outputFormat(setting)
        }
        return format
    }

    /// Calls the operation, without any question.
    ///
    /// - Parameters:
    ///   - request: what to call it with, and where.
    ///   - resend: when it may be sent again; nil is what law 4 allows.
    /// - Returns: what the service replied.
    /// - Throws: `AppFlowFailure`, `CallFailure`.
    func send(_ request: Request, resend: ResendRule? = nil) async throws -> JSONValue {
        let client = request.connection.client
        let input =
            operation == .cancelFlowExecutions
            ? try OperationInput(
                oneShotCancel: request.input,
                validating: client.validatesParameters
            )
            : OperationInput(request.input)
        return try await client.call(operation, input, resend: resend).value
    }

    /// Prints what an input or, when the request's input is one, a reply looks like.
    func printSkeleton(for request: Request?, on screen: Screen) throws {
        guard let request else {
            let input = Skeleton.input.value(of: operation)
            return screen.printExactly(JSONWriter(.indented).text(input) + "\n")
        }
        if request.connection.client.validatesParameters {
            let problems = InputValidator.problems(in: request.input, of: operation.input)
            guard problems.isEmpty else { throw AppFlowFailure.parameters(problems) }
        }
        // Python's `str` of a moment has a space where its JSON has a `T`.
        let isStr = request.form.format == .text || request.form.format == .table
        let moment = isStr ? "1970-01-01 00:00:00" : "1970-01-01T00:00:00"
        let output = Skeleton.output.value(of: operation, moment: moment)
        try request.form.print(output, operation, screen)
    }

    /// Calls the operation as the AWS CLI does, and tells a failure as it does.
    func runAlone(_ store: SessionStore, _ screen: Screen, _ clock: any Clock) async -> ExitCode {
        do {
            switch try prepare(store) {
            case .inputSkeleton: try printSkeleton(for: nil, on: screen)
            case .outputSkeleton(let request): try printSkeleton(for: request, on: screen)
            case .request(let request):
                // The AWS CLI sends everything again that failed, whatever it can have done (law 4 is not
                // its).
                let reply = try await send(request, resend: .always)
                try request.form.print(reply, of: operation, on: screen, clock)
            }
            return .done
        } catch {
            guard let message = AWSMessage(error) else { return screen.tell(failure: error) }
            screen.tellExactly(message.text)
            return .awsError
        }
    }
}

extension ConfigurationFailure {
    /// When the AWS CLI would notice it.
    enum Stage {
        /// While it reads its own options and files.
        case options
        /// When it opens the profile.
        case profile
        /// When it makes the client.
        case client
    }

    /// When the AWS CLI would notice it.
    var stage: Stage {
        switch self {
        case .file: .options
        case .badEndpoint(_, _, let origin), .badTimeout(_, let origin):
            origin.isOption ? .options : .client
        case .profileNotFound: .profile
        default: .client
        }
    }
}
