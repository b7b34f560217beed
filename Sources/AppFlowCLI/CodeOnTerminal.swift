import AWSCore
import Glibc
import TerminalText
import World

/// Asks for the code of an MFA device in the middle of one operation, as the AWS CLI does: on the terminal,
/// without showing it; where there is no terminal, a line of standard input is the code.
struct CodeOnTerminal: CredentialAsker {
    let streams: StandardStreams

    var lendsTerminal: Bool {
        streams.input.isTerminal
    }

    func mfaCode(serial: String) async -> String? {
        let prompt: SafeText = "Enter MFA code for \(serial): "
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else {
            try? streams.error.write(prompt.plain)
            return lineOfInput()
        }
        defer { close(terminal) }
        return hiddenLine(terminal, ByteSink.descriptor(terminal), prompt.plain)
    }

    /// Nothing of it, not even Ctrl-C, is seen to by the terminal: its modes are put back first.
    private func hiddenLine(_ terminal: Int32, _ screen: ByteSink, _ prompt: String) -> String? {
        var modes = termios()
        guard tcgetattr(terminal, &modes) == 0 else { return nil }
        var hidden = modes
        hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        tcsetattr(terminal, TCSAFLUSH, &hidden)
        try? screen.write(prompt)
        var line: [UInt8] = []
        let end = readLine(terminal, &line)
        tcsetattr(terminal, TCSAFLUSH, &modes)
        try? screen.write("\n")
        if end == 0x03 {
            // To the process, since this thread may not take signals; it ends there.
            kill(getpid(), SIGINT)
            usleep(1_000_000)
        }
        return end == 0x0A || end == 0x0D ? String(decoding: line, as: UTF8.self) : nil
    }

    /// Reads up to a character that ends it, and returns that.
    private func readLine(_ terminal: Int32, _ line: inout [UInt8]) -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(terminal, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return nil }
            switch byte {
            case 0x0A, 0x0D, 0x03, 0x04, 0x1C: return byte
            case 0x08, 0x7F: _ = line.popLast()
            case 0x15: line = []
            default: if line.count < 64 { line.append(byte) }
            }
        }
    }

    /// The first line of standard input without its end, or nil when there is none.
    private func lineOfInput() -> String? {
        var line: [UInt8] = []
        while line.count < 64 {
            guard let byte = (try? streams.input.read(atMost: 1))?.first else {
                return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
            }
            if byte == 0x0A { break }
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }
}
