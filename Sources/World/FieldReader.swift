/// Reads a text of fixed fields from its start, as the forms of dates are.
struct FieldReader {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) {
        rest = Array(text.utf8)[...]
    }

    /// Whether everything was read.
    var isAtEnd: Bool {
        rest.isEmpty
    }

    /// Exactly `count` decimal digits.
    mutating func number(digits count: Int) -> Int? {
        guard rest.count >= count else { return nil }
        var value = 0
        for byte in rest.prefix(count) {
            guard let digit = digit(byte) else { return nil }
            value = value * 10 + digit
        }
        rest.removeFirst(count)
        return value
    }

    /// The nanoseconds of a decimal fraction's digits, at least one; beyond the ninth they are cut.
    mutating func nanoseconds() -> Int? {
        var value = 0
        var count = 0
        while let byte = rest.first, let digit = digit(byte) {
            rest.removeFirst()
            if count < 9 { value = value * 10 + digit }
            count += 1
        }
        guard count > 0 else { return nil }
        return (count..<max(count, 9)).reduce(value) { value, _ in value * 10 }
    }

    /// One byte, if it is one of those given.
    mutating func byte(of choices: String) -> UInt8? {
        guard let first = rest.first, choices.utf8.contains(first) else { return nil }
        rest.removeFirst()
        return first
    }

    /// A text, if it comes next.
    mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest.removeFirst(text.utf8.count)
        return true
    }

    /// The place in a list of names of the one that comes next, by exact case.
    mutating func index(in names: [String]) -> Int? {
        guard let index = names.firstIndex(where: { rest.starts(with: $0.utf8) }) else {
            return nil
        }
        rest.removeFirst(names[index].utf8.count)
        return index
    }

    private func digit(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }
}
