import World

/// Which runs a `cancel` line names.
enum CancelSelection: Sendable {
    /// These ids, or at the prompt beginnings of ids.
    case ids([Word])
    /// Every active run.
    case all

    /// Reads the words: `ID...`, `all`, `--all`, `@FILE`.
    ///
    /// - Throws: ``UsageProblem`` for nothing, for `all` beside ids, for an empty id or file.
    init(_ invocation: Invocation, world: World) throws {
        let line = invocation.line
        let allWords = invocation.arguments.filter { $0.text == "all" && !$0.isQuoted }
        let others = invocation.arguments.filter { $0.text != "all" || $0.isQuoted }
        if !allWords.isEmpty || invocation.has("--all") {
            if let other = others.first {
                throw UsageProblem(.conflict("all", other.text), line: line, at: other)
            }
            self = .all
            return
        }
        var ids: [Word] = []
        for word in others {
            if word.text.hasPrefix("@"), !word.isQuoted {
                ids += try CancelSelection.ids(inFileOf: word, line: line, world: world)
            } else {
                ids.append(word)
            }
        }
        guard !ids.isEmpty else {
            throw UsageProblem(.nothingToCancel, line: line, at: invocation.name)
        }
        for id in ids where !CancelSelection.isLegal(id.text) {
            throw UsageProblem(.malformed(id.text, wanted: .executionID), line: line, at: id)
        }
        self = .ids(ids)
    }

    /// One id a line; blank lines and those that begin with `#` are none, `\r\n` ends a line too.
    private static func ids(
        inFileOf word: Word,
        line: Line,
        world: World
    ) throws -> [Word] {
        guard word.text != "@" else {
            throw UsageProblem(.emptyArgument(word.text), line: line, at: word)
        }
        let path = HomeFolder.expand(String(word.text.dropFirst()), world.environment)
        let bytes = try world.files.read(path, limit: 10 << 20)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        guard let text = String(validating: content, as: UTF8.self) else {
            throw LineProblem(.invalidUTF8, in: line.text, at: word.range)
        }
        let ids = text.unicodeScalars
            .split { $0 == "\n" }
            .map { String($0.last == "\r" ? $0.dropLast() : $0) }
            .filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") }
            .map { Word($0, range: word.range, isQuoted: true) }
        guard !ids.isEmpty else {
            throw UsageProblem(.emptyIDFile(path), line: line, at: word)
        }
        return ids
    }

    /// The model's pattern `\S+`, at most 256, and no control characters, which no id is meant to have.
    private static func isLegal(_ id: String) -> Bool {
        let scalars = id.unicodeScalars
        return (1...256).contains(scalars.count)
            && !scalars.contains {
                $0.properties.isWhitespace || $0.value < 0x20 || $0.value == 0x7F
            }
    }
}
