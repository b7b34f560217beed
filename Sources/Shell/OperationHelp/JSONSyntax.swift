import AppFlow

/// The form of a value in JSON, with types in the place of values.
///
/// ```
/// {
///   "flowName": "string",
///   "executionIds": ["string", ...]
/// }
/// ```
struct JSONSyntax {
    /// A line, and how many structures and lists it stands in.
    struct Line {
        var depth: Int
        var text: String
    }

    /// The lines.
    private(set) var lines: [Line] = []

    /// A model can have shapes that hold themselves.
    private static let deepest = 12
    /// A structure that is no longer than this stands on one line.
    private static let shortest = 48

    /// The form of a shape.
    init(_ shape: Shape) {
        add(shape, before: "", behind: "", depth: 0)
    }

    private mutating func add(_ shape: Shape, before: String, behind: String, depth: Int) {
        if let text = JSONSyntax.line(shape, depth), depth > 0 || !shape.isStructure {
            lines.append(Line(depth: depth, text: before + text + behind))
            return
        }
        switch shape.type {
        case .structure(let members):
            lines.append(Line(depth: depth, text: before + "{"))
            for (index, member) in members.enumerated() {
                add(
                    member.shape,
                    before: "\"\(member.name)\": ",
                    behind: index == members.count - 1 ? "" : ",",
                    depth: depth + 1
                )
            }
            lines.append(Line(depth: depth, text: "}" + behind))
        case .list(let item):
            lines.append(Line(depth: depth, text: before + "["))
            add(item.shape, before: "", behind: ",", depth: depth + 1)
            lines.append(Line(depth: depth + 1, text: "..."))
            lines.append(Line(depth: depth, text: "]" + behind))
        case .map(_, let value):
            lines.append(Line(depth: depth, text: before + "{"))
            add(value.shape, before: "\"string\": ", behind: ",", depth: depth + 1)
            lines.append(Line(depth: depth + 1, text: "..."))
            lines.append(Line(depth: depth, text: "}" + behind))
        default: break
        }
    }

    /// The form on one line, or nil when it needs several.
    private static func line(_ shape: Shape, _ depth: Int) -> String? {
        guard depth < deepest else { return "..." }
        switch shape.type {
        case .string: return "\"string\""
        case .enumeration(let values):
            return values.map { "\"\($0)\"" }.joined(separator: "|")
        case .integer: return "integer"
        case .long: return "long"
        case .double: return "double"
        case .boolean: return "true|false"
        case .timestamp: return "timestamp"
        case .list(let item):
            guard let text = line(item.shape, depth + 1) else { return nil }
            return short("[\(text), ...]", isScalar: item.shape.isScalar)
        case .map(_, let value):
            guard let text = line(value.shape, depth + 1) else { return nil }
            return short("{\"string\": \(text), ...}", isScalar: value.shape.isScalar)
        case .structure(let members):
            var texts: [String] = []
            for member in members {
                guard let text = line(member.shape, depth + 1) else { return nil }
                texts.append("\"\(member.name)\": \(text)")
            }
            return short("{\(texts.joined(separator: ", "))}", isScalar: false)
        }
    }

    private static func short(_ text: String, isScalar: Bool) -> String? {
        isScalar || text.utf8.count <= shortest ? text : nil
    }
}

extension Shape {
    /// Whether a value has no parts.
    var isScalar: Bool {
        switch type {
        case .list, .map, .structure: false
        default: true
        }
    }

    fileprivate var isStructure: Bool {
        if case .structure = type { return true }
        return false
    }
}
