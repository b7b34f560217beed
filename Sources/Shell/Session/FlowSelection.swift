import AppFlow

/// Which flows a command line means: those of `--flow`, its argument, or else the selected one.
struct FlowSelection: Sendable {
    private let words: [Word]
    private let line: Line

    /// Takes the flows from an invocation.
    init(_ invocation: Invocation, argument: Word? = nil) throws {
        line = invocation.line
        let options = invocation.values("--flow")
        if let argument, !options.isEmpty {
            throw UsageProblem(.conflict(argument.text, "--flow"), line: line, at: argument)
        }
        words = argument.map { [$0] } ?? options
    }

    /// The one flow meant.
    func one(in session: Session) throws -> String {
        if let word = words.first {
            guard words.count == 1, !Glob.isPattern(word.text) else {
                throw UsageProblem(.needsOneFlow("this command"), line: line, at: words.last)
            }
            return try FlowName.checked(word, in: line)
        }
        guard let flow = session.store.flow else {
            throw UsageProblem(.noFlowSelected, line: line)
        }
        return flow
    }

    /// All flows meant, each once, patterns matched against a fresh list.
    func all(in session: Session) async throws -> [String] {
        guard !words.isEmpty else { return [try one(in: session)] }
        var names: [String] = []
        var listed: [String]?
        for word in words {
            var matches = [word.text]
            if Glob.isPattern(word.text) {
                if listed == nil { listed = try await session.readFlows().map(\.name) }
                matches = listed?.filter(Glob(word.text).matches) ?? []
                guard !matches.isEmpty else {
                    throw UsageProblem(.noFlowMatches(word.text), line: line, at: word)
                }
            } else {
                _ = try FlowName.checked(word, in: line)
            }
            names += matches.filter { !names.contains($0) }
        }
        return names
    }

    /// Whether the line names exactly one flow in full, or means the selected one.
    var isOneByName: Bool {
        words.isEmpty || words.count == 1 && !Glob.isPattern(words[0].text)
    }
}
