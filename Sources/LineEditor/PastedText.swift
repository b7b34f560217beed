import TerminalText

/// What a bracketed paste does to the line it is pasted into.
enum PastedText: Hashable {
    /// One line: inserted as it is, and not run.
    ///
    /// A newline at its end is dropped.
    case inserted(String)
    /// Several lines, with what stood before and after the cursor.
    case block([String])
    /// Something that no line may hold.
    case refused(Refusal)

    /// Reads the bytes between the brackets.
    ///
    /// A `\` before a newline joins the two lines.
    init(_ bytes: [UInt8], before: String, after: String) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let shown = SafeText(untrusted: before + String(decoding: bytes, as: UTF8.self) + after)
            self = .refused(.invalidUTF8(shown))
            return
        }
        let lines = Self.lines(of: text)
        guard lines.allSatisfy({ !LineText.holdsControlCharacter($0) }) else {
            self = .refused(.controlCharacters(SafeText(untrusted: before + text + after)))
            return
        }
        guard lines.count > 1, let first = lines.first, let last = lines.last else {
            self = .inserted(lines.first ?? "")
            return
        }
        self = .block([before + first] + lines.dropFirst().dropLast() + [last + after])
    }

    /// Terminals send newlines as CR, LF or both.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = [""]
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\n" && wasReturn {
                wasReturn = false
                continue
            }
            wasReturn = scalar == "\r"
            if scalar == "\n" || scalar == "\r" {
                lines.append("")
            } else {
                lines[lines.count - 1].unicodeScalars.append(scalar)
            }
        }
        while lines.count > 1, lines.last == "" { lines.removeLast() }
        return joined(lines)
    }

    private static func joined(_ lines: [String]) -> [String] {
        var result: [String] = []
        var begun: String?
        for line in lines {
            let whole = (begun ?? "") + line
            let backslashes = line.unicodeScalars.reversed().prefix { $0 == "\\" }.count
            if backslashes % 2 == 1 {
                begun = String(whole.unicodeScalars.dropLast())
            } else {
                result.append(whole)
                begun = nil
            }
        }
        // Nothing follows the last one: its backslash stays where it can be seen.
        if let begun { result.append(begun + "\\") }
        return result
    }
}
