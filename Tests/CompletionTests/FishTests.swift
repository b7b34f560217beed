import AppFlow
import ProgramSupport
import Shell
import TestSupport
import Testing

@testable import Shell

/// The script in a real fish, which tells what it would offer.
struct FishTests {
    @Test func offersWhatTheShellItselfWould() async throws {
        try await ShellHome.with { home in
            let lines = CompletedLine.all
            let answers = try await FishTests.complete(lines.map(\.text), in: home)
            #expect(answers.count == lines.count)
            for (line, answer) in zip(lines, answers) {
                // Where nothing begins so, fish offers what only looks alike.
                let words = answer.map(\.word).filter { $0.hasPrefix(line.current) }
                #expect(Set(words) == line.words, "appflow \(line.text)")
            }
        }
    }

    @Test func filesCompleteAsFiles() async throws {
        try await ShellHome.with { home in
            let answers = try await FishTests.complete(
                ["--ca-bundle ids", #"cancel @ids\ "#, "./ids-", "simulate --flows ids-"],
                in: home
            )
            #expect(
                answers.map { $0.map(\.word) } == [
                    ["ids one", "ids-two"], ["@ids one"], ["./ids-two"], ["ids-two"],
                ]
            )
        }
    }

    @Test func itSaysWhatEachWordIs() async throws {
        try await ShellHome.with { home in
            let answers = try await FishTests.complete(
                ["canc", "cancel --al", "cancel-fl", "help wai", "delete-flow --flow-n"],
                in: home
            )
            #expect(
                answers.map { $0.first?.note } == [
                    RunCancel.about.summary, "the same as all",
                    OperationSummary.line(of: .cancelFlowExecutions),
                    RunWait.about.summary, "required",
                ]
            )
        }
    }

    @Test func wordsThatMeanSomethingToItAreQuotedAndNeverRun() async throws {
        try await ShellHome.with { home in
            let script = try home.write("script", HostileWords.script(for: .fish))
            let answers = try await FishTests.complete(
                ["ev", "evil --s", "evil "],
                in: home,
                script: script
            )
            #expect(
                answers.map(\.first?.note) == [
                    HostileWords.note, HostileWords.note + " the second line", HostileWords.note,
                ]
            )
            #expect(answers.last?.map(\.word) == ["a$(touch pwned)", #"b`touch pwned`:'\"#])
            #expect(!home.holds("pwned"))
        }
    }

    @Test func whatIsLiveIsPutInAsItMustBeTyped() async throws {
        try await LiveFlows.with { simulator in
            try await ShellHome.with(simulator) { home in
                try await home.learnLiveWords()
                try await FishTests.open(home) { shell in
                    for (index, line) in LiveLine.all.enumerated() {
                        let words = try await shell.arguments(of: line.text, number: index + 1)
                        #expect(words == line.arguments, "appflow \(line.text)")
                    }
                    #expect(!home.holds("pwned"))
                }
            }
        }
    }

    @Test func itSaysWhatIsKnownOfFlowsAndRuns() async throws {
        try await LiveFlows.with { simulator in
            try await ShellHome.with(simulator) { home in
                try await home.learnLiveWords()
                let answers = try await FishTests.complete(
                    ["runs sal", "wait --flow sales-accounts 7c"],
                    in: home
                )
                #expect(answers.first?.first?.note.hasPrefix("Active  OnDemand") == true)
                #expect(answers.last?.first?.note.hasPrefix("Successful  ") == true)
            }
        }
    }

    @Test func onlyForWhatIsLiveIsTheProgramStarted() async throws {
        try await ShellHome.with { home in
            try home.replaceTheProgram()
            _ = try await FishTests.complete(LiveLine.notLive, in: home)
            #expect(!home.holds("started"))
            _ = try await FishTests.complete(["runs "], in: home)
            #expect(home.holds("started"))
        }
    }

    @Test func withoutTheProgramNothingIsSaid() async throws {
        try await ShellHome.with { home in
            var environment = home.environment
            environment["PATH"] = "/usr/bin:/bin"
            let answers = try await FishTests.complete(
                ["--profile pr", "runs "],
                in: home,
                environment: environment
            )
            #expect(answers.map(\.count) == [0, 0])
        }
    }

    private static func open(
        _ home: ShellHome,
        _ body: (LineAtAShell) async throws -> Void
    ) async throws {
        let start = """
            cd '\(home.path)'
            source '\(ShellHome.script("appflow.fish"))'
            set -g fish_greeting
            set -g runs 0
            function fish_prompt; echo '$ '; end
            function appflow
                set -g runs (math $runs + 1)
                printf '%s\\n' $argv >args.$runs
                echo "ran $runs."
            end
            """
        let file = try home.write("start", start + "\n")
        try await TerminalSession.with(
            "/usr/bin/fish",
            arguments: ["--no-config", "-i", "-C", "source '\(file)'"],
            environment: home.environment,
            columns: 160
        ) { terminal in
            try await terminal.expect("$ ")
            try await body(LineAtAShell(terminal: terminal, home: home))
        }
    }

    private struct Candidate {
        let word: String
        let note: String
    }

    private static func complete(
        _ lines: [String],
        in home: ShellHome,
        script: String = ShellHome.script("appflow.fish"),
        environment: [String: String]? = nil
    ) async throws -> [[Candidate]] {
        let ask = """
            source $argv[1]
            for line in $argv[2..]
                complete -C "appflow $line"
                echo .
            end
            """
        let run = try await ProgramRun.of(
            "/bin/sh",
            ["-c", #"cd && exec fish --no-config -c "$0" "$@""#, ask, script] + lines,
            environment: environment ?? home.environment
        )
        #expect(run.error.isEmpty)
        var answers: [[Candidate]] = [[]]
        for line in run.output.split(separator: "\n") {
            guard line != "." else {
                answers.append([])
                continue
            }
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            answers[answers.count - 1].append(
                Candidate(word: parts[0], note: parts.count > 1 ? parts[1] : "")
            )
        }
        return answers.dropLast()
    }
}
