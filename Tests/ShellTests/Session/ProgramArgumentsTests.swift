import AWSCore
import Shell
import Testing
import World

struct ProgramArgumentsTests {
    @Test func optionsMayStandBehindACommandToo() throws {
        let arguments = try ProgramArguments(
            [
                "--profile", "a", "cancel", "all", "--region=eu-west-1", "--flow", "x1", "--yes",
                "--read-only",
            ],
            files: Files()
        )
        guard case .command(let line) = arguments.task else {
            Issue.record("no command")
            return
        }
        #expect(line.words.map(\.text) == ["cancel", "all", "--flow", "x1", "--yes"])
        #expect(arguments.options.profile == "a")
        #expect(arguments.options.region == "eu-west-1")
        #expect(arguments.isReadOnly)
    }

    /// A flow may be called like an option's value; what belongs to the command stays with it.
    @Test func theCommandsOwnValuesAreNotOurs() throws {
        let arguments = try ProgramArguments(
            ["runs", "--flow", "--region", "--", "--profile", "p"],
            files: Files()
        )
        guard case .command(let line) = arguments.task else {
            Issue.record("no command")
            return
        }
        #expect(line.words.map(\.text) == ["runs", "--flow", "--region", "--", "--profile", "p"])
    }

    @Test func theFirstWordDecides() throws {
        #expect(isOperation(try ProgramArguments(["list-flows"], files: Files()).task))
        #expect(isScript(try ProgramArguments(["./x"], files: Files()).task))
        #expect(throws: UsageProblem.self) { try ProgramArguments(["flws"], files: Files()) }
        #expect(throws: UsageProblem.self) {
            try ProgramArguments(["--profile", "", "flows"], files: Files())
        }
        #expect(throws: UsageProblem.self) {
            try ProgramArguments(["--profil", "x"], files: Files())
        }
        #expect(throws: UsageProblem.self) {
            try ProgramArguments(["-c", "flows", "runs"], files: Files())
        }
    }

    @Test func completionsAreForAKnownShell() throws {
        let arguments = try ProgramArguments(["--completions", "fish"], files: Files())
        guard case .completions(.fish) = arguments.task else {
            Issue.record("no completions")
            return
        }
        #expect(throws: UsageProblem.self) {
            try ProgramArguments(["--completions", "tcsh"], files: Files())
        }
        #expect(throws: UsageProblem.self) {
            try ProgramArguments(["--completions"], files: Files())
        }
    }

    private func isOperation(_ task: ProgramArguments.Task) -> Bool {
        if case .operation = task { return true }
        return false
    }

    private func isScript(_ task: ProgramArguments.Task) -> Bool {
        if case .script = task { return true }
        return false
    }
}
