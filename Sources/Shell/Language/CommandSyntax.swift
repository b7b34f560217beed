/// What a command takes, as data: one table feeds the parser, help, hints and Tab.
public struct CommandSyntax: Sendable {
    /// An argument without a name.
    public struct Positional: Sendable {
        /// How often it may stand there.
        public enum Arity: Sendable {
            /// Exactly once.
            case required
            /// Once or not at all.
            case optional
            /// Any number of times.
            case any
        }

        /// How help calls it: `FLOW`.
        public let label: String
        /// What it is.
        public let kind: ArgumentKind
        /// How often it may stand there.
        public let arity: Arity

        /// Makes a positional argument.
        public init(_ label: String, _ kind: ArgumentKind, _ arity: Arity) {
            self.label = label
            self.kind = kind
            self.arity = arity
        }
    }

    /// An argument with a name.
    public struct Option: Sendable {
        /// Its name with the dashes: `--flow`.
        public let name: String
        /// What follows it, or nil when it is a switch.
        public let value: ArgumentKind?
        /// How help calls the value: `NAME`.
        public let label: String
        /// Whether it may be given more than once.
        public let repeats: Bool
        /// One line for help and Tab.
        public let summary: String

        /// Makes an option that takes a value.
        public init(
            _ name: String,
            _ value: ArgumentKind,
            label: String,
            repeats: Bool = false,
            summary: String
        ) {
            self.name = name
            self.value = value
            self.label = label
            self.repeats = repeats
            self.summary = summary
        }

        /// Makes a switch.
        public init(_ name: String, summary: String) {
            self.name = name
            value = nil
            label = ""
            repeats = false
            self.summary = summary
        }
    }

    /// Arguments without a name, in order.
    public let positionals: [Positional]
    /// Arguments with a name.
    public let options: [Option]

    /// Makes a syntax of its parts.
    public init(_ positionals: [Positional] = [], options: [Option] = []) {
        self.positionals = positionals
        self.options = options
    }

    /// The option of that name.
    public func option(_ name: String) -> Option? {
        options.first { $0.name == name }
    }

    /// The positional argument that stands `index` places after the command's name.
    public func positional(at index: Int) -> Positional? {
        if positionals.indices.contains(index) { return positionals[index] }
        guard let last = positionals.last, last.arity == .any else { return nil }
        return last
    }
}

extension CommandSyntax.Option {
    /// `--flow NAME`, which every command about one flow takes.
    public static let flow = CommandSyntax.Option(
        "--flow",
        .flow,
        label: "NAME",
        summary: "the flow, if not the selected one"
    )
    /// `--output json`, which every command that lists something takes.
    public static let output = CommandSyntax.Option(
        "--output",
        .choice(["table", "json"]),
        label: "FORMAT",
        summary: "table or json"
    )
    /// `--yes`, which every command that asks takes.
    public static let yes = CommandSyntax.Option(
        "--yes",
        summary: "don't ask (scripts; at the prompt the question is asked all the same)"
    )
}
