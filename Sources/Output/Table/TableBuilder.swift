import JSON

/// Takes a value apart into the sections of a table, as `TableFormatter` of `awscli/formatter.py` does.
///
/// Nothing is printed before all of it is built, so a problem prints nothing.
struct TableBuilder {
    private let cell: CellText
    private(set) var table: [TableSection] = []

    init(_ cell: CellText) {
        self.cell = cell
    }

    /// Adds what a value holds.
    ///
    /// - Parameters:
    ///   - value: what to show.
    ///   - title: what heads its section; nil puts it into the last section.
    ///   - indent: how deep the section lies.
    /// - Returns: whether there was anything.
    /// - Throws: when rows of a section differ in length, or there is something else among objects.
    @discardableResult
    mutating func build(
        _ value: JSONValue,
        title: String?,
        indent: Int = 0
    ) throws(OutputFailure.Problem) -> Bool {
        guard value.isTrueInPython else { return false }
        if let title { beginSection(title, indent) }
        switch value {
        case .object(let object):
            try build(object, indent)
        case .array(let array):
            if case .object? = array.first {
                try build(objects: array, title, indent)
            } else {
                for element in array { try build(element: element) }
            }
        case .null, .bool, .number, .string:
            break
        }
        return true
    }

    private mutating func build(
        _ object: JSONObject,
        _ indent: Int
    ) throws(OutputFailure.Problem) {
        let heads = object.sortedKeys { $0.isScalar }
        let row = heads.map { object[$0].map(cell.of) ?? "" }
        if heads.count == 1 {
            try addRow(heads.map(cell.of) + row)
        } else if !heads.isEmpty {
            try setHeads(heads)
            try addRow(row)
        }
        for name in object.sortedKeys(where: { !$0.isScalar }) {
            guard let member = object[name] else { continue }
            try build(member, title: name, indent: indent + 1)
        }
    }

    private mutating func build(
        objects array: [JSONValue],
        _ title: String?,
        _ indent: Int
    ) throws(OutputFailure.Problem) {
        let members = try TableMembers(of: array)
        try setHeads(members.scalars)
        for (index, element) in array.enumerated() {
            if index > 0, !members.others.isEmpty {
                beginSection(title, indent)
                try setHeads(members.scalars)
            }
            guard let object = element.objectValue else {
                guard members.scalars.isEmpty else {
                    throw .noAttribute("get", class: element.pythonTypeName)
                }
                try addRow([])
                continue
            }
            try addRow(members.scalars.map { object[$0].map(cell.of) ?? "" })
            for name in members.others {
                guard let member = object[name] else { continue }
                try build(member, title: name, indent: indent + 1)
            }
        }
    }

    /// An element of a list that doesn't begin with an object.
    private mutating func build(element: JSONValue) throws(OutputFailure.Problem) {
        switch element {
        case .null, .bool, .number, .string:
            try addRow([cell.of(element)])
        case .object(let object):
            // Python goes through the names of an object.
            try addRow(object.keys.map(cell.of))
        case .array(let array) where array.allSatisfy(\.isScalar):
            try addRow(array.map(cell.of))
        case .array:
            try build(element, title: nil)
        }
    }

    private mutating func beginSection(_ title: String?, _ indent: Int) {
        table.append(TableSection(title: title.map(cell.of), indent: indent))
    }

    private mutating func setHeads(_ names: [String]) throws(OutputFailure.Problem) {
        guard let last = table.indices.last else { return }
        try table[last].setHeads(names.map(cell.of))
    }

    private mutating func addRow(_ texts: [String]) throws(OutputFailure.Problem) {
        guard let last = table.indices.last else { return }
        try table[last].addRow(texts)
    }
}

extension JSONValue {
    /// Whether Python's `bool` of it is true.
    fileprivate var isTrueInPython: Bool {
        switch self {
        case .null: false
        case .bool(let bool): bool
        case .number(let number): number.doubleValue != 0
        case .string(let string): !string.isEmpty
        case .array(let array): !array.isEmpty
        case .object(let object): !object.isEmpty
        }
    }
}
