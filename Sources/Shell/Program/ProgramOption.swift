import AWSCore

/// An option of the program itself, the same everywhere on its command line.
enum ProgramOption {
    /// Those that say whom and what to reach; they may stand behind a command too.
    static let connection: [CommandSyntax.Option] = [
        .init("--profile", .profile, label: "NAME", summary: "the profile of the AWS config files"),
        .init("--region", .region, label: "NAME", summary: "the region"),
        .init("--endpoint-url", .text, label: "URL", summary: "another endpoint than AWS's own"),
        .init("--ca-bundle", .file, label: "FILE", summary: "the certificate authorities to trust"),
        .init("--no-verify-ssl", summary: "don't check the server's certificate"),
        .init("--no-sign-request", summary: "send requests without a signature"),
        .init(
            "--cli-connect-timeout",
            .number,
            label: "SECONDS",
            summary: "how long to wait for a connection; 0 is for ever"
        ),
        .init(
            "--cli-read-timeout",
            .number,
            label: "SECONDS",
            summary: "how long to wait for a reply; 0 is for ever"
        ),
        .init("--read-only", summary: "send no changing request, by any door"),
        .init("--debug", summary: "tell on standard error what is sent and decided"),
    ]

    /// Those that only stand before a command.
    static let leading: [CommandSyntax.Option] = [
        .init("-c", .text, label: "LINE", repeats: true, summary: "run this line of the shell"),
        .init("--keep-going", summary: "go on after a line that failed"),
        .init("--demo", summary: "use a simulator inside the process, no real credentials"),
        .init(
            "--completions",
            .choice(CompletionShell.allCases.map(\.rawValue)),
            label: "SHELL",
            summary: "print completions for bash, zsh or fish"
        ),
        .init("--manual", summary: "print the manual page, as man -l - takes it"),
        .init("--version", summary: "print the version"),
        .init("--help", summary: "print the ways in, and these options"),
    ]

    static let all = leading + connection

    /// Those of `appflow simulate`, which it reads itself; they stand behind it alone.
    static let simulate: [CommandSyntax.Option] = [
        .init("--port", .number, label: "N", summary: "the port, if not a free one"),
        .init("--flows", .file, label: "FILE", summary: "the flows and faults, if not the demo's"),
        .init("--access-key", .text, label: "ID", summary: "the key that requests are signed with"),
        .init("--secret-key", .text, label: "SECRET", summary: "its secret"),
    ]
}

extension AWSOptions {
    /// Takes an option's value; a switch has none.
    mutating func take(_ name: String, _ value: String) {
        switch name {
        case "--profile": profile = value
        case "--region": region = value
        case "--endpoint-url": endpointURL = value
        case "--ca-bundle": caBundle = value
        case "--cli-connect-timeout": connectTimeout = value
        case "--cli-read-timeout": readTimeout = value
        case "--no-verify-ssl": verifiesTLS = false
        case "--no-sign-request": signsRequests = false
        default: break
        }
    }
}
