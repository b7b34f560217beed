/// A shape that is made when it is asked for.
///
/// So a shape that nobody uses costs nothing, and shapes can refer to each other in circles.
public struct ShapeReference: Sendable {
    private let make: @Sendable () -> Shape

    init(_ make: @escaping @Sendable () -> Shape) {
        self.make = make
    }

    /// The shape.
    public var shape: Shape {
        make()
    }
}
