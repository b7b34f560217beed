extension CompletionTable {
    /// The table as a function of bash or zsh, which leaves its answer in `reply`.
    ///
    /// - Parameter write: writes a candidate as one word; one with a note has a line of its own.
    /// - Returns: the function.
    func caseFunction(_ write: (ProgramWords.Candidate) -> String) -> String {
        var lines = ["# Answers with \(purpose).", "__appflow_\(name)() {"]
        if arity != 0 || entries.isEmpty { lines.append("    reply=()") }
        if arity == 0 {
            lines += entries.map { assignment($0.answer, write, indent: 4) }
        } else {
            lines.append("    case \(arity == 1 ? "$1" : "$1:$2") in")
            for entry in entries {
                let keys = ScriptText.filled(
                    entry.keys.map { $0.isEmpty ? "''" : $0 },
                    separator: " |",
                    indent: 12,
                    offset: 8,
                    fold: " \\"
                )
                lines += ["        \(keys))", assignment(entry.answer, write, indent: 12)]
                lines.append("            ;;")
            }
            lines.append("    esac")
        }
        return (lines + ["}"]).joined(separator: "\n")
    }

    private func assignment(
        _ answer: [ProgramWords.Candidate],
        _ write: (ProgramWords.Candidate) -> String,
        indent: Int
    ) -> String {
        let margin = String(repeating: " ", count: indent)
        let words = answer.map(write)
        guard answer.contains(where: { !$0.note.isEmpty }) else {
            let text = ScriptText.filled(
                words,
                separator: "",
                indent: indent + 4,
                offset: indent + "reply=(".count
            )
            return "\(margin)reply=(\(text))"
        }
        let lines = words.map { "\(margin)    \($0)\n" }.joined()
        return "\(margin)reply=(\n\(lines)\(margin))"
    }
}
