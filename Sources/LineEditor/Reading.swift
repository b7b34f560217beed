import TerminalText

/// One line being read: what is known of it besides what libedit holds.
struct Reading {
    /// Why a read ends without a line.
    enum Ending {
        /// Ctrl-C, or nobody waits for the line any more.
        case interrupt
        /// The terminal is gone.
        case closed
        /// A paste that isn't part of the line.
        case paste(PastedText)
        /// A paste that is too long for one.
        case pasteTooLong
    }

    /// The request that it answers.
    let id: Int
    /// What is drawn before the line.
    let prompt: SafeText
    /// The modes of the terminal before it.
    let found: TerminalModes
    /// The characters that send signals.
    let signalKeys: SignalKeys
    /// Whether the last byte was the interrupt key, inside a paste.
    var mayInterruptPaste = false
    /// Bytes that aren't keys yet.
    var decoder: KeyDecoder
    /// Characters that libedit hasn't taken yet.
    var ready: [Unicode.Scalar] = []
    /// A key that has to wait until libedit has left its search.
    var postponed: Key?
    /// The text that the paste command will insert.
    var pasted = ""
    /// Set as soon as the line can't be taken as it stands: U+FFFD is where something else came.
    var spoiled: Key.Unreadable?
    /// Set once libedit is to stop.
    var ending: Ending?
    /// When answers begin to count.
    var arming: Arming?
    /// Whether libedit was asking for a text, such as a command, when it last wanted a character.
    var wasAsking = false
    /// What is shown of a line that is taller than the screen; nil for every other.
    var window: Window?
    /// Whether a hint stands after the line.
    var hasHint = false

    /// The rows of a tall line that are on the screen.
    struct Window {
        /// The first of them.
        var top = 0
        /// What was written to draw them.
        var drawn = ""
    }

    /// The next key that is whole.
    mutating func nextKey() -> Key? {
        defer { postponed = nil }
        return postponed ?? decoder.next()
    }
}
