import Glibc
import Synchronization
import TestSupport
import Testing
import World

extension ShellOnATerminal {
    /// The lines typed before: shared, recalled, and safe from whatever ends a shell.
    struct HistoryTests {
        @Test func aNewShellRecallsAndSearchesAllOfThem() async throws {
            try await ScratchFolder.with { folder in
                let home = folder.path
                let old = (0..<12_000).reduce(into: "") { $0 += "# old line \($1)\n" }
                try Files().append(Array(old.utf8), to: path(home), durably: false)
                try await shell(home) { terminal in
                    terminal.send("# new ü\r")
                    try await terminal.expect("eu-west-1> ")
                    terminal.send(.up)
                    try await terminal.expectScreen { $0.currentLine.hasSuffix("> # new ü") }
                    terminal.send(.up)
                    try await terminal.expectScreen { $0.currentLine.hasSuffix("old line 11999") }
                    terminal.send(.control("U"))
                    terminal.send(.control("R"))
                    terminal.send("line 7")
                    terminal.send(.enter)
                    try await terminal.expect("eu-west-1> ")
                }
                #expect(try lines(home).suffix(2).first == "# new ü")
                #expect(try lines(home).last == "# old line 7999")
            }
        }

        @Test func aLineThatBeginsWithASpaceCannotBeRecalled() async throws {
            try await ScratchFolder.with { folder in
                let home = folder.path
                try await shell(home) { terminal in
                    terminal.send("# kept\r")
                    try await terminal.expect("eu-west-1> ")
                    terminal.send(" # not kept\r")
                    try await terminal.expect("eu-west-1> ")
                    terminal.send(.up)
                    try await terminal.expectScreen { $0.currentLine.hasSuffix("> # kept") }
                }
                #expect(try lines(home) == ["# kept"])
            }
        }

        @Test func aHistoryThatIsNoneIsSetAsideWithANoticeAbovePrompt() async throws {
            try await ScratchFolder.with { folder in
                let home = folder.path
                try Files().append(Array("_HiStOrY_V2_\n".utf8), to: path(home), durably: false)
                try await shell(home) { terminal in
                    try await terminal.expect("is not a history of appflow; it is now")
                    try await terminal.expectScreen { $0.currentLine.hasSuffix("eu-west-1>") }
                }
                #expect(Files().exists(path(home) + ".set-aside-1"))
            }
        }

        /// Eight shells of one user, 500 lines each: all 4,000 are there, whole and in order.
        @Test(.timeLimit(.minutes(5)))
        func eightShellsAtOnceKeepEveryLine() async throws {
            try await ScratchFolder.with { folder in
                let home = folder.path
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<8 {
                        group.addTask {
                            try await shell(home) { terminal in
                                for line in 0..<500 {
                                    terminal.send("# shell \(number) line \(line) ü商🙂\r")
                                    try await terminal.expect("eu-west-1> ", within: .seconds(30))
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
                let kept = try lines(home)
                #expect(kept.count == 4_000)
                for number in 0..<8 {
                    let ours = kept.filter { $0.hasPrefix("# shell \(number) ") }
                    #expect(ours == (0..<500).map { "# shell \(number) line \($0) ü商🙂" })
                }
            }
        }

        /// Killed 1,000 times at random moments: every line after which a prompt was seen is there, and
        /// nothing is there that wasn't typed.
        @Test(.timeLimit(.minutes(10)))
        func killingLosesAtMostTheLineBeingTyped() async throws {
            try await ScratchFolder.with { folder in
                let home = folder.path
                try await withThrowingTaskGroup(of: Typed.self) { group in
                    for part in 0..<4 {
                        group.addTask {
                            var random = SplitMix(seed: 0x9111 + UInt64(part))
                            var typed = Typed()
                            for round in 0..<250 {
                                let name = "\(part) \(round)"
                                try await typeUntilKilled(home, name, &typed, &random)
                            }
                            return typed
                        }
                    }
                    var typed = Typed()
                    for try await part in group {
                        typed.all += part.all
                        typed.accepted += part.accepted
                    }
                    let kept = try lines(home)
                    #expect(typed.accepted.count > 500, "they were killed too early to show much")
                    #expect(Set(typed.accepted).subtracting(kept).isEmpty)
                    #expect(Set(kept).subtracting(typed.all).isEmpty)
                    #expect(Set(kept).count == kept.count)
                }
            }
        }

        /// What was typed, and after which of it a prompt was seen.
        private struct Typed {
            var all: [String] = []
            var accepted: [String] = []
        }

        private func typeUntilKilled(
            _ home: String,
            _ name: String,
            _ typed: inout Typed,
            _ random: inout SplitMix
        ) async throws {
            let moment = Duration.microseconds(Int.random(in: 0..<60_000, using: &random))
            try await shell(home) { terminal in
                let isOver = Flag()
                let process = terminal.process
                let killer = Task {
                    try await Task.sleep(for: moment)
                    kill(process, SIGKILL)
                    isOver.raise()
                }
                while !isOver.isUp {
                    let end = String(repeating: "ü商", count: Int.random(in: 0...30, using: &random))
                    let line = "# \(name) \(typed.all.count) \(end)"
                    typed.all.append(line)
                    terminal.send(line + "\r")
                    if await sawPrompt(terminal, unless: isOver) { typed.accepted.append(line) }
                }
                try await killer.value
            }
        }

        /// Whether the next prompt came before the shell was gone.
        private func sawPrompt(
            _ terminal: TerminalSession,
            unless isOver: Flag
        ) async -> Bool {
            for _ in 0..<500 {
                let wasOver = isOver.isUp
                if (try? await terminal.expect("> ", within: .milliseconds(20))) != nil {
                    return true
                }
                if wasOver { return false }
            }
            return false
        }

        private func shell(
            _ home: String,
            _ body: (TerminalSession) async throws -> Void
        ) async throws {
            var environment = TerminalSession.cleanEnvironment
            environment["HOME"] = home
            environment["AWS_REGION"] = "eu-west-1"
            environment["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE"
            environment["AWS_SECRET_ACCESS_KEY"] = "secret"
            try await TerminalSession.with(
                TerminalSession.builtProgram("appflow"),
                environment: environment,
                columns: 300
            ) { terminal in
                try await terminal.expect("eu-west-1> ", within: .seconds(30))
                try await body(terminal)
            }
        }

        private func path(_ home: String) -> String {
            home + "/.local/state/appflow/history"
        }

        /// The lines of the file, a last one without its newline included.
        private func lines(_ home: String) throws -> [String] {
            let bytes = try Files().read(path(home), limit: 1 << 24)
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        }
    }
}

/// Something that has happened or not, as several tasks see it.
private final class Flag: Sendable {
    private let state = Mutex(false)

    var isUp: Bool {
        state.withLock { $0 }
    }

    func raise() {
        state.withLock { $0 = true }
    }
}
