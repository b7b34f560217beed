import AppFlow

/// What help says of the form of a value.
enum ShapeWords {
    /// `string`, `list of strings`, `map of strings`, ...
    static func type(of shape: Shape) -> String {
        switch shape.type {
        case .list(let item): "list of \(scalar(item.shape))s"
        case .map(_, let value): "map of \(scalar(value.shape))s"
        default: scalar(shape)
        }
    }

    private static func scalar(_ shape: Shape) -> String {
        switch shape.type {
        case .string, .enumeration: "string"
        case .integer: "integer"
        case .long: "long"
        case .double: "double"
        case .boolean: "boolean"
        case .timestamp: "timestamp"
        case .list: "list"
        case .map: "map"
        case .structure: "structure"
        }
    }

    /// What the model says of the values, without a full stop; empty when that is nothing.
    static func limits(of shape: Shape) -> String {
        let own = limits(ShapeLimits(of: shape), unit(of: shape))
        guard let item = item(of: shape) else { return own }
        let each = limits(ShapeLimits(of: item), unit(of: item))
        return [own, each.isEmpty ? "" : "each " + each].filter { !$0.isEmpty }
            .joined(separator: "; ")
    }

    private static func limits(_ limits: ShapeLimits?, _ unit: String) -> String {
        guard let limits else { return "" }
        let count =
            switch (limits.minimum ?? 0, limits.maximum) {
            case (0, nil): ""
            case (0, let most?): "at most \(most)\(unit)"
            case (let least, nil): "at least \(least)\(unit)"
            case (let least, let most?):
                least == most ? "exactly \(most)\(unit)" : "\(least) to \(most)\(unit)"
            }
        // `.*` and `\S*` say nothing that isn't known.
        let pattern = limits.pattern.map { $0 == ".*" ? "" : "pattern \($0)" } ?? ""
        return [count, pattern].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func unit(of shape: Shape) -> String {
        switch shape.type {
        case .string, .enumeration: " characters"
        case .list, .map: " items"
        default: ""
        }
    }

    /// The values that are known, of the shape or of its items.
    static func choices(of shape: Shape) -> [String] {
        switch (item(of: shape) ?? shape).type {
        case .enumeration(let values): values
        default: []
        }
    }

    private static func item(of shape: Shape) -> Shape? {
        if case .list(let item) = shape.type { return item.shape }
        return nil
    }
}
