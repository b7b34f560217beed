import JSON

extension PythonNumber {
    /// The number that Python's `int` or else `float` makes of a text, or nil.
    ///
    /// Both take space around the number, decimal digits of any script, and `_` between digits.
    init?(pythonText text: String) {
        guard let spelling = Self.plainSpelling(of: text) else { return nil }
        let unsigned = spelling.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        guard unsigned.count + 1 >= spelling.count else { return nil }
        let isNegative = spelling.first == UInt8(ascii: "-")
        if !unsigned.isEmpty, unsigned.allSatisfy(Self.isDigit) {
            self = Self.whole(unsigned, isNegative: isNegative)
            return
        }
        guard let float = Self.float(unsigned) else { return nil }
        self = .float(isNegative ? -float : float)
    }

    private static func whole(_ digits: ArraySlice<UInt8>, isNegative: Bool) -> PythonNumber {
        let text = (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
        return Int(text).map(PythonNumber.int) ?? .bigInt(BigInteger(text))
    }

    /// `1.5`, `.5`, `5.`, `1e5`, `inf`, `infinity` or `nan`.
    private static func float(_ text: ArraySlice<UInt8>) -> Double? {
        let lowercase = String(decoding: text, as: UTF8.self).lowercased()
        if lowercase == "inf" || lowercase == "infinity" { return .infinity }
        if lowercase == "nan" { return .nan }
        // Double's own reader also takes hexadecimal digits and more.
        var rest = text
        let wholes = rest.prefix(while: isDigit).count
        rest = rest.dropFirst(wholes)
        var fractions = 0
        if rest.first == UInt8(ascii: ".") {
            fractions = rest.dropFirst().prefix(while: isDigit).count
            rest = rest.dropFirst(1 + fractions)
        }
        guard wholes + fractions > 0 else { return nil }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
                rest = rest.dropFirst()
            }
            guard !rest.isEmpty, rest.allSatisfy(isDigit) else { return nil }
            rest = []
        }
        guard rest.isEmpty else { return nil }
        return Double("0" + lowercase)
    }

    /// The text without the space around it and the `_` between digits, its digits being ASCII.
    private static func plainSpelling(of text: String) -> ArraySlice<UInt8>? {
        var result: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                result.append(UInt8(ascii: scalar))
            } else if scalar.isSpaceInPython {
                result.append(UInt8(ascii: " "))
            } else if scalar.properties.numericType == .decimal,
                let digit = scalar.properties.numericValue
            {
                result.append(UInt8(ascii: "0") + UInt8(digit))
            } else {
                return nil
            }
        }
        let trimmed = result.trimmed
        var plain: [UInt8] = []
        for (place, byte) in trimmed.enumerated() {
            guard byte == UInt8(ascii: "_") else {
                plain.append(byte)
                continue
            }
            let next = trimmed.dropFirst(place + 1).first
            guard let last = plain.last, isDigit(last), let next, isDigit(next) else { return nil }
        }
        return plain[...]
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}

extension [UInt8] {
    /// Without the space at both ends, as C's `isspace` knows it.
    fileprivate var trimmed: ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
        let end = count - reversed().prefix(while: isSpace).count
        return prefix(end).drop(while: isSpace)
    }
}

extension Unicode.Scalar {
    /// As Python's `str.isspace`, which counts four separators of ASCII in.
    var isSpaceInPython: Bool {
        properties.isWhitespace || 0x1C...0x1F ~= value
    }
}
