/// The sequences of the keys that edit a line.
enum KeySequences {
    /// The key of a whole sequence that begins with ESC `[` or ESC `O`; one more ESC before it is
    /// Alt.
    static func key(for sequence: [UInt8]) -> NamedKey? {
        let escapes = sequence.prefix { $0 == 0x1B }.count
        let body = sequence.dropFirst(escapes)
        guard let introducer = body.first, let final = body.last, body.count >= 2 else {
            return nil
        }
        guard let parameters = numbers(in: body.dropFirst().dropLast()) else { return nil }
        let isSS3 = introducer == UInt8(ascii: "O")
        var modifiers = modifiers(of: parameters, final: final)
        if escapes > 1 { modifiers.insert(.alt) }
        switch final {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return modifiers.jumpsWords ? .wordRight : .right
        case UInt8(ascii: "D"): return modifiers.jumpsWords ? .wordLeft : .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        // rxvt: lower case is Ctrl after ESC O, and Shift after ESC [.
        case UInt8(ascii: "a"): return .up
        case UInt8(ascii: "b"): return .down
        case UInt8(ascii: "c"): return isSS3 ? .wordRight : .right
        case UInt8(ascii: "d"): return isSS3 ? .wordLeft : .left
        // ... and it ends in ^ or @ for Ctrl, and in $ for Shift.
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"), UInt8(ascii: "$"):
            guard !isSS3 else { return nil }
            if "^@".utf8.contains(final) { modifiers.insert(.control) }
            return editingKey(parameters.first ?? 0, modifiers)
        default: return nil
        }
    }

    private static func editingKey(_ number: Int, _ modifiers: Modifiers) -> NamedKey? {
        switch number {
        case 1, 7: .home
        case 4, 8: .end
        case 3: modifiers.jumpsWords ? .deleteWord : .delete
        default: nil
        }
    }

    /// The parameters of a sequence: numbers between semicolons.
    ///
    /// Nil when there is anything else.
    private static func numbers(in bytes: ArraySlice<UInt8>) -> [Int]? {
        guard !bytes.isEmpty else { return [] }
        var result: [Int] = []
        for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            guard let number = Int(String(decoding: part, as: UTF8.self)), number >= 0 else {
                return nil
            }
            result.append(number)
        }
        return result
    }

    private struct Modifiers: OptionSet {
        let rawValue: Int
        static let shift = Modifiers(rawValue: 1)
        static let alt = Modifiers(rawValue: 2)
        static let control = Modifiers(rawValue: 4)
        static let meta = Modifiers(rawValue: 8)

        var jumpsWords: Bool {
            !isDisjoint(with: [.alt, .control, .meta])
        }
    }

    /// xterm adds 1 to the bits and sends them as the second parameter; older terminals send one
    /// alone.
    private static func modifiers(of parameters: [Int], final: UInt8) -> Modifiers {
        let isEditingKey = "~^@$".utf8.contains(final)
        let number = parameters.count > 1 ? parameters[1] : isEditingKey ? 1 : parameters.first ?? 1
        return Modifiers(rawValue: max(0, number - 1))
    }
}
