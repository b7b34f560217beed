import Shell
import Simulator
import TestSupport
import Testing

@testable import Shell

/// The script in a real zsh at a terminal, found by its completion system in `fpath`.
struct ZshTests {
    @Test func offersWhatTheShellItselfWould() async throws {
        try await ZshTests.open { shell in
            for line in CompletedLine.all {
                let words = try await shell.words(line.text)
                #expect(words == line.words, "appflow \(line.text)")
            }
        }
    }

    @Test func theScriptCanBeSourcedToo() async throws {
        try await ZshTests.open(start: "source '\(ShellHome.script("_appflow"))'") { shell in
            let words = try await shell.words("canc")
            #expect(words == ["cancel"])
        }
    }

    @Test func filesCompleteAsFiles() async throws {
        try await ZshTests.open { shell in
            for (text, whole) in [
                ("appflow --ca-bundle ids-", "appflow --ca-bundle ids-two "),
                ("appflow cancel @ids-", "appflow cancel @ids-two "),
                ("appflow cancel @ids\\ ", "appflow cancel @ids\\ one "),
                ("appflow ./ids-", "appflow ./ids-two "),
                ("appflow simulate --flows ids-", "appflow simulate --flows ids-two "),
            ] {
                let line = try await shell.line(afterTabBehind: text)
                #expect(line == whole)
            }
        }
    }

    @Test func aListSaysWhatEachWordIs() async throws {
        try await ZshTests.open { shell in
            shell.terminal.send("appflow cancel --")
            shell.terminal.send(.tab)
            try await shell.terminal.expectScreen { screen in
                screen.lines.contains {
                    $0.hasPrefix("--all ") && $0.contains("-- the same as all")
                }
            }
        }
    }

    @Test func wordsThatMeanSomethingToItAreQuotedAndNeverRun() async throws {
        try await ZshTests.open(script: HostileWords.script(for: .zsh)) { shell in
            shell.terminal.send("appflow evil --")
            shell.terminal.send(.tab, .tab)
            try await shell.terminal.expect("--switch")
            shell.terminal.send(.control("U"))
            shell.terminal.send("appflow evil ")
            shell.terminal.send(.tab)
            try await shell.terminal.expectScreen { screen in
                screen.lines.joined().contains("a$(touch pwned)")
                    && screen.lines.joined().contains(HostileWords.note)
            }
            shell.terminal.send(.control("U"))
            let line = try await shell.line(afterTabBehind: "appflow evil a")
            #expect(line == #"appflow evil a\$\(touch\ pwned\) "#)
            #expect(!shell.home.holds("pwned"))
        }
    }

    @Test func whatIsLiveIsPutInAsItMustBeTyped() async throws {
        try await LiveFlows.with { simulator in
            try await ZshTests.open(on: simulator) { shell in
                try await shell.home.learnLiveWords()
                for (index, line) in LiveLine.all.enumerated() {
                    let words = try await shell.arguments(of: line.text, number: index + 1)
                    #expect(words == line.arguments, "appflow \(line.text)")
                }
                #expect(!shell.home.holds("pwned"))
            }
        }
    }

    @Test func aListSaysWhatIsKnownOfARun() async throws {
        try await LiveFlows.with { simulator in
            try await ZshTests.open(on: simulator) { shell in
                try await shell.home.learnLiveWords()
                shell.terminal.send("appflow cancel --flow sales-accounts ")
                shell.terminal.send(.tab, .tab)
                try await shell.terminal.expectScreen { screen in
                    screen.lines.contains { $0.hasPrefix("7b-two  -- InProgress  ") }
                }
            }
        }
    }

    @Test func onlyForWhatIsLiveIsTheProgramStarted() async throws {
        try await ZshTests.open { shell in
            try shell.home.replaceTheProgram()
            for line in LiveLine.notLive {
                let starts = try await shell.startsTheProgram(behind: line)
                #expect(!starts, "appflow \(line)")
            }
            #expect(try await shell.startsTheProgram(behind: "runs "))
        }
    }

    @Test func withoutTheProgramNothingIsSaid() async throws {
        try await ZshTests.open { shell in
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
        start: String = "",
        _ body: (LineAtAShell) async throws -> Void
    ) async throws {
        try await ShellHome.with(simulator) { home in
            if let script { try home.write("functions/_appflow", script) }
            let folder =
                start.isEmpty && script == nil ? ShellHome.script("") : home.path + "/functions"
            let lines = """
                cd '\(home.path)'
                PS1='$ '
                unset zle_bracketed_paste
                fpath=('\(folder)' $fpath)
                autoload -Uz compinit
                compinit -u -d dump
                \(start)
                everything() { _main_complete; compstate[insert]=all compstate[list]= }
                zle -C everything complete-word everything
                bindkey '^Xa' everything
                integer count runs
                dump() { print -r -- "$BUFFER" >>lines; zle -M "dumped $((++count))." }
                zle -N dump
                bindkey '^Xd' dump
                appflow() { print -rl -- "$@" >args.$((++runs)); print "ran $runs." }
                """
            try home.write(".zshrc", lines + "\n")
            try await TerminalSession.with(
                "/bin/zsh",
                arguments: ["-d", "-i"],
                environment: home.environment,
                columns: 160
            ) { terminal in
                try await terminal.expect("$ ")
                try await body(LineAtAShell(terminal: terminal, home: home))
            }
        }
    }
}
