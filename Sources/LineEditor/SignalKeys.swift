/// The characters that a terminal turns into signals while lines aren't edited.
///
/// While one is, they come like all others, so that those in a paste are part of the paste.
struct SignalKeys {
    /// What a key does.
    enum Key {
        /// Ctrl-C, unless the user has chosen another.
        case interrupt
        /// Ctrl-Z, unless the user has chosen another.
        case stop
        /// Ctrl-\, unless the user has chosen another.
        case quit
    }

    let interrupt: UInt8?
    let stop: UInt8?
    let quit: UInt8?

    /// What a byte does, if anything.
    func key(for byte: UInt8) -> Key? {
        switch byte {
        case interrupt: .interrupt
        case stop: .stop
        case quit: .quit
        default: nil
        }
    }
}
