/// Writes one string with its quotes and escapes.
struct JSONStringWriter {
    /// Whether everything beyond ASCII, and DEL, becomes `\uXXXX`.
    let escapesNonASCII: Bool

    func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for (position, byte) in utf8.enumerated() where mustEscape(byte) {
                bytes += utf8[start..<position]
                start = position + 1
                if byte < 0x80 {
                    escape(byte, to: &bytes)
                } else {
                    let length = scalarLength(byte)
                    escapeScalar(utf8[position..<min(position + length, utf8.count)], to: &bytes)
                }
            }
            bytes += utf8[min(start, utf8.count)...]
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Continuation bytes count as escaped: their scalar was written with its first byte.
    private func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
            || escapesNonASCII && byte >= 0x7F
    }

    private func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default: appendUnit(UInt16(byte), to: &bytes)
        }
    }

    private func escapeScalar(_ utf8: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
        guard utf8.first.map({ $0 & 0xC0 != 0x80 }) ?? false else { return }
        for unit in String(decoding: utf8, as: UTF8.self).utf16 {
            bytes.append(UInt8(ascii: "\\"))
            appendUnit(unit, to: &bytes)
        }
    }

    private func scalarLength(_ first: UInt8) -> Int {
        first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    }

    private func appendUnit(_ unit: UInt16, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift) & 15)]) }
    }
}
