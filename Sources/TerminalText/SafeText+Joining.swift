extension SafeText {
    /// Both texts, one after the other.
    public static func + (left: SafeText, right: SafeText) -> SafeText {
        var result = left
        result += right
        return result
    }

    /// Adds a text at the end.
    public static func += (left: inout SafeText, right: SafeText) {
        for span in right.spans { left.append(safe: span.text, style: span.style) }
    }
}

extension Sequence<SafeText> {
    /// All texts, with a separator between them.
    public func joined(separator: SafeText = .empty) -> SafeText {
        var result = SafeText.empty
        var isFirst = true
        for text in self {
            if !isFirst { result += separator }
            result += text
            isFirst = false
        }
        return result
    }
}
