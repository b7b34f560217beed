import AWSCore
import AppFlow
public import World

/// One AWS operation from the system's command line, which behaves as the AWS CLI version 1 does: exit
/// code, standard output, request, and the sentence of a failure.
public struct OneShot: Sendable {
    private let operation: Operation
    private let options: Result<GlobalOptions, OperationProblem>

    /// Reads the words after the program's name, as far as they concern every operation; nil when they
    /// name no operation.
    public init?(_ words: [String]) {
        guard let found = OperationWords(words) else { return nil }
        operation = found.operation
        do throws(OperationProblem) {
            options = .success(try GlobalOptions(found.others))
        } catch {
            options = .failure(error)
        }
    }

    /// Whether what is sent and decided is told on standard error (`--debug`).
    public var isDebugging: Bool {
        (try? options.get())?.isDebugging ?? false
    }

    /// Calls the operation and prints what it replies.
    ///
    /// - Parameters:
    ///   - world: files and streams.
    ///   - connector: connects to what the options name.
    /// - Returns: 0, 2 for an option without its value, 255 for everything else.
    public func run(in world: World, _ connector: any Connector) async -> ExitCode {
        let screen = Screen(world.streams, environment: world.environment)
        do throws(OperationProblem) {
            let given = try options.get()
            var options = AWSOptions()
            given.apply(to: &options)
            let store = SessionStore(
                options: options,
                connector: connector,
                gate: ReadOnlyGate(isClosed: given.isReadOnly)
            )
            let call = OperationCall(operation, given, file: ValueFile(world, readsStreams: true))
            return await call.runAlone(store, screen)
        } catch {
            return screen.tell(failure: error)
        }
    }
}
