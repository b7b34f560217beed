import Glibc

/// The environment variables, by exact name.
public struct Environment: Sendable, ExpressibleByDictionaryLiteral {
    private let variables: [String: String]

    /// Makes an environment of the given variables.
    public init(_ variables: [String: String]) {
        self.variables = variables
    }

    /// Makes an environment from a literal; of a name given twice the last counts.
    public init(dictionaryLiteral elements: (String, String)...) {
        variables = Dictionary(elements, uniquingKeysWith: { $1 })
    }

    /// The environment this process was started with; of a name given twice the first counts.
    public static func ofThisProcess() -> Environment {
        var variables: [String: String] = [:]
        var entry = environ
        while let pointer = entry.pointee {
            let text = String(cString: pointer)
            entry += 1
            guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(text[..<equals])
            if variables[name] == nil {
                variables[name] = String(text[text.utf8.index(after: equals)...])
            }
        }
        return Environment(variables)
    }

    /// The value of a variable, the empty string included, or nil when it is not set.
    public subscript(name: String) -> String? {
        variables[name]
    }

    /// The value of a variable that is set and not empty.
    public func nonEmpty(_ name: String) -> String? {
        guard let value = variables[name], !value.isEmpty else { return nil }
        return value
    }

    /// All variables.
    public var all: [String: String] {
        variables
    }
}
