import World

/// Where history and journal are kept.
enum StateFolder {
    /// `$XDG_STATE_HOME/appflow`, by default `~/.local/state/appflow`; nil without a home folder.
    static func path(_ environment: Environment) -> String? {
        // The XDG specification has relative paths ignored.
        if let state = environment.nonEmpty("XDG_STATE_HOME"), state.hasPrefix("/") {
            return state + "/appflow"
        }
        return environment.nonEmpty("HOME").map { $0 + "/.local/state/appflow" }
    }
}
