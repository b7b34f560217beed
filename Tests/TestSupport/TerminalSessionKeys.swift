import Glibc

extension TerminalSession {
    /// A key or something else that a person does at a terminal.
    public enum Press: Sendable {
        /// Ctrl and a letter, or one of `@[\]^_?`.
        case control(Character)
        /// Enter.
        case enter
        /// Tab.
        case tab
        /// The escape key.
        case escape
        /// Backspace.
        case backspace
        /// Up.
        case up
        /// Down.
        case down
        /// Right.
        case right
        /// Left.
        case left
        /// Home.
        case home
        /// End.
        case end
        /// Delete.
        case delete
        /// A paste, in the brackets that a terminal puts around it.
        case paste(String)

        var bytes: [UInt8] {
            switch self {
            case .control(let letter): [letter == "?" ? 0x7F : (letter.asciiValue ?? 0) & 0x1F]
            case .enter: [0x0D]
            case .tab: [0x09]
            case .escape: [0x1B]
            case .backspace: [0x7F]
            case .up: Array("\u{1B}[A".utf8)
            case .down: Array("\u{1B}[B".utf8)
            case .right: Array("\u{1B}[C".utf8)
            case .left: Array("\u{1B}[D".utf8)
            case .home: Array("\u{1B}[H".utf8)
            case .end: Array("\u{1B}[F".utf8)
            case .delete: Array("\u{1B}[3~".utf8)
            case .paste(let text): Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
            }
        }
    }

    /// Types a text.
    public func send(_ text: String) {
        send(bytes: Array(text.utf8))
    }

    /// Presses keys, one after the other.
    public func send(_ presses: Press...) {
        send(bytes: presses.flatMap(\.bytes))
    }

    /// Sends bytes as they are.
    public func send(bytes: [UInt8]) {
        transcript.note(sent: bytes)
        var rest = bytes[...]
        for _ in 0..<1_000 where !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else {
                var descriptor = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
                _ = poll(&descriptor, 1, 10)
            }
        }
    }
}
