import AppFlow

/// An option of an operation: a member of its input as it is given on a command line.
struct OperationOption {
    /// How the option is used.
    enum Form {
        /// `--flow-name NAME`.
        case value
        /// `--execution-ids ID ...`.
        case values
        /// `--force-delete`, or `--no-force-delete` for false.
        case flag(Bool)
    }

    let member: Member
    let form: Form

    /// Finds the option of that name, dashes included.
    init?(_ name: String, of operation: Operation) {
        for member in operation.input.members {
            let option = member.optionName
            if name.hasPrefix("--"), name.dropFirst(2) == option {
                self.init(member, OperationOption.form(of: member))
                return
            }
            if name.hasPrefix("--no-"), name.dropFirst(5) == option,
                case .boolean = member.shape.type
            {
                self.init(member, .flag(false))
                return
            }
        }
        return nil
    }

    private init(_ member: Member, _ form: Form) {
        self.member = member
        self.form = form
    }

    private static func form(of member: Member) -> Form {
        switch member.shape.type {
        case .boolean: .flag(true)
        case .list: .values
        default: .value
        }
    }

    /// The names of all options of an operation, in the model's order.
    static func names(of operation: Operation) -> [String] {
        operation.input.members.flatMap { member -> [String] in
            let name = member.optionName
            if case .boolean = member.shape.type { return ["--" + name, "--no-" + name] }
            return ["--" + name]
        } + [inputJSON, skeleton]
    }

    /// The option that takes the whole input.
    static let inputJSON = "--cli-input-json"
    /// The option that prints what an input or a reply looks like, and sends nothing.
    static let skeleton = "--generate-cli-skeleton"
}
