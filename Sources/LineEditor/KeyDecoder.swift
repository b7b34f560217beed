/// Turns the bytes of a terminal into keys.
///
/// It knows the sequences of ECMA-48 as xterm, rxvt, the Linux console, tmux and screen send them,
/// in CSI and SS3 form, and bracketed paste. What it doesn't know it swallows whole: function keys,
/// reports of the mouse, and the answers of a terminal that some program asked and didn't wait for.
struct KeyDecoder {
    /// The most bytes that one paste may have.
    static let pasteLimit = 1 << 20
    private static let pasteStart = Array("\u{1B}[200~".utf8)
    private static let pasteEnd = Array("\u{1B}[201~".utf8)
    private static let mouseStart = Array("\u{1B}[M".utf8)
    private static let longestSequence = 32

    private enum State: Equatable {
        case ground
        case scalar
        case escape
        case sequence
        case mouse(left: Int)
        case stringStart
        case string
        case paste(overflowed: Bool)
    }

    private var state = State.ground
    private var bytes: [UInt8] = []
    private var keys: [Key] = []
    private let bound: Set<[UInt8]>

    /// Makes a decoder that leaves alone the sequences which the user has bound.
    init(bound: Set<[UInt8]> = []) {
        self.bound = bound
    }

    /// What the next byte may decide.
    enum Pending {
        /// Nothing is open.
        case nothing
        /// An ESC came: the escape key, or the start of something.
        case escape
        /// A character with Alt, or the start of a terminal's answer.
        case alt
        /// A sequence or an answer has begun.
        case sequence
        /// A character of several bytes.
        case character
        /// A paste.
        case paste
    }

    /// What has begun and isn't finished.
    var pending: Pending {
        switch state {
        case .ground: .nothing
        case .escape: .escape
        case .stringStart: .alt
        case .sequence, .mouse, .string: .sequence
        case .scalar: .character
        case .paste: .paste
        }
    }

    /// The next key that is whole.
    mutating func next() -> Key? {
        keys.isEmpty ? nil : keys.removeFirst()
    }

    /// Takes one byte.
    mutating func feed(_ byte: UInt8) {
        switch state {
        case .ground: begin(byte)
        case .scalar: continueScalar(byte)
        case .escape: continueEscape(byte)
        case .sequence: continueSequence(byte)
        case .mouse(let left): continueMouse(byte, left: left)
        case .stringStart: beginString(byte)
        case .string: continueString(byte)
        case .paste(let overflowed): continuePaste(byte, overflowed: overflowed)
        }
    }

    /// No byte came for a while: an ESC was the escape key, and a sequence that stopped was none.
    mutating func timeOut() {
        switch state {
        case .escape: finish(.escape)
        case .sequence, .mouse: finish(.unknown)
        case .stringStart: finish(bytes.last.map { .alt(Unicode.Scalar($0)) } ?? .unknown)
        case .string: finish(.unreadable(.controlCharacter))
        case .ground, .scalar, .paste: break
        }
    }

    private mutating func finish(_ key: Key) {
        keys.append(key)
        bytes = []
        state = .ground
    }

    // MARK: - Characters

    private mutating func begin(_ byte: UInt8) {
        bytes = [byte]
        switch byte {
        case 0x1B: state = .escape
        case ..<0x80: finish(.character(Unicode.Scalar(byte)))
        case 0xC2...0xF4: state = .scalar
        default: finish(.unreadable(.invalidUTF8))
        }
    }

    private mutating func continueScalar(_ byte: UInt8) {
        guard byte & 0xC0 == 0x80 else {
            finish(.unreadable(.invalidUTF8))
            return begin(byte)
        }
        bytes.append(byte)
        let length = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
        guard bytes.count == length else { return }
        guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else {
            return finish(.unreadable(.invalidUTF8))
        }
        let isControl = (0x80...0x9F).contains(scalar.value)
        finish(isControl ? .unreadable(.controlCharacter) : .character(scalar))
    }

    // MARK: - Sequences

    private mutating func continueEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "O"):
            bytes.append(byte)
            state = .sequence
        case 0x1B where bytes.count == 1:
            // rxvt sends Alt with an arrow as ESC before the arrow's own sequence.
            bytes.append(byte)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
            bytes.append(byte)
            state = .stringStart
        case ..<0x80:
            finish(.alt(Unicode.Scalar(byte)))
        default:
            finish(.escape)
            begin(byte)
        }
    }

    private mutating func continueSequence(_ byte: UInt8) {
        guard (0x20...0x7E).contains(byte), bytes.count < Self.longestSequence else {
            finish(.unknown)
            return begin(byte)
        }
        bytes.append(byte)
        guard Self.isFinal(byte, in: bytes) else { return }
        if bytes == Self.pasteStart {
            bytes = []
            state = .paste(overflowed: false)
        } else if bound.contains(bytes) {
            finish(.bound(bytes))
        } else if bytes == Self.mouseStart {
            state = .mouse(left: 3)
        } else {
            finish(KeySequences.key(for: bytes).map(Key.named) ?? .unknown)
        }
    }

    /// Whether a byte ends the sequence that it is the last of.
    private static func isFinal(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
        let body = bytes.drop { $0 == 0x1B }
        // The Linux console sends F1 to F5 as ESC [ [ and a letter; SS3 may hold a modifier's
        // digit.
        if body.count == 2, byte == UInt8(ascii: "[") { return false }
        if body.first == UInt8(ascii: "O") { return !(0x30...0x3F).contains(byte) }
        // rxvt ends the sequence of a key with Shift in what is no final byte elsewhere.
        if byte == UInt8(ascii: "$") {
            return body.dropFirst().dropLast().allSatisfy { (0x30...0x39).contains($0) }
        }
        return byte >= 0x40
    }

    /// The oldest report of the mouse ends in three bytes of any value: button, column and row.
    private mutating func continueMouse(_ byte: UInt8, left: Int) {
        guard byte >= 0x20 else {
            finish(.unknown)
            return begin(byte)
        }
        if left == 1 { finish(.unknown) } else { state = .mouse(left: left - 1) }
    }

    // MARK: - Answers of the terminal

    /// An answer's first character tells it from Alt and a character: a colour or a clipboard begins
    /// with a digit (OSC), a status with one of a few signs (DCS), an image's with a G (APC).
    private mutating func beginString(_ byte: UInt8) {
        let first = Unicode.Scalar(byte)
        let isAnswer =
            switch bytes.last {
            case UInt8(ascii: "_"): first == "G"
            case UInt8(ascii: "P"): "0123456789>!$+".unicodeScalars.contains(first)
            default: (0x30...0x39).contains(byte)
            }
        guard isAnswer else {
            timeOut()
            return feed(byte)
        }
        bytes = []
        state = .string
    }

    /// It lasts until BEL or ESC `\`.
    ///
    /// One that breaks off may have been typed, so its line is refused.
    private mutating func continueString(_ byte: UInt8) {
        switch byte {
        case 0x07: finish(.unknown)
        case UInt8(ascii: "\\") where bytes == [0x1B]: finish(.unknown)
        case 0x1B where bytes.isEmpty: bytes = [byte]
        case 0x20... where bytes.isEmpty: break
        default:
            finish(.unreadable(.controlCharacter))
            begin(byte)
        }
    }

    // MARK: - Paste

    private mutating func continuePaste(_ byte: UInt8, overflowed: Bool) {
        bytes.append(byte)
        if byte == Self.pasteEnd.last,
            bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd)
        {
            let content = Array(bytes.dropLast(Self.pasteEnd.count))
            return finish(overflowed ? .pasteTooLong : .paste(content))
        }
        guard bytes.count >= Self.pasteLimit + Self.pasteEnd.count else { return }
        bytes = Array(bytes.suffix(Self.pasteEnd.count))
        state = .paste(overflowed: true)
    }
}
