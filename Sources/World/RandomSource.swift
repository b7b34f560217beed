/// Where chance comes from: jitter, client tokens, invocation ids.
public protocol RandomSource: Sendable {
    /// An even choice from [0, 1).
    func fraction() -> Double

    /// `count` random bytes, good enough for tokens.
    func bytes(_ count: Int) -> [UInt8]
}

extension RandomSource {
    /// A random UUID, version 4, in lower case.
    public func uuid() -> String {
        var bytes = bytes(16)
        guard bytes.count == 16 else { return "" }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
