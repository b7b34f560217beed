/// Words quoted for a POSIX shell, as Python's `shlex.quote` does.
enum ShellQuoting {
    /// The word as it is when no shell sees anything in it, else in single quotes.
    static func quoted(_ word: String) -> String {
        if !word.isEmpty, word.utf8.allSatisfy(isHarmless) { return word }
        var result = "'"
        for scalar in word.unicodeScalars {
            if scalar == "'" { result += "'\"'\"'" } else { result.unicodeScalars.append(scalar) }
        }
        return result + "'"
    }

    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default:
            "_@%+=:,./-".utf8.contains(byte)
        }
    }
}
