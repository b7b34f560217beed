import AppFlow
import JSON
import World

/// Makes the input of an operation of its arguments: options first in the model's order, then what else
/// `--cli-input-json` holds, in its own order.
struct InputBuilder {
    private let arguments: OperationArguments
    private let members: JSONObject
    private let json: String?

    /// Reads and converts the values of the options; `--cli-input-json` is loaded, not yet understood.
    ///
    /// - Throws: ``OperationProblem/value(option:_:)``.
    init(_ arguments: OperationArguments, _ file: ValueFile) throws(OperationProblem) {
        self.arguments = arguments
        let reader = ValueReader(file: file)
        var members = JSONObject()
        for member in arguments.operation.input.members {
            guard let given = arguments.given[member.name] else { continue }
            do throws(ValueProblem) {
                members[member.name] = try reader.value(given, member.shape)
            } catch {
                throw .value(option: "--" + member.optionName, error)
            }
        }
        self.members = members
        do throws(ValueProblem) {
            json = try arguments.inputJSON.map { text throws(ValueProblem) in
                try file.content(text)?.text ?? text
            }
        } catch {
            throw .value(option: OperationOption.inputJSON, error)
        }
    }

    /// The whole input.
    ///
    /// - Throws: ``OperationProblem/value(option:_:)``, of an option without dashes as the AWS CLI has it.
    func input() throws(OperationProblem) -> JSONObject {
        guard let json else { return members }
        var input = members
        do throws(ValueProblem) {
            let hidesText = !arguments.operation.input.secretNames.isEmpty
            let value = try ValueReader.parse(json, mayHoldSecrets: hidesText)
            guard let object = value.objectValue else { throw .notAnObject }
            for (name, value) in object where input[name] == nil { input[name] = value }
        } catch {
            throw .value(option: String(OperationOption.inputJSON.dropFirst(2)), error)
        }
        return input
    }
}
