/// A pattern over flow names: `*` is any text, `?` any one scalar, everything else itself.
struct Glob: Sendable {
    private let pattern: [Unicode.Scalar]

    init(_ pattern: String) {
        self.pattern = Array(pattern.unicodeScalars)
    }

    /// Whether a word is a pattern at all: neither sign is legal in a flow name.
    static func isPattern(_ word: String) -> Bool {
        word.unicodeScalars.contains { $0 == "*" || $0 == "?" }
    }

    /// Whether the whole name fits; linear but for one place to come back to.
    func matches(_ name: String) -> Bool {
        let text = Array(name.unicodeScalars)
        var p = 0
        var t = 0
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == "*" {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let back = star {
                star = (back.pattern, back.text + 1)
                p = back.pattern + 1
                t = back.text + 1
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}
