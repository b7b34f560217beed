import AppFlow
public import TerminalText
import World

/// Answers Tab from what is known, within 100 ms, and has the rest read behind.
///
/// It never asks, prints or throws: without an answer it offers nothing.
public struct Completer: Sendable {
    private let session: Session
    private let refresher: Refresher
    private let elsewhere: Elsewhere

    /// How long Tab waits for something never read before: the law's 100 ms, less what drawing takes.
    private static let patience = Duration.milliseconds(80)

    init(session: Session) {
        self.session = session
        refresher = Refresher(session: session)
        elsewhere = Elsewhere(session)
    }

    /// What could stand at the cursor.
    ///
    /// - Parameters:
    ///   - line: the line as typed so far.
    ///   - cursor: the cursor's place, in UTF-8 offsets.
    /// - Returns: candidates, or nil when there are none or none are known yet.
    public func complete(_ line: String, cursor: Int) -> CompletionResult? {
        guard let context = CursorContext(line: line, cursor: cursor) else { return nil }
        if context.place == .file {
            return FileCompletion.complete(context, environment: session.world.environment)
        }
        if context.words.isEmpty, !context.prefix.hasPrefix("-") {
            return result(context, CommandTable.names, note: CandidateNotes.command)
                // Only where no command fits, so that these names don't stand in a command's way.
                ?? result(context, Operation.names + ["aws"], note: CandidateNotes.command)
        }
        if let operation = OperationContext(context) { return complete(operation) }
        guard let command = context.words.first.flatMap({ CommandTable.command(named: $0.text) })
        else { return nil }
        return complete(ArgumentContext(context, command.about.syntax))
    }

    /// What can come next, to stand behind the line; nothing unless the cursor is at its end.
    ///
    /// Nothing is asked of anybody: it is the syntax of the command.
    public func hint(_ line: String, cursor: Int) -> SafeText {
        cursor == line.utf8.count ? Hint(line).text : .empty
    }

    private func complete(_ argument: ArgumentContext) -> CompletionResult? {
        let cursor = argument.cursor
        guard let kind = argument.kind else {
            return result(cursor, argument.options.map(\.name)) { name in
                "\(argument.options.first { $0.name == name }?.summary ?? "")"
            }
        }
        switch kind {
        case .flow, .flowPattern:
            return flows(cursor, refresher, isPattern: kind == .flowPattern)
        case .run, .activeRun: return runs(argument, onlyActive: kind == .activeRun)
        case .flowOrRun:
            // Behind `--flow` it can only be a run.
            return runs(argument, onlyActive: false)
                ?? (argument.flow == nil ? flows(cursor, refresher, isPattern: false) : nil)
        case .profile: return result(cursor, session.store.profiles(), note: { _ in .empty })
        case .region: return result(cursor, Regions.offered(session.world), note: { _ in .empty })
        case .command: return result(cursor, HelpText.topics, note: CandidateNotes.command)
        case .choice(let words): return result(cursor, words, note: { _ in .empty })
        case .choiceAfter(let words):
            let before = argument.arguments.last ?? ""
            return result(cursor, words[before] ?? [], note: { _ in .empty })
        case .file: return FileCompletion.complete(cursor, environment: session.world.environment)
        case .duration, .number, .text: return nil
        }
    }

    private func complete(_ operation: OperationContext) -> CompletionResult? {
        let cursor = operation.cursor
        switch operation.wanted {
        case .names(let names): return result(cursor, names, note: CandidateNotes.command)
        case .option: return options(operation)
        case .value(let value):
            // Behind values of which none is known an option can follow as well.
            return complete(value, operation)
                ?? (operation.typed.isEmpty ? nil : options(operation))
        }
    }

    private func options(_ operation: OperationContext) -> CompletionResult? {
        result(operation.cursor, operation.options.map(\.name)) { name in
            "\(operation.options.first { $0.name == name }?.note ?? "")"
        }
    }

    private func complete(
        _ value: OfferedOption.Value,
        _ operation: OperationContext
    ) -> CompletionResult? {
        let cursor = operation.cursor
        let environment = session.world.environment
        if let scheme = ["file://", "fileb://"].first(where: cursor.prefix.hasPrefix) {
            return FileCompletion.complete(cursor, after: scheme, environment: environment)
        }
        switch value {
        case .choices(let words): return result(cursor, words, note: { _ in .empty })
        case .flow: return flows(cursor, elsewhere.refresher(for: operation), isPattern: false)
        case .activeRun:
            return runs(
                cursor,
                elsewhere.refresher(for: operation),
                of: operation.flow,
                onlyActive: true,
                without: operation.typed
            )
        case .profile: return result(cursor, session.store.profiles(), note: { _ in .empty })
        case .region: return result(cursor, Regions.offered(session.world), note: { _ in .empty })
        case .file: return FileCompletion.complete(cursor, environment: environment)
        case .text: return nil
        }
    }

    private func flows(
        _ cursor: CursorContext,
        _ refresher: Refresher,
        isPattern: Bool
    ) -> CompletionResult? {
        let known = refresher.flows(waiting: Completer.patience)
        guard let known else { return nil }
        if isPattern, Glob.isPattern(cursor.prefix) {
            // Which flows that would hit; a pattern is itself what is meant, so it stays.
            let matches = known.names.all.filter(Glob(cursor.prefix).matches)
            return result(cursor.anything, matches) { CandidateNotes.flow(known.byName[$0]) }
        }
        return result(cursor, known.names) { CandidateNotes.flow(known.byName[$0]) }
    }

    private func runs(_ argument: ArgumentContext, onlyActive: Bool) -> CompletionResult? {
        if onlyActive, argument.cursor.prefix.hasPrefix("@") {
            let environment = session.world.environment
            return FileCompletion.complete(argument.cursor, after: "@", environment: environment)
        }
        return runs(
            argument.cursor,
            refresher,
            of: argument.flow ?? session.store.flow,
            onlyActive: onlyActive,
            without: argument.arguments
        )
    }

    private func runs(
        _ cursor: CursorContext,
        _ refresher: Refresher,
        of flow: String?,
        onlyActive: Bool,
        without typed: [String]
    ) -> CompletionResult? {
        guard let flow, let known = refresher.runs(of: flow, waiting: Completer.patience) else {
            return nil
        }
        let now = session.world.clock.now
        return result(cursor, onlyActive ? known.activeIDs : known.ids, without: Set(typed)) {
            CandidateNotes.run(known.byID[$0], now: now)
        }
    }

    private func result(
        _ cursor: CursorContext,
        _ names: [String],
        note: (String) -> SafeText
    ) -> CompletionResult? {
        result(cursor, SortedNames(names), note: note)
    }

    private func result(
        _ cursor: CursorContext,
        _ names: SortedNames,
        without typed: Set<String> = [],
        note: (String) -> SafeText
    ) -> CompletionResult? {
        let all = names.beginning(with: cursor.prefix)
        let found = typed.isEmpty ? all : ArraySlice(all.filter { !typed.contains($0) })
        guard let first = found.first, let last = found.last else { return nil }
        let candidates = CompletionResult.sample(of: found).map { name in
            CompletionResult.Candidate(Quoting.quote(name), label: "\(name)", note: note(name))
        }
        // In byte order what the first and the last share, all share.
        let common = found.count == 1 ? first : CommonPrefix.of(first, last)
        return CompletionResult(
            range: cursor.range,
            candidates: candidates,
            count: found.count,
            commonText: Quoting.quotePrefix(common)
        )
    }
}
