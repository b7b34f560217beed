import AWSCore
import JSON
import SigV4
import World

/// Makes the call of an operation: path, query and body, each member where the model wants it.
///
/// - SeeAlso: botocore's `RestJSONSerializer`.
struct CallBuilder {
    private let operation: Operation
    private let input: OperationInput
    private let wire: WireValue

    init(_ operation: Operation, _ input: OperationInput, _ clock: any Clock) {
        self.operation = operation
        self.input = input
        wire = WireValue(clock)
    }

    /// The call, whose members stand in the order of the input.
    func call(timeouts: HTTPTimeouts? = nil, resend: ResendRule? = nil) -> ServiceCall {
        var path = operation.path
        var query: [(name: String, value: String)] = []
        var body = JSONObject()
        let shape = operation.input
        for (name, value) in input.object where !value.isNull {
            guard let member = shape.member(named: name) else {
                // Only an input that isn't checked has such a member.
                body[name] = value
                continue
            }
            switch member.location {
            case .body: body[name] = wire.value(value, of: member.shape)
            case .label(let label): path = CallBuilder.fill(label, of: path, with: value)
            case .query(let name): query += CallBuilder.parameters(name, value)
            }
        }
        let hasBody = !body.isEmpty || shape.members.contains { $0.location == .body }
        return ServiceCall(
            operation: operation.name,
            method: operation.method,
            path: path,
            query: query,
            body: hasBody ? JSONWriter(.wire).bytes(.object(body)) : nil,
            resend: resend ?? ResendRule(operation, input),
            timeouts: timeouts
        )
    }

    /// Puts a value, slashes encoded as well, where the path has `{label}`.
    private static func fill(_ label: String, of path: String, with value: JSONValue) -> String {
        let mark = "{" + label + "}"
        return path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == mark ? PercentEncoding.encode(text(of: value)) : String($0) }
            .joined(separator: "/")
    }

    /// One pair for a value, one for each item of a list.
    private static func parameters(
        _ name: String,
        _ value: JSONValue
    ) -> [(name: String, value: String)] {
        (value.arrayValue ?? [value]).map { item in
            (PercentEncoding.encode(name), PercentEncoding.encode(text(of: item)))
        }
    }

    private static func text(of value: JSONValue) -> String {
        value.stringValue ?? JSONWriter(.compact).text(value)
    }
}
