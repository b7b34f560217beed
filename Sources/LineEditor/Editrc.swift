import Glibc

/// The file in which a user binds keys for every program that has libedit.
struct Editrc {
    let path: String
    /// The sequences that it binds: those are left to libedit.
    let sequences: Set<[UInt8]>

    /// `$EDITRC`, else `~/.editrc`; nil when there is none.
    static func ofUser(programName: String) -> Editrc? {
        let path = environment("EDITRC") ?? environment("HOME").map { $0 + "/.editrc" }
        guard let path, let text = contents(of: path) else { return nil }
        return Editrc(path: path, sequences: sequences(in: text, programName: programName))
    }

    /// The sequences that begin with ESC and that `bind` lines name, for this program or for all.
    static func sequences(in text: String, programName: String) -> Set<[UInt8]> {
        var result: Set<[UInt8]> = []
        for line in text.split(whereSeparator: \.isNewline) {
            var words = line.split(whereSeparator: \.isWhitespace)[...]
            guard let first = words.popFirst() else { continue }
            guard first == "bind" || first == "\(programName):bind" else { continue }
            words = words.drop { $0.hasPrefix("-") && $0.count == 2 }
            guard words.count >= 2, let key = words.first else { continue }
            let bytes = bytes(of: key)
            if bytes.first == 0x1B, bytes.count > 2 { result.insert(bytes) }
        }
        return result
    }

    /// A key as editrc(5) writes it, in quotes or not: `^[`, `\e` and `\033` are ESC.
    private static func bytes(of key: Substring) -> [UInt8] {
        var text = String(key.filter { $0 != "\"" && $0 != "'" })
        for escape in ["^[", "\\e", "\\E", "\\033"] {
            text = text.replacing(escape, with: "\u{1B}")
        }
        return Array(text.utf8)
    }

    private static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    private static func contents(of path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
