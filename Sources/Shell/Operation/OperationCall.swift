import AWSCore
import AppFlow
import JSON
import Output

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

    /// What an operation is called with, and where.
    struct Prepared {
        let input: JSONObject
        let connection: Connection
        let format: OutputFormat
    }

    /// Reads, converts and connects; of several mistakes the one is thrown that the AWS CLI tells.
    ///
    /// Config files and options that are wrong by themselves come first, then the operation's own options,
    /// their values, the profile, `--cli-input-json`, and last all else that is configured.
    /// - Throws: ``OperationProblem``, `ConfigurationFailure`.
    func prepare(_ store: SessionStore) throws -> Prepared {
        let connection: Result<Connection, ConfigurationFailure>
        do throws(ConfigurationFailure) {
            connection = .success(try store.connection())
        } catch {
            if error.stage == .options { throw error }
            connection = .failure(error)
        }
        let arguments = try OperationArguments(operation, options.others)
        let builder = try InputBuilder(arguments, file)
        if case .failure(let failure) = connection, failure.stage == .profile { throw failure }
        let input = try builder.input()
        let made = try connection.get()
        return Prepared(input: input, connection: made, format: try format(made.settings))
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
    ///   - prepared: what to call it with, and where.
    ///   - resend: when it may be sent again; nil is what law 4 allows.
    /// - Returns: what the service replied.
    /// - Throws: `AppFlowFailure`, `CallFailure`.
    func send(_ prepared: Prepared, resend: ResendRule? = nil) async throws -> JSONValue {
        let client = prepared.connection.client
        let input =
            operation == .cancelFlowExecutions
            ? try OperationInput(
                oneShotCancel: prepared.input,
                validating: client.validatesParameters
            )
            : OperationInput(prepared.input)
        return try await client.call(operation, input, resend: resend).value
    }

    /// Calls the operation as the AWS CLI does, and tells a failure as it does.
    func runAlone(_ store: SessionStore, _ screen: Screen) async -> ExitCode {
        do {
            let prepared = try prepare(store)
            // The AWS CLI sends everything again that failed, whatever it can have done (law 4 is not its).
            let reply = try await send(prepared, resend: .always)
            try screen.print(reply, as: prepared.format, title: operation.name)
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
