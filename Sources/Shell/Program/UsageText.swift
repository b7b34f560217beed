public import TerminalText

/// What `appflow --help` prints.
public enum UsageText {
    /// The lines.
    public static var lines: [SafeText] {
        let rows = ProgramOption.all.map { option -> [SafeText] in
            [
                "  \(option.value == nil ? option.name : option.name + " " + option.label)",
                "\(option.summary)",
            ]
        }
        let options = TextTable(
            columns: [.init(title: ""), .init(title: "", isFlexible: true)],
            rows: rows
        )
        return [
            "appflow \(Version.text): an interactive shell for Amazon AppFlow",
            "",
            "  appflow [options]                     the shell; lines from standard input if piped",
            "  appflow [options] COMMAND ...         one command of the shell: appflow help lists them",
            "  appflow [options] -c LINE [-c LINE]   lines of the shell",
            "  appflow [options] ./SCRIPT            a file of such lines",
            "  appflow OPERATION ...                 what aws appflow OPERATION does",
            "  appflow OPERATION help                all about an operation: appflow help lists them",
            "  appflow simulate                      a local endpoint to practise and test against",
            "",
        ] + options.lines(fitting: nil).dropFirst()
    }
}
