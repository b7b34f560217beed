import Shell
import World

struct OneShotCommand {
    let world: World
    func run(_ words: [String]) async -> ExitCode { .done }
}
