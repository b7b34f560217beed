public import TerminalText

/// A value that a format can't show, told in the words of the AWS CLI.
public struct OutputFailure: Error, Sendable, Hashable {
    /// What was printed before it was noticed; the format text prints as it goes, table all at the end.
    public let written: String
    /// What is wrong with the value.
    public let problem: Problem

    /// What is wrong with a value.
    ///
    /// Classes are Python's: `int`, `str`, `NoneType`.
    public enum Problem: Error, Sendable, Hashable {
        /// In a list with objects something else would have been asked for `items` or `get`.
        case noAttribute(String, class: String)
        /// In a list that begins with an object something has no members to go through.
        case notIterable(class: String)
        /// In a list that begins with an object a text was taken for one.
        case textIndex
        /// In a list that begins with an object a list was taken for one.
        case listIndex(class: String)
        /// The same, and its elements are whole numbers; or a section has more heads than columns.
        case outOfRange
        /// The same, and one of the numbers is beyond 64 bits.
        case hugeIndex
        /// The same, and other elements have names.
        case notOrdered
        /// A row of a section has more or fewer cells than the one before it.
        case unevenRow(expected: Int, found: Int)
    }

    /// The words of the AWS CLI.
    public var message: String {
        switch problem {
        case .noAttribute(let name, let type): "'\(type)' object has no attribute '\(name)'"
        case .notIterable(let type): "'\(type)' object is not iterable"
        case .textIndex: "string indices must be integers, not 'str'"
        case .listIndex(let type): "list indices must be integers or slices, not \(type)"
        case .outOfRange: "list index out of range"
        case .hugeIndex: "cannot fit 'int' into an index-sized integer"
        case .notOrdered: "'<' not supported between instances of 'str' and 'int'"
        case .unevenRow(let expected, let found):
            "Row should have \(expected) elements, instead it has \(found)"
        }
    }

    /// What was printed before, for a terminal, when ``OutputRenderer/lines(_:)`` has thrown this.
    public var lines: [SafeText] {
        TerminalLines.of(Array(written.utf8))
    }

    init(_ written: [UInt8], _ problem: Problem) {
        self.written = String(decoding: written, as: UTF8.self)
        self.problem = problem
    }
}
