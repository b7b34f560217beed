/// A number exactly as it was written: no digit is lost, whatever its size.
public struct JSONNumber: Sendable, Hashable {
    /// The number as written.
    public let text: String

    /// Takes text that a parser has found to be a number.
    init(unchecked text: String) {
        self.text = text
    }

    /// Takes text that is a number by RFC 8259, or nil.
    public init?(text: String) {
        guard JSONNumberGrammar.isNumber(Array(text.utf8)) else { return nil }
        self.text = text
    }

    /// A whole number.
    public init(_ number: some BinaryInteger) {
        text = String(number)
    }

    /// A floating-point number, spelled as Python's `repr` does: the fewest digits that give it back.
    ///
    /// Swift's own spelling is the same up to 2^53, where Swift goes over to an exponent and Python only
    /// at 1e16. What JSON can't write (infinities, not-a-number) becomes 0.
    public init(_ number: Double) {
        guard number.isFinite else {
            text = "0"
            return
        }
        let spelled = number.description
        if spelled.contains("e"), number.magnitude < 1e16, number.magnitude >= 1 {
            text = String(Int64(number)) + ".0"
        } else {
            text = spelled
        }
    }

    /// Whether it is written without fraction and exponent.
    public var isInteger: Bool {
        !text.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
    }

    /// The number as a 64-bit integer, when it is written as one and fits.
    public var int64Value: Int64? {
        Int64(text)
    }

    /// The nearest double; infinite when it is too large for one.
    public var doubleValue: Double? {
        Double(text)
    }
}
