import World

/// Where the program keeps what it writes.
///
/// - SeeAlso: The XDG base directory specification, which has relative paths ignored.
enum OwnFolder {
    /// History and journal: `$XDG_STATE_HOME/appflow`, by default `~/.local/state/appflow`; nil without a home.
    static func state(_ environment: Environment) -> String? {
        path("XDG_STATE_HOME", orInHome: "/.local/state", environment)
    }

    /// What can be read again: `$XDG_CACHE_HOME/appflow`, by default `~/.cache/appflow`; nil without a home.
    static func cache(_ environment: Environment) -> String? {
        path("XDG_CACHE_HOME", orInHome: "/.cache", environment)
    }

    private static func path(
        _ variable: String,
        orInHome folder: String,
        _ environment: Environment
    ) -> String? {
        if let base = environment.nonEmpty(variable), base.hasPrefix("/") {
            return base + "/appflow"
        }
        return environment.nonEmpty("HOME").map { $0 + folder + "/appflow" }
    }
}
