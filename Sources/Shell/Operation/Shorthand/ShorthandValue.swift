import AppFlow
import JSON

extension JSONValue {
    /// What a value of shorthand syntax, in which all is text, means for a shape.
    ///
    /// A single value is a list of one where a list belongs. What doesn't fit stays as it is: the check of
    /// the input tells of it.
    /// - SeeAlso: `BackCompatVisitor` in awscli's `shorthand.py`.
    func fromShorthand(_ shape: Shape) throws(ValueProblem) -> JSONValue {
        switch (shape.type, self) {
        case (.structure(let members), .object(var object)):
            for member in members {
                guard let value = object[member.name] else { continue }
                object[member.name] = try value.fromShorthand(member.shape)
            }
            return .object(object)
        case (.map(key: _, value: let item), .object(let object)):
            let shape = item.shape
            return .object(
                try object.mapValues { value throws(ValueProblem) in
                    try value.fromShorthand(shape)
                }
            )
        case (.list(let item), .array(let items)):
            let shape = item.shape
            var values: [JSONValue] = []
            for value in items { values.append(try value.fromShorthand(shape)) }
            return .array(values)
        case (.list, _):
            return .array([self])
        case (_, .string(let text)):
            return try ScalarText(text).value(shape.type)
        default:
            return self
        }
    }
}
