import AWSCore
import Glibc
import Shell
import World

/// One AWS operation from the command line, wired: nothing is asked, the journal is silent.
struct OneShotCommand {
    let world: World

    func run(_ call: OneShot) async -> ExitCode {
        OneShotCommand.endOnInterrupt()
        let journal = JournalFile(
            folder: OwnFolder.state(world.environment),
            files: world.files,
            isDurable: false
        )
        let connector = LiveConnector(
            world: world,
            label: nil,
            journal: SilentJournal(journal),
            log: call.isDebugging ? .standardError(world) : nil
        )
        return await CredentialPerson.$asker.withValue(CodeOnTerminal(streams: world.streams)) {
            await call.run(in: world, connector)
        }
    }

    /// Ctrl-C ends the process there and then, with a line feed on standard output, as the AWS CLI does.
    private static func endOnInterrupt() {
        signal(SIGINT) { _ in
            var newline = UInt8(ascii: "\n")
            _ = write(STDOUT_FILENO, &newline, 1)
            _exit(130)
        }
    }
}
