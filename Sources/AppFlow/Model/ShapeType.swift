/// What a shape is, and what it is made of.
public enum ShapeType: Sendable {
    /// Text.
    case string
    /// Text of a list of known values, to which the service can add others.
    case enumeration([String])
    /// A whole number of 32 bits.
    case integer
    /// A whole number of 64 bits.
    case long
    /// A number.
    case double
    /// `true` or `false`.
    case boolean
    /// A moment, on the wire in seconds since 1970 with or without a fraction.
    case timestamp
    /// A list of values of one shape.
    case list(ShapeReference)
    /// An object with keys and values of one shape each.
    case map(key: ShapeReference, value: ShapeReference)
    /// An object with named members.
    case structure([Member])

    static func list(of item: @escaping @autoclosure @Sendable () -> Shape) -> ShapeType {
        .list(ShapeReference(item))
    }

    static func map(
        from key: @escaping @autoclosure @Sendable () -> Shape,
        to value: @escaping @autoclosure @Sendable () -> Shape
    ) -> ShapeType {
        .map(key: ShapeReference(key), value: ShapeReference(value))
    }
}
