/// Asks a person for what no file can hold.
public protocol CredentialAsker: Sendable {
    /// The code that an MFA device shows, or nil when the person gave none.
    func mfaCode(serial: String) async -> String?

    /// Whether a program may ask on the terminal meanwhile.
    var lendsTerminal: Bool { get }
}

/// Whether a person waits for what is going on.
public enum CredentialPerson {
    /// Who can be asked; nil where nobody waits, as for Tab and for what goes on in the background.
    ///
    /// Bound for the time of a command by whoever runs it: a task that starts elsewhere never asks.
    @TaskLocal public static var asker: (any CredentialAsker)?
}
