import Glibc
import Shell
import TestSupport
import Testing
import World

/// What the prompt keeps, and what `history` shows of it.
struct HistoryAtThePromptTests {
    @Test func linesAreListedWithTheirNumbers() async throws {
        try await ShellFixture.with { shell in
            try await shell.type("set", "# ü 商", "set", "set", "history")
            #expect(
                shell.transcript.all.hasSuffix(
                    """
                    > history
                        1  set
                        2  # ü 商
                        3  set
                        4  set
                        5  history


                    """
                )
            )
        }
    }

    @Test(arguments: [
        ("two", ["    2  # two words", "    4  history two"]),
        ("'two w'", ["    2  # two words", "    4  history 'two w'"]),
        ("t*s", ["    2  # two words", "    4  history t*s"]),
        ("t?o", ["    2  # two words", "    3  # t?o", "    4  history t?o"]),
        ("TWO", ["    4  history TWO"]),
        ("'- '", ["    4  history '- '"]),
    ])
    func aPatternIsLookedForInEachLine(pattern: String, shown: [String]) async throws {
        try await ShellFixture.with { shell in
            try await shell.type("# one", "# two words", "# t?o", "history \(pattern)")
            let listed = shell.transcript.all.split(separator: "\n").filter { $0.hasPrefix("    ") }
            #expect(listed.map(String.init) == shown)
        }
    }

    @Test func aLeadingSpaceAndSecretsAreKeptNowhere() async throws {
        try await ShellFixture.with { shell in
            let secret =
                "create-connector-profile --connector-profile-name n --connector-profile-config "
                + #"'{"connectorProfileCredentials": {"Redshift": {"password": "x"}}}'"#
            let person = try await shell.type(" # secret", "# kept", secret, "exit")
            #expect(person.remembered == ["# kept", "exit"])
            let text = try Files().read(shell.folder + "/history", limit: 1_000)
            #expect(String(decoding: text, as: UTF8.self) == "# kept\nexit\n")
        }
    }

    @Test func everyLineOfABlockIsKept() async throws {
        try await ShellFixture.with { shell in
            let person = try await shell.enter(
                [.block(["# one", "# two"])],
                answers: [.text("y")]
            )
            #expect(person.remembered == ["# one", "# two"])
        }
    }

    @Test func aForeignFileIsSetAsideWithOneWarning() async throws {
        try await ShellFixture.with { shell in
            let path = shell.folder + "/history"
            try Files().append(Array("_HiStOrY_V2_\nls\n".utf8), to: path, durably: false)
            try await shell.type("# one", "# two", "history")
            let warning =
                "warning: \(path) is not a history of appflow; it is now \(path).set-aside-1, "
                + "and a new one begins\n"
            #expect(shell.transcript.all.contains(warning))
            #expect(shell.transcript.all.split(separator: "warning:").count == 2)
            #expect(shell.transcript.all.contains("    2  # two\n    3  history\n"))
        }
    }

    @Test func aHistoryThatCannotBeReadIsSaidInWords() async throws {
        try await ShellFixture.with { shell in
            let path = shell.folder + "/history"
            #expect(mkfifo(path, 0o600) == 0)
            try await shell.type("# one", "# two")
            #expect(
                shell.transcript.all.contains(
                    "warning: can't open \(path): not a regular file; it is now \(path).set-aside-1"
                )
            )
        }
    }

    /// A history file could hold anything by the time it is shown.
    @Test func whatIsShownIsSafe() async throws {
        try await ShellFixture.with { shell in
            try Files().append(
                Array("use a\u{202E}b\nruns\u{1B}[2J\nset\n".utf8),
                to: shell.folder + "/history",
                durably: false
            )
            try await shell.type("history")
            #expect(shell.transcript.all.contains("    1  use a\\u{202E}b\n    2  set\n"))
        }
    }
}
