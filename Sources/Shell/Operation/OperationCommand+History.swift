import AppFlow
import JSON

extension OperationCommand {
    /// Whether a line sets a secret, and so is kept out of history.
    ///
    /// A line that can't be understood counts as one that does when it calls an operation and holds the
    /// name of a secret.
    static func setsSensitiveMember(_ text: String) -> Bool {
        guard let line = try? LineParser.parse(text) else {
            let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
            return OperationWords(words).map { mentionsSecret(text, of: $0.operation) } ?? false
        }
        guard let found = OperationWords(line.words.map(\.text)) else { return false }
        do throws(OperationProblem) {
            let options = try GlobalOptions(found.others)
            return setsSecret(try OperationArguments(found.operation, options.others))
        } catch {
            return mentionsSecret(text, of: found.operation)
        }
    }

    private static func setsSecret(_ arguments: OperationArguments) -> Bool {
        let input = arguments.operation.input
        let whole = arguments.inputJSON.map { text in isSecret(in: text, input) } ?? false
        return whole
            || input.members.contains { member in
                switch arguments.given[member.name] {
                case .text(let text): isSecret(in: text, member.shape)
                case .texts(let texts): texts.contains { isSecret(in: $0, member.shape) }
                case .flag, nil: false
                }
            }
    }

    /// Whether a value as it was typed holds a secret; a file's name holds none.
    private static func isSecret(in text: String, _ shape: Shape) -> Bool {
        guard !shape.isSecret else { return !text.hasPrefix("file://") }
        let secrets = shape.secretNames
        guard !secrets.isEmpty, !text.hasPrefix("file://") else { return false }
        guard let value = try? JSONParser().parse(text) else {
            return secrets.contains { text.contains($0) }
        }
        return shape.isSecret(in: value)
    }

    private static func mentionsSecret(_ text: String, of operation: Operation) -> Bool {
        operation.input.secretNames.contains { text.contains($0) }
    }
}
