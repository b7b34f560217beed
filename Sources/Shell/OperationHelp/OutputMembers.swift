import AppFlow

/// The members of a structure, each with its type and below it its own members.
struct OutputMembers {
    /// A member, and how many others it stands in.
    struct Row {
        let depth: Int
        let name: String
        let type: String
        /// The values that are known.
        let choices: [String]
    }

    /// The members, in the model's order.
    private(set) var rows: [Row] = []

    /// A model can have shapes that hold themselves.
    static let deepest = 12

    /// The members of a shape.
    init(_ shape: Shape) {
        add(shape, depth: 0)
    }

    private mutating func add(_ shape: Shape, depth: Int) {
        guard depth < OutputMembers.deepest else { return }
        for member in shape.members {
            let shape = member.shape
            rows.append(
                Row(
                    depth: depth,
                    name: member.name,
                    type: ShapeWords.type(of: shape),
                    choices: ShapeWords.choices(of: shape)
                )
            )
            add(OutputMembers.inner(shape), depth: depth + 1)
        }
    }

    /// What a list or a map holds; any other shape is itself.
    static func inner(_ shape: Shape) -> Shape {
        switch shape.type {
        case .list(let item): item.shape
        case .map(_, let value): value.shape
        default: shape
        }
    }
}
