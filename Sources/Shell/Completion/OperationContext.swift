import AWSCore
import AppFlow

/// What an AWS operation's line wants at the cursor: `OPERATION ...` or `aws appflow OPERATION ...`, with
/// the options of every operation anywhere.
struct OperationContext {
    /// What fits at the cursor.
    enum Wanted {
        /// One of these words: `appflow` behind `aws`, or the operation.
        case names([String])
        /// The name of an option.
        case option
        /// A value of this kind.
        case value(OfferedOption.Value)
    }

    /// The cursor's word; behind `--name=` the value alone.
    private(set) var cursor: CursorContext
    private(set) var wanted = Wanted.option
    /// The options that can still be given.
    private(set) var options: [OfferedOption]
    /// The values that stand before the cursor's one, of the same option.
    private(set) var typed: [String] = []
    /// The flow that `--flow-name` names.
    private(set) var flow: String?
    /// Whom and what the line says to reach, in order.
    private(set) var connection: [(name: String, value: String)] = []

    private var pending: OfferedOption?
    private var given: Set<String> = []

    /// Reads the words before the cursor; nil when the line is no operation's.
    init?(_ cursor: CursorContext) {
        let words = cursor.words.map(\.text)
        guard let prologue = OperationPrologue(words) else { return nil }
        self.cursor = cursor
        options = prologue.operation.map(OfferedOption.all) ?? OfferedOption.global
        for word in prologue.others { read(word) }
        if let value = valueAtCursor() {
            wanted = .value(value)
        } else if !cursor.prefix.hasPrefix("-"), let names = prologue.next {
            wanted = .names(names)
        }
        options = options.filter { !given.contains($0.name) }
    }

    private mutating func read(_ word: String) {
        if let option = pending, !word.hasPrefix("--") {
            take(option, word)
            if option.arity != .many { pending = nil }
            return
        }
        pending = nil
        guard word.hasPrefix("--") else { return }
        let parts = OptionWord(word)
        given.formUnion([parts.name, OperationContext.opposite(of: parts.name)])
        guard let option = options.first(where: { $0.name == parts.name }) else { return }
        if let attached = parts.attached {
            take(option, attached)
        } else if option.value == nil {
            take(option, "")
        } else {
            pending = option
            typed = []
        }
    }

    private mutating func take(_ option: OfferedOption, _ value: String) {
        if option.name == "--flow-name" { flow = value }
        if option.arity == .many { typed.append(value) }
        if OperationContext.connecting.contains(option.name) {
            connection.append((option.name, value))
        }
    }

    /// The value that the cursor's word is, or begins.
    private mutating func valueAtCursor() -> OfferedOption.Value? {
        if let option = pending, option.arity == .one || !cursor.prefix.hasPrefix("-") {
            return option.value
        }
        typed = []
        // `--flow-name=sal`: the value is in the cursor's own word.
        for option in options where option.value != nil {
            guard let value = cursor.value(after: option.name) else { continue }
            cursor = value
            return option.value
        }
        return nil
    }

    /// `--no-x` of `--x`, and the other way round: they exclude each other.
    private static func opposite(of name: String) -> String {
        name.hasPrefix("--no-") ? "--" + name.dropFirst(5) : "--no-" + name.dropFirst(2)
    }

    /// What decides where a request goes, and not what is done with it.
    private static let connecting = Set(ProgramOption.connection.map(\.name))
        .subtracting(["--read-only", "--debug"])
}

/// The words up to the operation's name, if that stands there yet.
private struct OperationPrologue {
    let operation: Operation?
    /// All words but `aws`, `appflow` and the operation, in order.
    let others: [String]
    /// What can stand there next, as long as no operation is named.
    let next: [String]?

    /// Nil when the line is no operation's.
    init?(_ words: [String]) {
        if let found = OperationWords(words) {
            operation = found.operation
            others = found.others
            next = nil
            return
        }
        var options: [String] = []
        var names = ["aws", "appflow"][...]
        var rest = words[...]
        while let word = rest.popFirst() {
            if word.hasPrefix("-") {
                guard let takesValue = GlobalOption.takesValue(word) else { return nil }
                options.append(word)
                if takesValue, let value = rest.popFirst() { options.append(value) }
            } else if names.popFirst() != word {
                return nil
            }
        }
        operation = nil
        others = options
        next = names.count == 1 ? Array(names) : Operation.names
    }
}

extension Operation {
    /// The operations, for a word that no command of the shell begins with.
    static var names: [String] {
        all.map(\.cliName)
    }
}
