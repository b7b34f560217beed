import AppFlow

/// An option of an operation's line as completion sees it, here and in the shells of the system.
struct OfferedOption {
    /// What can stand behind it.
    enum Value: Hashable {
        /// One of these.
        case choices([String])
        /// The name of a flow.
        case flow
        /// The id of an active run of the flow that `--flow-name` names.
        case activeRun
        /// A profile of the AWS config files.
        case profile
        /// A region.
        case region
        /// The path of a file.
        case file
        /// Something that isn't known here, or `file://` and the path of a file that holds it.
        case text
    }

    /// How many words its value is.
    enum Arity {
        /// Exactly one.
        case one
        /// One, or none.
        case optional
        /// All up to the next option.
        case many
    }

    let name: String
    /// What is said of it.
    let note: String
    /// What can stand behind it; nil for a switch.
    let value: Value?
    let arity: Arity

    private init(_ name: String, note: String, value: Value?, arity: Arity = .one) {
        self.name = name
        self.note = note
        self.value = value
        self.arity = arity
    }

    /// All that an operation takes, its own first.
    static func all(of operation: Operation) -> [OfferedOption] {
        own(of: operation) + shared
    }

    /// Those that are members of an operation's input.
    static func own(of operation: Operation) -> [OfferedOption] {
        OperationOption.names(of: operation).compactMap { name in
            OperationOption(name, of: operation).map { OfferedOption(name, $0, of: operation) }
        }
    }

    /// Those that every operation takes.
    static let shared: [OfferedOption] = {
        let operation = Operation.listFlows
        let others = OperationOption.names(of: operation)
            .filter { OperationOption($0, of: operation) == nil }
        return others.map(OfferedOption.init(ofEvery:)) + global
    }()

    /// Those that may stand before its name as well.
    static let global = GlobalOption.described.map { option in
        guard option.name != OperationOption.skeleton else {
            return OfferedOption(ofEvery: option.name)
        }
        return OfferedOption(
            option.name,
            note: option.summary,
            value: option.value.map(OfferedOption.value)
        )
    }

    private init(_ name: String, _ option: OperationOption, of operation: Operation) {
        let value: Value?
        let arity: Arity
        switch option.form {
        case .flag:
            (value, arity) = (nil, .one)
        case .value:
            (value, arity) = (Value(option.member, option.member.shape, operation), .one)
        case .values:
            var item = option.member.shape
            if case .list(let reference) = item.type { item = reference.shape }
            (value, arity) = (Value(option.member, item, operation), .many)
        }
        self.init(
            name,
            note: option.member.isRequired ? "required" : "",
            value: value,
            arity: arity
        )
    }

    /// An option that is no member of any input.
    private init(ofEvery name: String) {
        guard name != OperationOption.skeleton else {
            self.init(
                name,
                note: "print what the operation takes or replies, and send nothing",
                value: .choices(Skeleton.allCases.map(\.rawValue)),
                arity: .optional
            )
            return
        }
        self.init(name, note: "the whole input, as JSON", value: .text)
    }

    private static func value(_ kind: ArgumentKind) -> Value {
        switch kind {
        case .choice(let words): .choices(words)
        case .profile: .profile
        case .region: .region
        case .file: .file
        default: .text
        }
    }
}

extension OfferedOption.Value {
    fileprivate init(_ member: Member, _ shape: Shape, _ operation: Operation) {
        if case .enumeration(let values) = shape.type {
            self = .choices(values)
        } else if member.name == "flowName", operation != .createFlow {
            self = .flow
        } else if member.name == "executionIds" {
            self = .activeRun
        } else {
            self = .text
        }
    }
}
