import AWSCore
import AppFlow
import Shell
import TerminalText
import World

/// The ways in, wired: options -> seams -> shell.
struct Program {
    let world: World

    /// Runs what the words ask for.
    func run(_ words: [String]?) async -> ExitCode {
        let screen = Screen(world.streams, environment: world.environment)
        guard let words else {
            screen.tell(SafeText("error: ", style: .red) + "an argument is no UTF-8")
            return .usage
        }
        do throws(UsageProblem) {
            let arguments = try ProgramArguments(words, files: world.files)
            return await run(arguments, screen)
        } catch {
            return screen.tell(failure: error)
        }
    }

    private func run(
        _ arguments: ProgramArguments,
        _ screen: Screen
    ) async -> ExitCode {
        switch arguments.task {
        case .version:
            screen.print("appflow \(Version.text)")
            return .done
        case .usage:
            screen.print(UsageText.lines)
            return .done
        case .manual:
            screen.printExactly(ManualPage.text)
            return .done
        case .completions(let shell):
            screen.printExactly(shell.script)
            return .done
        case .candidates(let request):
            return await CandidateCommand(world: world).run(request)
        case .simulate(let words):
            return await SimulateCommand(world: world, screen: screen).run(words)
        case .operation(let call):
            return await OneShotCommand(world: world).run(call)
        case .shell, .lines, .script, .command:
            return await ShellCommandLine(world: world, screen: screen).run(arguments)
        }
    }
}
