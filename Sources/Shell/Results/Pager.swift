import World

/// The program that shows what is longer than the screen.
struct Pager {
    /// What the system's shell is given.
    let command: String
    /// Its environment: the session's without anything secret.
    let environment: Environment

    /// What `PAGER` names, or `less -FRX`; nil when it names none: it is empty, or `cat`.
    init?(_ environment: Environment) {
        let command = environment["PAGER"] ?? "less -FRX"
        guard !command.isEmpty, command != "cat" else { return nil }
        self.command = command
        var variables = environment.withoutSecrets.all
        // As git has it: colours, and nothing left behind by a listing that fits after all.
        variables["LESS"] = environment["LESS"] ?? "FRX"
        self.environment = Environment(variables)
    }
}
