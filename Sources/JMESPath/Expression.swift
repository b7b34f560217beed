public import JSON

/// A JMESPath expression, parsed once: what the AWS CLI takes as `--query`.
///
/// The language is that of jmespath.py 1.1.0, what it takes beyond the specification included:
///
/// ```swift
/// let ids = try Expression("flowExecutions[?executionStatus=='InProgress'].executionId")
/// let running = try ids.value(in: reply)
/// ```
///
/// Strings are measured, compared and reversed by code points, members keep their order, and whole
/// numbers all their digits.
///
/// - SeeAlso: [The specification](https://jmespath.org/specification.html).
public struct Expression: Sendable {
    private let tree: Node

    /// Parses an expression.
    public init(_ text: String) throws(SyntaxProblem) {
        var parser = try Parser(text)
        tree = try parser.tree()
    }

    /// What the expression gives for a document; `null` for what isn't there.
    public func value(in document: JSONValue) throws(EvaluationProblem) -> JSONValue {
        try tree.value(in: document)
    }
}
