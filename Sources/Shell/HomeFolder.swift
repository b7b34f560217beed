import World

/// Paths that begin with `~/`.
enum HomeFolder {
    /// The path with `~/` replaced by the home folder, when there is one.
    static func expand(_ path: String, _ environment: Environment) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = environment.nonEmpty("HOME") else {
            return path
        }
        return home + path.dropFirst()
    }
}
