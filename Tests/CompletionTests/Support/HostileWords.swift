import Shell

@testable import Shell

/// A command whose words and summaries would do something if a shell saw more in them than text.
enum HostileWords {
    /// Everything that one of the shells could see something in.
    static let note =
        #"it's "$(touch pwned)" `touch pwned` \ \\ (a): [b] {c,d} %s %F{red} ; & | > ~ *"#

    static func script(for shell: CompletionShell) -> String {
        var words = ProgramWords()
        words.commands = [
            ProgramWords.Command(
                name: "evil",
                note: note,
                options: [
                    ProgramWords.Option(
                        name: "--switch",
                        note: note + "\nthe second line",
                        value: nil,
                        repeats: false
                    )
                ],
                arguments: [
                    .words([
                        ProgramWords.Candidate(word: "a$(touch pwned)", note: note),
                        ProgramWords.Candidate(word: #"b`touch pwned`:'\"#, note: ""),
                    ])
                ]
            )
        ]
        return shell.script(for: words)
    }
}
