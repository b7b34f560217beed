/// The headers of a reply, in the order they came.
public struct HTTPHeaders: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// Every line, repeated names included.
    public let all: [HTTPHeader]

    /// Makes headers of lines.
    public init(_ all: [HTTPHeader]) {
        self.all = all
    }

    /// Makes headers from a literal list of lines.
    public init(arrayLiteral elements: HTTPHeader...) {
        all = elements
    }

    /// The value of the first line of that name, whatever its case (ASCII), or nil.
    public subscript(name: String) -> String? {
        all.first { equalIgnoringASCIICase($0.name, name) }?.value
    }
}

/// Whether two names are equal when `A` to `Z` count as `a` to `z`.
func equalIgnoringASCIICase(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count
        && zip(left.utf8, right.utf8).allSatisfy { lowered($0) == lowered($1) }
}

private func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}
