import JSON

/// The names of the members in a list that begins with an object, sorted by their code points.
struct TableMembers {
    /// Those with a scalar in one of the objects: the heads of columns.
    let scalars: [String]
    /// Those with a list or an object in one of them: sections of their own.
    let others: [String]

    /// - Throws: what Python says of an element that is no object; an empty text or list passes.
    init(of array: [JSONValue]) throws(OutputFailure.Problem) {
        var scalars = JSONObject()
        var others = JSONObject()
        var indexes = JSONObject()
        for element in array {
            switch element {
            case .object(let object):
                for (name, value) in object {
                    if value.isScalar {
                        scalars[name] = JSONValue.null
                    } else {
                        others[name] = JSONValue.null
                    }
                }
            case .array(let list):
                for element in list {
                    indexes[try Self.index(element, count: list.count)] = JSONValue.null
                }
            case .string(let text):
                guard text.isEmpty else { throw .textIndex }
            case .null, .bool, .number:
                throw .notIterable(class: element.pythonTypeName)
            }
        }
        guard indexes.isEmpty || scalars.isEmpty else { throw .notOrdered }
        self.scalars = (indexes.isEmpty ? scalars : indexes).sortedKeys()
        self.others = others.sortedKeys()
    }

    /// Python takes the elements of a list, which it holds for an object, as its names, and looks them up.
    private static func index(
        _ element: JSONValue,
        count: Int
    ) throws(OutputFailure.Problem) -> String {
        let index: Int64
        switch element {
        case .bool(let bool):
            index = bool ? 1 : 0
        case .number(let number) where number.isInteger:
            guard let value = number.int64Value else { throw .hugeIndex }
            index = value
        default:
            throw .listIndex(class: element.pythonTypeName)
        }
        guard index >= -Int64(count), index < count else { throw .outOfRange }
        return String(index)
    }
}
