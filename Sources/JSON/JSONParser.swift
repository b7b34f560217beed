/// Turns bytes into a value, by default strictly by RFC 8259.
///
/// A byte order mark and bytes that aren't UTF-8 are refused. Of a repeated name the last value
/// wins, at the place of the first, as in Python's `dict`.
public struct JSONParser: Sendable {
    /// What becomes of a `\u` escape that is half a surrogate pair, which no string can hold.
    public enum LoneSurrogates: Sendable, Hashable {
        /// It becomes U+FFFD: for what a server sent, of which the rest is still wanted.
        case replace
        /// It is an error: for what a user gave, which must not be changed silently.
        case refuse
    }

    private let limits: JSONLimits
    private let loneSurrogates: LoneSurrogates
    private let takesNonFinite: Bool

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - limits: how large a text may be.
    ///   - loneSurrogates: what becomes of half a surrogate pair.
    ///   - takesNonFinite: whether `NaN`, `Infinity` and `-Infinity` are numbers, as Python's `json` has it.
    public init(
        limits: JSONLimits = JSONLimits(),
        loneSurrogates: LoneSurrogates = .refuse,
        takesNonFinite: Bool = false
    ) {
        self.limits = limits
        self.loneSurrogates = loneSurrogates
        self.takesNonFinite = takesNonFinite
    }

    /// The value that the whole text is, space around it aside.
    public func parse(_ bytes: [UInt8]) throws(JSONParseError) -> JSONValue {
        var reader = JSONReader(bytes, limits: limits, loneSurrogates: loneSurrogates)
        reader.takesNonFinite = takesNonFinite
        return try reader.document()
    }

    /// The value that the whole text is, space around it aside.
    public func parse(_ bytes: some Collection<UInt8>) throws(JSONParseError) -> JSONValue {
        try parse(Array(bytes))
    }

    /// The value that the whole text is, space around it aside.
    public func parse(_ text: String) throws(JSONParseError) -> JSONValue {
        try parse(Array(text.utf8))
    }
}
