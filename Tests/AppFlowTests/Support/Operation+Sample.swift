import JSON

@testable import AppFlow

extension AppFlow.Operation {
    /// An input with every required member, so that it passes the check.
    var sampleInput: OperationInput {
        if self == .cancelFlowExecutions {
            return OperationInput(cancelling: .everyActiveRun(of: "nightly"))
        }
        return OperationInput(input.sample.objectValue ?? JSONObject())
    }
}

extension Shape {
    /// A value with only the required members.
    fileprivate var sample: JSONValue {
        switch type {
        case .string: .string(String(repeating: "x", count: max(1, minimum ?? 1)))
        case .enumeration(let choices): .string(choices.first ?? "x")
        case .integer, .long, .double, .timestamp: 1
        case .boolean: true
        case .list(let item): .array([item.shape.sample])
        case .map: .object(["team": "data"])
        case .structure(let members):
            .object(
                members.filter(\.isRequired).reduce(into: JSONObject()) { object, member in
                    object[member.name] = member.shape.sample
                }
            )
        }
    }
}
