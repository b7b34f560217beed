/// What the model says of a shape's values beside their type: for help.
///
/// Of these only the minimum is ever checked here, as by the AWS CLI; the service checks the others.
public struct ShapeLimits: Sendable, Hashable {
    /// The least number, length of text in characters, or count of items.
    public let minimum: Int?
    /// The greatest number, length of text in characters, or count of items.
    public let maximum: Int?
    /// The regular expression that the whole text matches.
    public let pattern: String?

    /// What the model says of a shape; nil when that is nothing.
    public init?(of shape: Shape) {
        let start = shape.name + " "
        guard let line = Self.table.split(separator: "\n").first(where: { $0.hasPrefix(start) })
        else { return nil }
        // A pattern can hold spaces.
        let fields = line.split(separator: " ", maxSplits: 3)
        guard fields.count > 2 else { return nil }
        minimum = Int(fields[1])
        maximum = Int(fields[2])
        pattern = fields.count > 3 ? String(fields[3]) : nil
    }
}
