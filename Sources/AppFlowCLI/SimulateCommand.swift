import Dispatch
import Glibc
import Shell
import Simulator
import TerminalText
import World

/// `appflow simulate`: an AppFlow endpoint on loopback until Ctrl-C.
struct SimulateCommand {
    let world: World
    let screen: Screen

    func run(_ words: [String]) async -> ExitCode {
        do {
            let arguments = try SimulateArguments(words)
            let file = try arguments.flowsFile.map {
                try world.files.read($0, limit: 16 << 20)
            }
            let options = try arguments.options(file: file)
            let simulator = try await Simulator.start(options, world: world)
            let guide = SimulatorGuide(simulator, flow: options.flows.first?.name)
            screen.print(guide.lines)
            await untilStopped()
            await simulator.stop()
            return .done
        } catch let problem as SimulateArguments.Problem {
            return tell(problem.words, hint: "appflow --help")
        } catch let problem as FixtureProblem {
            return tell(problem.words, hint: "\(problem.place)")
        } catch let failure as SimulatorFailure {
            return tell(failure.words, hint: failure.hint)
        } catch {
            return screen.tell(failure: error)
        }
    }

    private func tell(_ words: SafeText, hint: SafeText) -> ExitCode {
        screen.tell([SafeText("error: ", style: .red) + words, "  " + hint])
        return .usage
    }

    /// Waits for SIGINT or SIGTERM.
    private func untilStopped() async {
        await withCheckedContinuation { continuation in
            let gate = OneTime { continuation.resume() }
            for number in [SIGINT, SIGTERM] {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number)
                source.setEventHandler {
                    gate.pass()
                    source.cancel()
                }
                source.resume()
            }
        }
    }
}
