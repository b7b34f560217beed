public import World

extension ScriptReader {
    /// The next line with the lines that continue it, as the number of the first.
    ///
    /// Each ends in a `\\`, which is taken away with the newline. One that nothing follows stays as it is,
    /// and so does one that what follows can't be taken: both are refused.
    public mutating func nextWhole() throws(FileFailure) -> ScriptLine? {
        guard var whole = try next() else { return nil }
        while whole.isTerminated, case .success(let text) = whole.text,
            LineParser.isContinued(text), let more = try next()
        {
            whole = whole.continued(String(text.unicodeScalars.dropLast()), by: more)
        }
        return whole
    }
}

extension ScriptLine {
    fileprivate func continued(_ start: String, by more: ScriptLine) -> ScriptLine {
        let text = more.text.flatMap { rest -> Result<String, LineProblem> in
            let whole = start + rest
            guard whole.utf8.count <= ScriptReader.limit else {
                return .failure(LineProblem(.tooLong(limit: ScriptReader.limit)))
            }
            return .success(whole)
        }
        return ScriptLine(number: number, isTerminated: more.isTerminated, text: text)
    }
}
