public import JSON

/// One thing in an input that the AWS CLI refuses before it sends anything.
///
/// - SeeAlso: botocore's `ParamValidator`.
public struct ParameterProblem: Sendable, Hashable {
    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// A required member is missing.
        case missing(member: String)
        /// A member that the structure doesn't have, and those it has.
        case unknown(member: String, known: [String])
        /// A value of another type than those that are taken.
        case wrongType(JSONValue, wanted: WantedType)
        /// A number below the least one; `false` counts as 0 and `true` as 1.
        case tooSmall(JSONValue, minimum: Int)
        /// Fewer characters or items than the least number.
        case tooShort(count: Int, minimum: Int)
    }

    /// The types that an input's values have.
    public enum WantedType: Sendable, Hashable {
        /// Text.
        case string
        /// A whole number.
        case integer
        /// Any number.
        case number
        /// `true` or `false`.
        case boolean
        /// A moment.
        case timestamp
        /// A list.
        case list
        /// An object: a structure or a map.
        case object
    }

    /// What is wrong.
    public let kind: Kind
    /// Where: `executionIds[0]`, `tags.team`, empty for the input as a whole.
    public let path: String

    /// Makes a problem of its parts.
    public init(_ kind: Kind, at path: String) {
        self.kind = kind
        self.path = path
    }
}
