import Shell
import Simulator
import TestSupport
import Testing

@testable import Shell

/// The script in a real bash at a terminal, where readline cuts the line into words.
struct BashTests {
    @Test func offersWhatTheShellItselfWould() async throws {
        try await BashTests.open { shell in
            for line in CompletedLine.all {
                let words = try await shell.words(line.text)
                #expect(words == line.words, "appflow \(line.text)")
            }
        }
    }

    @Test func filesCompleteAsFiles() async throws {
        try await BashTests.open { shell in
            for (text, whole) in [
                ("appflow --ca-bundle ids-", "appflow --ca-bundle ids-two "),
                ("appflow cancel @ids-", "appflow cancel @ids-two "),
                ("appflow cancel @ids\\ ", "appflow cancel @ids\\ one "),
                ("appflow ./ids-", "appflow ./ids-two "),
                ("appflow runs > ids-", "appflow runs > ids-two "),
                ("appflow simulate --flows ids-", "appflow simulate --flows ids-two "),
            ] {
                let line = try await shell.line(afterTabBehind: text)
                #expect(line == whole)
            }
        }
    }

    @Test func aVariableBeforeTheCommandChangesNothing() async throws {
        try await BashTests.open { shell in
            let line = try await shell.line(afterTabBehind: "true; AWS_PROFILE=x appflow canc")
            #expect(line == "true; AWS_PROFILE=x appflow cancel ")
        }
    }

    @Test func wordsThatMeanSomethingToItAreQuotedAndNeverRun() async throws {
        try await BashTests.open(script: HostileWords.script(for: .bash)) { shell in
            for (text, whole) in [
                ("appflow evil a", #"appflow evil a\$\(touch\ pwned\) "#),
                ("appflow evil 'a", "appflow evil 'a$(touch pwned)' "),
                ("appflow evil b", #"appflow evil b\`touch\ pwned\`:\'\\ "#),
            ] {
                let line = try await shell.line(afterTabBehind: text)
                #expect(line == whole)
            }
            let words = try await shell.words("ev")
            #expect(words == ["evil"])
            #expect(!shell.home.holds("pwned"))
        }
    }

    @Test func whatIsLiveIsPutInAsItMustBeTyped() async throws {
        try await LiveFlows.with { simulator in
            try await BashTests.open(on: simulator) { shell in
                try await shell.home.learnLiveWords()
                for (index, line) in LiveLine.all.enumerated() {
                    let words = try await shell.arguments(of: line.text, number: index + 1)
                    #expect(words == line.arguments, "appflow \(line.text)")
                }
                #expect(!shell.home.holds("pwned"))
            }
        }
    }

    @Test func onlyForWhatIsLiveIsTheProgramStarted() async throws {
        try await BashTests.open { shell in
            try shell.home.replaceTheProgram()
            for line in LiveLine.notLive {
                let starts = try await shell.startsTheProgram(behind: line)
                #expect(!starts, "appflow \(line)")
            }
            #expect(try await shell.startsTheProgram(behind: "runs "))
        }
    }

    @Test func withoutTheProgramNothingIsSaid() async throws {
        try await BashTests.open { shell in
            shell.terminal.send("PATH=/usr/bin:/bin\r")
            try await shell.terminal.expect("$ ")
            let line = try await shell.line(afterTabBehind: "appflow --profile pr")
            #expect(line == "appflow --profile pr")
            #expect(!shell.terminal.screen.lines.joined().contains("not found"))
        }
    }

    private static func open(
        script: String? = nil,
        on simulator: Simulator? = nil,
        _ body: (LineAtAShell) async throws -> Void
    ) async throws {
        try await ShellHome.with(simulator) { home in
            let path = try script.map { try home.write("script", $0) }
            let start = """
                cd '\(home.path)'
                source '\(path ?? ShellHome.script("appflow.bash"))'
                PS1='$ '
                HISTFILE=
                bind 'set enable-bracketed-paste off'
                bind '"\\C-xa": insert-completions'
                dump() { printf '%s\\n' "$READLINE_LINE" >>lines; echo "dumped $((++count))."; }
                bind -x '"\\C-xd": dump'
                appflow() { printf '%s\\n' "$@" >"args.$((++runs))"; echo "ran $runs."; }
                """
            let file = try home.write("start", start + "\n")
            try await TerminalSession.with(
                "/bin/bash",
                arguments: ["--noprofile", "--rcfile", file, "-i"],
                environment: home.environment
            ) { terminal in
                try await terminal.expect("$ ")
                try await body(LineAtAShell(terminal: terminal, home: home))
            }
        }
    }
}
