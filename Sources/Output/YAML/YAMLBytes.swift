/// The bytes that mean something in a scalar of YAML.
enum ASCII {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let tab = UInt8(ascii: "\t")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let singleQuote = UInt8(ascii: "'")
    static let backslash = UInt8(ascii: "\\")
}

/// What libyaml's `yaml_private.h` asks of the UTF-8 at an index; behind the end there is a NUL.
extension [UInt8] {
    func byte(at index: Int) -> UInt8 {
        index < count ? self[index] : 0
    }

    func characterLength(at index: Int) -> Int {
        switch byte(at: index) {
        case ..<0xC0: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }

    /// LF, CR, NEL, LS or PS.
    func isLineBreak(at index: Int) -> Bool {
        switch byte(at: index) {
        case ASCII.newline, ASCII.carriageReturn: true
        case 0xC2: byte(at: index + 1) == 0x85
        case 0xE2: byte(at: index + 1) == 0x80 && (0xA8...0xA9).contains(byte(at: index + 2))
        default: false
        }
    }

    /// A space, a tab, a line break, or the end.
    func isBlank(at index: Int) -> Bool {
        let byte = byte(at: index)
        return byte == ASCII.space || byte == ASCII.tab || byte == 0 || isLineBreak(at: index)
    }

    /// Whether it may stand for itself: nothing above U+FFFF may.
    func isPrintable(at index: Int) -> Bool {
        switch byte(at: index) {
        case ASCII.newline, 0x20...0x7E: true
        case 0xC2: byte(at: index + 1) >= 0xA0
        case 0xC3...0xEC, 0xEE: true
        case 0xED: byte(at: index + 1) < 0xA0
        case 0xEF: !isUnprintableBehindEF(byte(at: index + 1), byte(at: index + 2))
        default: false
        }
    }

    /// U+FEFF, U+FFFE and U+FFFF.
    private func isUnprintableBehindEF(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0xBB && third == 0xBF || second == 0xBF && third >= 0xBE
    }
}
