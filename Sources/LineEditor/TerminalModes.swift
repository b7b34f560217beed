import CEditline
import Glibc

/// The modes of a terminal as they were found, to be put back.
struct TerminalModes {
    private var value: termios

    /// The modes that a terminal has now; nil when the descriptor is none.
    init?(of descriptor: Int32) {
        value = termios()
        guard tcgetattr(descriptor, &value) == 0 else { return nil }
    }

    /// Gives a terminal these modes, after what was written to it has been drawn.
    func apply(to descriptor: Int32) {
        var modes = value
        while tcsetattr(descriptor, TCSADRAIN, &modes) != 0 && errno == EINTR {}
    }

    /// The characters that send signals in these modes.
    var signalKeys: SignalKeys {
        guard value.c_lflag & tcflag_t(ISIG) != 0 else {
            return SignalKeys(interrupt: nil, stop: nil, quit: nil)
        }
        return SignalKeys(
            interrupt: character(VINTR),
            stop: character(VSUSP),
            quit: character(VQUIT)
        )
    }

    /// A character of the modes; nil when it is switched off, for which Linux has 0 and BSD 255.
    private func character(_ index: Int32) -> UInt8? {
        let character = withUnsafeBytes(of: value.c_cc) { $0[Int(index)] }
        return character == 0 || character == 0xFF ? nil : character
    }

    /// Sees to it that the terminal gets these modes should the process die before
    /// ``lowerGuard()``.
    func raiseGuard(on terminal: Terminal) {
        var modes = value
        cterminalguard_raise(
            terminal.input,
            terminal.output,
            &modes,
            Terminal.farewell.pointer
        )
    }

    /// Changes what the terminal gets then.
    static func guardSays(_ farewell: StaticString) {
        cterminalguard_set_farewell(farewell.pointer)
    }

    /// The terminal is as it should be again.
    static func lowerGuard() {
        cterminalguard_lower()
    }
}

extension StaticString {
    /// The bytes for C, valid for ever.
    fileprivate var pointer: UnsafePointer<CChar> {
        utf8Start.withMemoryRebound(to: CChar.self, capacity: utf8CodeUnitCount) { $0 }
    }
}
