/// Even-looking numbers that depend on nothing but what they are made of.
enum Scatter {
    /// A 64-bit hash of text (FNV-1a, then mixed).
    static func hash(_ text: String, seed: UInt64 = 0) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ mix(seed)
        for byte in text.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        return mix(hash)
    }

    /// The output function of SplitMix64.
    static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// An id in the form of a UUID, the same one for the same text.
    static func uuid(of text: String) -> String {
        let words = [hash(text), hash(text, seed: 1)]
        var digits = words.map { word in
            let hex = String(word, radix: 16)
            return String(repeating: "0", count: 16 - hex.count) + hex
        }.joined()
        for place in [8, 13, 18, 23] {
            digits.insert("-", at: digits.index(digits.startIndex, offsetBy: place))
        }
        return digits
    }

    /// A choice from [0, 1), the same one for the same numbers.
    static func fraction(_ numbers: UInt64...) -> Double {
        let word = numbers.reduce(0) { mix($0 ^ $1) }
        return Double(word >> 11) / Double(UInt64(1) << 53)
    }
}
