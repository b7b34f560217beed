import JSON

/// The format `text`, as `awscli/text.py` has it: a line for each object, its scalars between tabs.
struct TextRenderer {
    private let cell: CellText
    private(set) var bytes: [UInt8] = []

    init(_ cell: CellText) {
        self.cell = cell
    }

    /// Prints a value.
    ///
    /// - Parameters:
    ///   - value: what to print.
    ///   - head: the name of the member that it is, in capitals; its lines begin with it.
    /// - Throws: when a list with an object holds something else too.
    mutating func append(
        _ value: JSONValue,
        head: String? = nil
    ) throws(OutputFailure.Problem) {
        switch value {
        case .object(let object):
            let scalars = object.sortedKeys { $0.isScalar }
            try append(object, scalars, object.sortedKeys { !$0.isScalar }, head)
        case .array(let array):
            if array.contains(where: { $0.objectValue != nil }) {
                try append(objects: array, head)
            } else {
                try append(array, head)
            }
        case .null, .bool, .number, .string:
            append(line: CollectionOfOne(cell.of(value)))
        }
    }

    /// A line of scalars, then every other member on lines of its own.
    private mutating func append(
        _ object: JSONObject,
        _ scalars: [String],
        _ others: [String],
        _ head: String?
    ) throws(OutputFailure.Problem) {
        if !scalars.isEmpty {
            append(line: scalars.lazy.map { [cell] in object[$0].map(cell.of) ?? "" }, head)
        }
        for name in others {
            guard let member = object[name] else { continue }
            try append(member, head: cell.of(name.uppercased()))
        }
    }

    /// A line for each object, with a column for each name that has a scalar in one of them.
    private mutating func append(
        objects array: [JSONValue],
        _ head: String?
    ) throws(OutputFailure.Problem) {
        var columns = JSONObject()
        for element in array {
            guard let object = element.objectValue else {
                throw .noAttribute("items", class: element.pythonTypeName)
            }
            for (name, value) in object where value.isScalar { columns[name] = JSONValue.null }
        }
        let scalars = columns.sortedKeys()
        for element in array {
            guard let object = element.objectValue else { continue }
            let others = object.sortedKeys { !$0.isScalar }.filter { columns[$0] == nil }
            try append(object, scalars, others, head)
        }
    }

    /// The scalars, on one line or under a head on one line each, then the lists.
    private mutating func append(
        _ array: [JSONValue],
        _ head: String?
    ) throws(OutputFailure.Problem) {
        let scalars = array.lazy.filter(\.isScalar).map { [cell] in cell.of($0) }
        if let head {
            for scalar in scalars { append(line: CollectionOfOne(scalar), head) }
        } else if !scalars.isEmpty {
            append(line: scalars)
        }
        for element in array where !element.isScalar { try append(element, head: head) }
    }

    private mutating func append(line cells: some Sequence<String>, _ head: String? = nil) {
        if let head { bytes.append(head) }
        var isFirst = head == nil
        for cell in cells {
            if !isFirst { bytes.append("\t") }
            bytes.append(cell)
            isFirst = false
        }
        bytes.append("\n")
    }
}
