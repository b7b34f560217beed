import AppFlow

/// The form of a value in the AWS CLI's shorthand: `glueDataCatalog={roleArn=string,databaseName=string}`.
enum ShorthandSyntax {
    /// Beyond this depth nobody writes shorthand; the AWS CLI's help has the same limit.
    private static let deepest = 4
    private static let longest = 400

    /// The form of a shape; nil for a scalar, and where it would be too long to be of use.
    static func text(of shape: Shape) -> String? {
        guard !shape.isScalar else { return nil }
        let text: String? =
            switch shape.type {
            case .list(let item):
                // Each item is a word of its own.
                item.shape.isScalar ? nil : value(item.shape, depth: 0).map { $0 + " ..." }
            default: value(shape, depth: 0)
            }
        return text.flatMap { $0.utf8.count <= longest ? $0 : nil }
    }

    private static func value(_ shape: Shape, depth: Int) -> String? {
        guard depth < deepest else { return nil }
        switch shape.type {
        case .list(let item):
            return value(item.shape, depth: depth + 1).map { text in
                item.shape.isScalar && depth < 2 ? "\(text),\(text)" : "[\(text),\(text)]"
            }
        case .map(_, let item):
            return value(item.shape, depth: depth + 1).map { text in
                braced("KeyName1=\(text),KeyName2=\(text)", depth)
            }
        case .structure(let members):
            var parts: [String] = []
            for member in members {
                guard let text = value(member.shape, depth: depth + 1) else { return nil }
                parts.append("\(member.name)=\(text)")
            }
            return braced(parts.joined(separator: ","), depth)
        default: return ShapeWords.type(of: shape)
        }
    }

    private static func braced(_ text: String, _ depth: Int) -> String {
        depth == 0 ? text : "{\(text)}"
    }
}
