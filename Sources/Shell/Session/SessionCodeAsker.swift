import AWSCore
import TerminalText

/// Asks for the code of an MFA device as a command asks everything else.
struct SessionCodeAsker: CredentialAsker {
    let asker: any Asker

    /// The line editor or a question may be reading there.
    var lendsTerminal: Bool {
        false
    }

    func mfaCode(serial: String) async -> String? {
        guard case .text(let code) = await asker.ask("Enter MFA code for \(serial): ") else {
            return nil
        }
        return code
    }
}
