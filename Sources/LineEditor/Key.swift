/// One press of a key, or what a terminal sends as one.
enum Key: Hashable {
    /// A character, control characters such as Enter and Tab included.
    case character(Unicode.Scalar)
    /// The escape key alone.
    case escape
    /// A character with Alt, which terminals send as ESC and the character.
    case alt(Unicode.Scalar)
    /// A key that sends a sequence.
    case named(NamedKey)
    /// What was pasted, without the brackets around it.
    case paste([UInt8])
    /// A paste of more than ``KeyDecoder/pasteLimit`` bytes.
    case pasteTooLong
    /// A stretch of bytes that are no UTF-8, or a C1 control character.
    case unreadable(Unreadable)
    /// A sequence that means nothing here.
    ///
    /// It is swallowed: its tail must not end up in the line.
    case unknown
    /// A sequence that the user has bound in `~/.editrc`, as it came.
    case bound([UInt8])

    /// What is wrong with bytes that can't be in a line.
    enum Unreadable: Hashable {
        case invalidUTF8
        case controlCharacter
    }
}

/// A key that sends a sequence which begins with ESC.
///
/// To libedit it is one character of the C1 range, which can't be typed (``KeyDecoder`` refuses
/// it): it has one slot in every keymap, ends a search instead of leaking into it, and works alike
/// in the emacs and in both vi keymaps, none of which is true of sequences.
enum NamedKey: UInt8, CaseIterable {
    case up = 0x81
    case down
    case right
    case left
    case home
    case end
    case delete
    case wordRight
    case wordLeft
    case deleteWord
    /// No key: a paste that is ready to be inserted.
    case paste
}
