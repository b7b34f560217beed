import ProgramSupport

/// The ways to hand lines over.
enum ScriptDoor: CaseIterable {
    /// A `-c` for each.
    case option
    /// A file.
    case file
    /// Standard input.
    case pipe
}

extension CommandBench {
    /// Runs lines, with options of the program before them.
    func run(
        _ lines: [String],
        by door: ScriptDoor,
        _ options: [String] = []
    ) async throws -> ProgramRun {
        let text = lines.map { $0 + "\n" }.joined()
        switch door {
        case .option: return try await run(options + lines.flatMap { ["-c", $0] })
        case .file: return try await run(options + [file("script", text)])
        case .pipe: return try await run(options, input: Array(text.utf8))
        }
    }
}
