import Shell

/// The words of the system's command line, exactly.
enum Arguments {
    /// The words after the program's name, or nil when one isn't UTF-8.
    ///
    /// `CommandLine.arguments` would put U+FFFD in the place of such bytes, and so change a name in silence.
    static func ofThisProcess() -> [String]? {
        var words: [String] = []
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let pointer = CommandLine.unsafeArgv[index],
                let word = String(validatingCString: pointer)
            else {
                // To a shell that only asks, nothing is said.
                return words.first == CandidateRequest.keyword ? [CandidateRequest.keyword] : nil
            }
            words.append(word)
        }
        return words
    }
}
