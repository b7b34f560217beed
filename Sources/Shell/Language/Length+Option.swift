extension Length {
    /// The length of time that an option names, or nil when it isn't given.
    static func option(_ name: String, of invocation: Invocation) throws(UsageProblem) -> Duration?
    {
        guard let word = invocation.value(name) else { return nil }
        guard let duration = parse(word.text), duration > .zero else {
            throw UsageProblem(
                .malformed(word.text, wanted: .duration),
                line: invocation.line,
                at: word
            )
        }
        return duration
    }
}
