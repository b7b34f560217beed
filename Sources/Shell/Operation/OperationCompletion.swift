import AppFlow

/// What could stand at the cursor of a line that calls an operation.
struct OperationCompletion {
    /// The value of `--flow-name` stands there.
    let flowArgument: Bool?
    /// What else could stand there: names of options, or the known values of one.
    let options: [String]

    /// Nil when the line calls no operation yet.
    init?(_ cursor: CursorContext) {
        let words = cursor.words.map(\.text)
        guard let found = OperationWords(words) else { return nil }
        let operation = found.operation
        let last = words.last ?? ""
        if last.hasPrefix("-"), !cursor.prefix.hasPrefix("-"), last != operation.cliName {
            let option = OperationOption(last, of: operation)
            flowArgument = option?.member.name == "flowName" ? true : nil
            options = option.map(OperationCompletion.values) ?? []
            return
        }
        flowArgument = nil
        options = (OperationOption.names(of: operation) + GlobalOption.names)
            .filter { !words.contains($0) }
    }

    private static func values(of option: OperationOption) -> [String] {
        switch option.form {
        case .value:
            if case .enumeration(let values) = option.member.shape.type { return values }
            return []
        case .flag, .values: return []
        }
    }

    /// The operations, for a first word that no command of the shell begins with.
    static func names() -> [String] {
        Operation.all.map(\.cliName)
    }
}
