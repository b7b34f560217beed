import JSON

/// A part of an expression with the parts below it.
final class Node: Sendable {
    /// What it does.
    enum Kind: Sendable {
        /// The value itself.
        case current
        /// A fixed value.
        case literal(JSONValue)
        /// A member of an object.
        case field(String)
        /// An element of an array, counted from its end when negative.
        case index(Int)
        /// Some elements of an array.
        case slice(Slice)
        /// A member of what the part gives: the commonest chain, in one.
        case member(Node, String)
        /// The second of what the first gives: `a.b` and `a | b`.
        case chain(Node, Node)
        /// The same for `a[0]`, behind which a slice begins no projection.
        case indexed(Node, Node)
        /// The first when it is true, else the second.
        case or(Node, Node)
        /// The first when it is false, else the second.
        case and(Node, Node)
        case not(Node)
        case comparison(Comparison, Node, Node)
        /// An array with the elements of the arrays in it.
        case flatten(Node)
        /// `each` of every element, without nulls.
        case projection(Node, each: Node)
        /// `each` of every member's value, without nulls.
        case valueProjection(Node, each: Node)
        /// `each` of the elements for which the condition is true, without nulls.
        case filter(Node, each: Node, condition: Node)
        case list([Node])
        case object([Member])
        /// `&expression`, for a function to evaluate.
        case reference(Node)
        case call(FunctionCall)
    }

    /// A member of an object that is made.
    struct Member: Sendable {
        let name: String
        let value: Node
    }

    /// The value itself, which many parts have as a part.
    static let current = Node(.current)

    let kind: Kind
    /// How many levels of parts it has, itself being one.
    let depth: Int

    /// Makes a part of parts that have at most so many levels.
    init(_ kind: Kind, above depth: Int = 0) {
        self.kind = kind
        self.depth = depth + 1
    }
}

/// A function's name, the function if there is one, and what it is called with.
struct FunctionCall: Sendable {
    let name: String
    let function: Function?
    let arguments: [Node]

    init(_ name: String, _ arguments: [Node]) {
        self.name = name
        self.arguments = arguments
        function = Function.named(name)
    }
}
