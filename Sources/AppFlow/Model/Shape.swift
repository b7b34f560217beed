/// The form of a value that an operation takes or replies.
public struct Shape: Sendable {
    /// The name in the model: `ExecutionIds`.
    public let name: String
    /// What it is, and what it is made of.
    public let type: ShapeType
    /// The least number, length of text in characters, or count of items that the AWS CLI lets pass.
    public let minimum: Int?
    /// Whether values must be kept out of logs, history and journal.
    public let isSensitive: Bool

    init(_ name: String, _ type: ShapeType, minimum: Int? = nil, isSensitive: Bool = false) {
        self.name = name
        self.type = type
        self.minimum = minimum
        self.isSensitive = isSensitive
    }

    /// The members of a structure, in the model's order; none for any other shape.
    public var members: [Member] {
        if case .structure(let members) = type { return members }
        return []
    }

    /// The member of a structure with that name.
    public func member(named name: String) -> Member? {
        members.first { $0.name == name }
    }
}
