import AWSCore
import Dispatch
import Glibc
import Shell
import World

/// `appflow __complete ...`: what a shell of the system asks for its Tab.
///
/// It ends well whatever happens, and never says anything on standard error.
struct CandidateCommand {
    let world: World

    /// When it ends at the latest, whoever is waited for: a disk that hangs, a reader that doesn't read.
    private static let limit = DispatchTimeInterval.milliseconds(1_500)

    func run(_ request: CandidateRequest?) async -> ExitCode {
        guard let request else { return .done }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.limit) { _exit(0) }
        let connector = LiveConnector(
            world: world,
            label: nil,
            journal: JournalFile(folder: nil, files: world.files, isDurable: false),
            log: nil,
            isBrief: true
        )
        let source = CandidateSource(
            world: world,
            connector: connector,
            folder: OwnFolder.cache(world.environment)
        )
        await source.answer(request) { try? world.streams.output.write($0) }
        return .done
    }
}
