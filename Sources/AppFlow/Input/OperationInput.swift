public import JSON

/// What an operation is called with.
public struct OperationInput: Sendable {
    /// The members, in the order in which they are sent.
    public let object: JSONObject
    /// What a cancel hits; nil when nobody said so, and then a cancel is refused (law 1).
    let cancelScope: CancelScope?

    /// Takes members as they are; a cancel made so is refused.
    public init(_ object: JSONObject) {
        self.object = object
        cancelScope = nil
    }

    /// The input of a cancel.
    public init(cancelling target: CancelTarget) {
        var object: JSONObject = ["flowName": .string(target.flow)]
        switch target {
        case .ids(let ids, of: _):
            object["executionIds"] = .array(ids.all.map(JSONValue.string))
            cancelScope = .ids
        case .everyActiveRun:
            cancelScope = .everyActiveRun
        }
        self.object = object
    }

    /// The input of a cancel as a one-shot operation gives it: the body stays exactly what it is.
    ///
    /// Repeated and odd ids are sent as they are, as the AWS CLI does. No `executionIds` means every active
    /// run. What the AWS CLI would report as a mistake is reported first, then what law 1 refuses.
    ///
    /// - Parameters:
    ///   - object: the members.
    ///   - validating: false when the profile says `parameter_validation = false`.
    /// - Throws: ``AppFlowFailure/parameters(_:)``, ``AppFlowFailure/emptyCancelList``.
    public init(
        oneShotCancel object: JSONObject,
        validating: Bool = true
    ) throws(AppFlowFailure) {
        let operation = Operation.cancelFlowExecutions
        let problems = validating ? InputValidator.problems(in: object, of: operation.input) : []
        guard problems.isEmpty else { throw .parameters(problems) }
        self.object = object
        guard let ids = object["executionIds"] else {
            cancelScope = .everyActiveRun
            return
        }
        // A null is left out of the body, and so would hit every run.
        guard let ids = ids.arrayValue, !ids.isEmpty else { throw .emptyCancelList }
        cancelScope = .ids
    }

    /// Members put behind the others; whatever a cancel hits stays as it was.
    func adding(_ members: [(name: String, value: JSONValue)]) -> OperationInput {
        var object = object
        for member in members { object[member.name] = member.value }
        return OperationInput(object, cancelScope)
    }

    private init(_ object: JSONObject, _ cancelScope: CancelScope?) {
        self.object = object
        self.cancelScope = cancelScope
    }
}

/// Whether a cancel names its runs.
enum CancelScope: Sendable, Hashable {
    case ids
    case everyActiveRun
}
