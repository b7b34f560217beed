import AWSCore
import AppFlow
import Shell
import Simulator
import TerminalText
import World

/// The shell and its batch forms, on the real service or, with `--demo`, on a simulator in the process.
struct ShellCommandLine {
    let world: World
    let screen: Screen

    func run(_ arguments: ProgramArguments) async -> ExitCode {
        guard arguments.isDemo else {
            return await run(arguments, folder: OwnFolder.state(world.environment)) { journal in
                LiveConnector(
                    world: world,
                    label: nil,
                    journal: journal,
                    log: arguments.isDebugging ? .standardError(world) : nil
                )
            }
        }
        let simulator: Simulator
        do {
            simulator = try await Simulator.start(.demo, world: world)
        } catch {
            return screen.tell(failure: error)
        }
        let demo = DemoWorld.around(simulator, world)
        let folder = OwnFolder.state(world.environment).map { $0 + "/demo" }
        let code = await ShellCommandLine(world: demo, screen: screen)
            .run(arguments, folder: folder) { journal in
                LiveConnector(
                    world: demo,
                    label: "demo",
                    journal: journal,
                    log: arguments.isDebugging ? .standardError(world) : nil
                )
            }
        await simulator.stop()
        return code
    }

    private func run(
        _ arguments: ProgramArguments,
        folder: String?,
        _ makeConnector: (JournalFile) -> any Connector
    ) async -> ExitCode {
        let journal = JournalFile(folder: folder, files: world.files, isDurable: true) { failure in
            screen.warn("the journal can't be written", failure)
        }
        var options = arguments.options
        options.timeouts = .interactive
        let store = SessionStore(
            options: options,
            connector: makeConnector(journal),
            gate: ReadOnlyGate(isClosed: arguments.isReadOnly)
        )
        let parts = SessionParts(
            world: world,
            store: store,
            journal: journal,
            history: HistoryFile(folder: folder, files: world.files)
        )
        if case .shell = arguments.task, world.streams.input.isTerminal,
            world.streams.output.isTerminal,
            let shell = Shell(parts, makeSource: { EditorLineSource(completer: $0, parts: parts) })
        {
            return await shell.run()
        }
        return await batch(arguments, parts)
    }

    private func batch(_ arguments: ProgramArguments, _ parts: SessionParts) async -> ExitCode {
        let batch = Batch(
            parts,
            asker: world.streams.input.isTerminal ? TerminalAsker() : nil,
            keepsGoing: arguments.keepsGoing
        )
        let work = Task {
            switch arguments.task {
            case .command(let line): return await batch.run(line)
            case .lines(let lines): return await batch.run(lines)
            case .script(let path):
                return await batch.run(scriptAt: path, files: parts.world.files)
            default: return await batch.run(script: parts.world.streams.input, name: "stdin")
            }
        }
        return await Interrupts.cancelling(work)
    }
}
