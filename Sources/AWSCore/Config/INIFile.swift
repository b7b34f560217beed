/// What a config file says: sections in order, each name once.
struct INIFile: Sendable, Hashable {
    /// A value: text, or the `key = value` lines of an indented block.
    enum Value: Sendable, Hashable {
        case text(String)
        case block([String: String])
    }

    /// One `key = value`.
    struct Entry: Sendable, Hashable {
        /// In lower case.
        let key: String
        let value: Value
        /// The line of the key, from 1.
        let line: Int
    }

    /// One `[name]` and what follows it.
    struct Section: Sendable, Hashable {
        /// What stands between the brackets, untouched.
        let name: String
        let line: Int
        var entries: [Entry]
    }

    let sections: [Section]
    /// What `[DEFAULT]` says, which holds in every section that doesn't say otherwise.
    let inherited: [Entry]

    /// A file that says nothing, as one that is missing.
    static let empty = INIFile(sections: [], inherited: [])
}
