import World

/// Where is kept what can be read again.
enum CacheFolder {
    /// `$XDG_CACHE_HOME/appflow`, by default `~/.cache/appflow`; nil without a home folder.
    static func path(_ environment: Environment) -> String? {
        // The XDG specification has relative paths ignored.
        if let cache = environment.nonEmpty("XDG_CACHE_HOME"), cache.hasPrefix("/") {
            return cache + "/appflow"
        }
        return environment.nonEmpty("HOME").map { $0 + "/.cache/appflow" }
    }
}
