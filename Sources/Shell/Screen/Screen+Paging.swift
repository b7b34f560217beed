import TerminalText
import World

extension Screen {
    /// Keeps lines back from now on, so that they can be paged when all of them are known.
    func hold() {
        state.hold()
    }

    /// The lines that were kept back; from now on lines are printed again.
    func release() -> [SafeText] {
        state.release()
    }

    /// Whether lines need more rows than the terminal has, with one for the prompt.
    func isTooSmall(for lines: [SafeText]) -> Bool {
        guard let size = output.terminalSize else { return false }
        var rows = 1
        for line in lines {
            rows += max(1, (line.width + size.columns - 1) / size.columns)
            if rows > size.rows { return true }
        }
        return false
    }

    /// What a terminal would get for lines.
    func bytes(of lines: [SafeText]) -> [UInt8] {
        Screen.bytes(of: lines, color: usesColor)
    }
}
