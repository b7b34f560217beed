import TerminalText

/// What a history file holds, line by line.
///
/// Text and nothing else: a line with a control character was never kept, so one in the file wasn't
/// typed. That is also how a line ends that was cut off while it was written: in ``cutOff``.
struct HistoryLines {
    /// CAN, "the data before it is in error", and the newline that was never written.
    static let cutOff: [UInt8] = [0x18, UInt8(ascii: "\n")]
    /// The longest line that is kept, in bytes.
    static let longest = 64 << 10

    /// The lines that were typed, oldest first.
    let lines: [String]
    /// Whether the file is another program's, or broken: it begins as theirs do, or most of its lines can't
    /// have been kept by this one.
    let isForeign: Bool

    /// Reads a file; a last line without its newline was cut off.
    init(_ bytes: [UInt8]) {
        let whole = bytes[..<(bytes.lastIndex(of: UInt8(ascii: "\n")) ?? 0)]
        var lines: [String] = []
        var strangers = 0
        for line in whole.split(separator: UInt8(ascii: "\n")) {
            if let text = String(validating: line, as: UTF8.self), HistoryLines.keeps(text) {
                lines.append(text)
            } else if line.last != HistoryLines.cutOff.first {
                strangers += 1
            }
        }
        self.lines = lines
        isForeign = strangers > lines.count || HistoryLines.beginsAsOthersDo(whole)
    }

    /// Whether a line is kept: as in other shells not when it begins with a space, and never when a
    /// terminal would act on it.
    static func keeps(_ line: String) -> Bool {
        let bytes = line.utf8
        guard let first = bytes.first, first != UInt8(ascii: " ") else { return false }
        return bytes.count <= longest && !LineText.holdsControlCharacter(line)
    }

    /// libedit's own format, zsh's extended one, fish's.
    private static func beginsAsOthersDo(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.starts(with: "_HiStOrY_V2_".utf8) || bytes.starts(with: "- cmd: ".utf8) {
            return true
        }
        guard bytes.starts(with: ": ".utf8) else { return false }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let time = bytes.dropFirst(2).drop(while: digits.contains)
        return time.starts(with: ":".utf8)
            && time.dropFirst().drop(while: digits.contains).starts(with: ";".utf8)
    }
}
