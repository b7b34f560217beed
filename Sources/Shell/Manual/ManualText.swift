/// What the manual page says beside what the tables of commands, options and operations have.
///
/// What stands between backticks is bold.
enum ManualText {
    /// The ways in.
    static let forms = [
        "`appflow` [options]",
        "`appflow` [options] COMMAND [ARGUMENT ...]",
        "`appflow` [options] `-c` LINE [`-c` LINE ...]",
        "`appflow` [options] ./SCRIPT",
        "`appflow` OPERATION [options of the operation]",
        "`appflow simulate` [`--port` N] [`--flows` FILE] [`--access-key` ID `--secret-key` SECRET]",
    ]

    static let description = [
        "`appflow` is for people who operate Amazon AppFlow: see which flows are running, follow "
            + "their runs, and cancel them, some or all, without hurting the wrong one.",
        "Without a command it is a shell with history, completion by Tab and a prompt that says "
            + "where a command would act: profile, account once a reply has told it, region, and "
            + "the selected flow. `help` lists the commands. Where standard input is no terminal, "
            + "its lines are run.",
        "The first word that is no option is an AWS operation, else a command of the shell, else "
            + "a script if it has a slash in it or is a file. A script stops at the first line "
            + "that fails.",
        "`appflow` OPERATION does what `aws appflow` OPERATION does in the AWS CLI version 1: "
            + "arguments, requests, standard output, exit status.",
    ]

    static let commands = [
        "At the prompt, in scripts, behind `-c`, and as words of `appflow` itself. `help` COMMAND "
            + "tells the same as here.",
        "A line is divided into words as by the system's shell, but nothing is expanded: an "
            + "unquoted $, backquote, ;, & or < refuses the line. A word that begins with # begins "
            + "a comment, a backslash at its end continues a line. | PROGRAM hands the results "
            + "to a program, > FILE and >> FILE write them to a file.",
        "At the prompt every change is asked about, `--yes` or not. From scripts and the command "
            + "line `--yes` skips the question; without it, it is asked on the terminal, and where "
            + "there is none the command is refused and nothing is sent.",
    ]

    static let operations = [
        "`help` OPERATION, or `appflow` OPERATION `help`, tells all about one: its options, with "
            + "types, limits and syntax, what it replies, and the errors that it declares.",
        "From the command line and from scripts an operation asks nothing, as with the AWS CLI. At "
            + "the prompt one that changes something asks first; `cancel-flow-executions`, "
            + "`start-flow` and `stop-flow` become `cancel`, `start` and `stop` there. A pasted "
            + "`aws appflow` line is taken as it is.",
        "Leaving out `--execution-ids` of `cancel-flow-executions` cancels EVERY active run of "
            + "the flow; an empty list is refused.",
    ]

    static let simulator = [
        "`appflow --demo` is the shell on a simulator inside the process: no account, no cost. "
            + "`appflow simulate` is the same simulator as an endpoint on 127.0.0.1 for any AWS "
            + "client, until Ctrl-C; it prints how to reach it. Its own options:"
    ]

    static let exitCodes = HelpTable(
        """
        `0`: Done: every run that was to be cancelled is, or nothing was active.
        `1`: Declined, or the service or the network said no.
        `2`: Misused, or refused before anything was sent.
        `3`: At least one run was not cancelled.
        `4`: What became of at least one change could not be found out.
        `130`: Interrupted by Ctrl-C.
        """
    )

    static let security = [
        "A cancelled run can't be resumed. What was confirmed is what is cancelled: `cancel all` "
            + "lists the active runs, shows them, and sends exactly those ids. Only "
            + "`cancel all --now` sends one request for whatever is active.",
        "`--read-only`, `set read-only on` or appflow_read_only in the profile: no changing "
            + "request is sent, by any door, for the rest of the session. Changing is every "
            + "operation but those whose names begin with list or describe.",
        "Secrets are printed as <redacted>. A line that sets one, or that begins with a space, "
            + "isn't kept in history. Pagers get no secret of ours in their environment. Values "
            + "on the command line are seen by others on the machine and kept by the system's "
            + "shell: give secrets with file://PATH.",
        "No control character from a server, a file or a program reaches the terminal. The files "
            + "of the state folder are readable by their owner alone. No core file is written.",
    ]

    /// What examples are for, and their lines.
    static let examples: [(purpose: String, lines: [String])] = [
        ("Look around on the simulator:", ["appflow --demo"]),
        (
            "The flows whose names begin with sales, and the runs of one:",
            ["appflow flows 'sales*'", "appflow runs sales-accounts"]
        ),
        (
            "Cancel two runs, and all active ones of a flow:",
            [
                "appflow cancel ID1 ID2 --flow sales-accounts",
                "appflow cancel all --flow sales-accounts",
            ]
        ),
        (
            "In a script, without a question:",
            [
                "appflow -c 'use sales-accounts' -c 'cancel all --yes' -c runs"
            ]
        ),
        (
            "As with the AWS CLI:",
            [
                "appflow list-flows --profile prod --region eu-west-1",
                "appflow cancel-flow-executions --flow-name sales-accounts \\",
                "    --execution-ids ID1 ID2",
            ]
        ),
        ("Read this page where it isn't installed:", ["appflow --manual | man -l -"]),
    ]

    static let seeAlso = "`aws`(1), `editrc`(5), `less`(1)"

    /// A summary as a sentence: a capital at its start, a full stop at its end.
    static func sentence(_ summary: String) -> String {
        // A name that is typed, such as json, has its own case.
        summary.prefix(1).uppercased() + summary.dropFirst() + "."
    }

    /// Lines of help as paragraphs: those that go on in the next line are joined with it.
    static func paragraphs(of lines: [String]) -> [String] {
        lines.reduce(into: []) { paragraphs, line in
            if let last = paragraphs.last, !last.hasSuffix("."),
                !line.contains("   ")
            {
                paragraphs[paragraphs.count - 1] = last + " " + line
            } else {
                paragraphs.append(line)
            }
        }
    }
}
