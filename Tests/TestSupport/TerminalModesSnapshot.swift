import Glibc

/// The modes of a terminal at one moment, to be compared.
public struct TerminalModesSnapshot: Sendable, Hashable {
    /// Input modes (`c_iflag`).
    public let input: UInt32
    /// Output modes (`c_oflag`).
    public let output: UInt32
    /// Control modes (`c_cflag`).
    public let control: UInt32
    /// Local modes (`c_lflag`).
    public let local: UInt32
    /// The control characters (`c_cc`).
    public let characters: [UInt8]

    init?(of descriptor: Int32) {
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { return nil }
        self.init(modes)
    }

    init(_ modes: termios) {
        input = modes.c_iflag
        output = modes.c_oflag
        control = modes.c_cflag
        local = modes.c_lflag
        characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
    }

    /// Whether the system edits lines and echoes what is typed.
    public var isCooked: Bool {
        local & UInt32(ICANON) != 0 && local & UInt32(ECHO) != 0
    }
}
