/// The grammar of numbers (RFC 8259, section 6).
enum JSONNumberGrammar {
    /// Whether the bytes are one number and nothing else.
    static func isNumber(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { end(in: $0, from: 0) == $0.count }
    }

    /// Where the number ends that begins at `start`, or nil when none does.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var position = start
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
        guard position < bytes.count else { return nil }
        if bytes[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            guard let after = digits(in: bytes, from: position) else { return nil }
            position = after
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            guard let after = digits(in: bytes, from: position + 1) else { return nil }
            position = after
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count,
                bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
            {
                position += 1
            }
            guard let after = digits(in: bytes, from: position) else { return nil }
            position = after
        }
        return position
    }

    /// The end of a run of at least one digit.
    private static func digits(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var position = start
        while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        return position > start ? position : nil
    }
}
