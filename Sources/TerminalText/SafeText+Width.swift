extension SafeText {
    /// On which side of its cells a text stands.
    public enum Alignment: Sendable, Hashable {
        /// Padding comes after the text.
        case left
        /// Padding comes before the text.
        case right
    }

    /// How many cells the text takes on one line; a newline takes none.
    ///
    /// The sum over its scalars, as `wcwidth` of the C library counts: East Asian Wide and emoji two,
    /// combining marks none, all others, Ambiguous included, one.
    public var width: Int {
        spans.reduce(0) { $0 + cells(of: $1.text) }
    }

    /// The text with spaces up to a width; one that is wider already stays as it is.
    public func padded(to cells: Int, alignment: Alignment = .left) -> SafeText {
        let spaces = SafeText(spaces: cells - width)
        return switch alignment {
        case .left: self + spaces
        case .right: spaces + self
        }
    }

    /// The text cut to a width, in whole characters and ending in `…` when anything was cut.
    public func truncated(to cells: Int) -> SafeText {
        guard width > cells else { return self }
        guard cells > 0 else { return .empty }
        var result = SafeText.empty
        var left = cells - 1
        for span in spans {
            let kept = prefix(of: span.text, fitting: &left)
            result.append(safe: String(kept), style: span.style)
            guard kept.endIndex == span.text.endIndex else {
                result.append(safe: "…", style: span.style)
                break
            }
        }
        return result
    }
}

/// The cells of safe text.
private func cells(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + ScalarClass(of: $1).cells }
}

/// The longest start of a text, in whole characters, that fits into what is left of a line.
private func prefix(of text: String, fitting left: inout Int) -> Substring {
    var end = text.startIndex
    while end < text.endIndex {
        let next = text.index(after: end)
        let width = cells(of: text[end..<next])
        guard width <= left else { break }
        left -= width
        end = next
    }
    return text[..<end]
}
