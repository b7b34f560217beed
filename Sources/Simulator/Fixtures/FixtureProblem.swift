public import JSON

/// What is wrong with a file of flows, and where.
public struct FixtureProblem: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// The file is no JSON.
        case notJSON(JSONParseError)
        /// The value is of another type than this one.
        case wrongType(expected: String)
        /// There is no member of that name here; these there are.
        case unknownMember(String, known: [String])
        /// A member that must be there isn't.
        case missing(String)
        /// The text is none of these.
        case notOneOf([String], found: String)
        /// The text is no time such as `90s`, `14m`, `2h`, `3d`, `250ms`.
        case notADuration(String)
        /// The number isn't in this range.
        case outOfRange(String)
        /// The name is none that the service accepts, or there twice.
        case badName(String)
        /// Of these members one must be there, and one alone.
        case notExactlyOne([String])
    }

    /// The place, such as `flows[3].runs[0].endsIn`; empty is the file as a whole.
    public let place: String
    /// What is wrong there.
    public let kind: Kind
}
