extension StringProtocol where SubSequence == Substring {
    /// What stands before and behind the first `separator`; behind is nil when there is none.
    func cut(at separator: String) -> (before: Substring, behind: Substring?) {
        let pattern = separator.utf8
        var start = utf8.startIndex
        while start < utf8.endIndex {
            if utf8[start...].starts(with: pattern) {
                return (self[..<start], self[utf8.index(start, offsetBy: pattern.count)...])
            }
            start = utf8.index(after: start)
        }
        return (self[...], nil)
    }

    /// The text without the white space, as Python's `str.strip` knows it, at both ends.
    func stripped() -> Substring {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isPythonSpace }),
            let last = scalars.lastIndex(where: { !$0.isPythonSpace })
        else { return "" }
        return self[first..<scalars.index(after: last)]
    }
}

extension Unicode.Scalar {
    /// What Python's `str.isspace` says: Unicode's white space, and the four ASCII separators.
    var isPythonSpace: Bool {
        if isASCII { return (0x09...0x0D).contains(value) || (0x1C...0x20).contains(value) }
        return properties.isWhitespace
    }
}
