import AWSCore
import AppFlow
import TerminalText
public import World

/// One AWS operation from the system's command line, which behaves as the AWS CLI version 1 does: exit
/// code, standard output, request, and the sentence of a failure.
public struct OneShot: Sendable {
    private struct Call: Sendable {
        let operation: Operation
        let options: GlobalOptions
    }

    private let call: Result<Call, OperationProblem>

    /// Reads the words after the program's name, as far as they concern every operation; nil when they
    /// name no operation.
    public init?(_ words: [String]) {
        guard let found = OperationWords(words) else { return nil }
        do throws(OperationProblem) {
            let options = try GlobalOptions(found.others)
            call = .success(Call(operation: found.operation, options: options))
        } catch {
            call = .failure(error)
        }
    }

    /// The call of an operation that doesn't exist, if its `--query` is wrong: the AWS CLI reads that first.
    init?(withBadQuery words: [String]) {
        do throws(OperationProblem) {
            _ = try GlobalOptions(words).expression()
            return nil
        } catch {
            guard case .query = error else { return nil }
            call = .failure(error)
        }
    }

    /// Whether what is sent and decided is told on standard error (`--debug`).
    public var isDebugging: Bool {
        (try? call.get())?.options.isDebugging ?? false
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
            let call = try call.get()
            let given = call.options
            guard !given.wantsVersion else {
                screen.print("appflow \(Version.text)")
                return .done
            }
            if OperationHelpCommand.isWanted(given.others, of: call.operation) {
                OperationHelpCommand(call.operation).print(on: screen)
                return .done
            }
            var options = AWSOptions()
            given.apply(to: &options)
            let store = SessionStore(
                options: options,
                connector: connector,
                gate: ReadOnlyGate(isClosed: given.isReadOnly)
            )
            let file = ValueFile(world, readsStreams: true)
            return await OperationCall(call.operation, given, file: file)
                .runAlone(store, screen, world.clock)
        } catch {
            guard let message = AWSMessage(error) else { return screen.tell(failure: error) }
            screen.tellExactly(message.text)
            return .awsError
        }
    }
}
