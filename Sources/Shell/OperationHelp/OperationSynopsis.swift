import AppFlow

/// How an operation's line is built, option by option.
enum OperationSynopsis {
    /// `--flow-name <value>`, `[--execution-ids <value> ...]`, ..., each option once.
    static func parts(of operation: Operation) -> [String] {
        operation.input.members.map(part) + general(operation).map { "[\($0.name) \($0.value)]" }
    }

    private static func part(_ member: Member) -> String {
        let name = "--" + member.optionName
        let part =
            switch member.shape.type {
            case .boolean: "\(name) | --no-\(member.optionName)"
            case .list: "\(name) <value> ..."
            default: "\(name) <value>"
            }
        if case .boolean = member.shape.type, member.isRequired { return "(\(part))" }
        return member.isRequired ? part : "[\(part)]"
    }

    /// The options that are no members of the input, but concern it.
    static func general(_ operation: Operation) -> [General] {
        let members = Set(operation.input.members.map { "--" + $0.optionName })
        return OperationOption.names(of: operation)
            .filter { !members.contains($0) && !members.contains("--" + $0.dropFirst(5)) }
            .map(General.init)
    }

    /// An option that every operation has for its input.
    struct General {
        let name: String

        /// What stands for its value.
        var value: String {
            name == "--generate-cli-skeleton" ? "[input | output]" : "<value>"
        }

        /// What its value is.
        var type: String {
            name == "--generate-cli-skeleton" ? "(input or output)" : "(JSON)"
        }

        /// What it does.
        var text: String {
            OperationSynopsis.texts[name] ?? ""
        }
    }

    private static let texts = HelpTable(
        """
        --cli-input-json: The whole input as JSON, or file://PATH; keys are the names of the \
        service's own members, such as flowName. An option beside it wins over its key.
        --generate-cli-skeleton: Print such JSON with empty values (input), or a reply with \
        example values (output), and send nothing.
        """
    )
}
