/// Text that a terminal can be given: what came from outside holds no character that isn't drawn.
///
/// Literals are trusted, newlines in them included. Everything interpolated or passed to
/// ``init(untrusted:style:)`` is made visible first: a server's `ESC` is printed as `\u{1B}`. There is
/// no way to make one of a string that was computed without that.
///
/// ```swift
/// let line: SafeText = "run \(id, style: .bold) of \(flow)\n"
/// ```
public struct SafeText: Sendable, Hashable {
    /// A stretch of text in one style; never empty, and never of the style of its neighbours.
    struct Span: Sendable, Hashable {
        var text: String
        var style: Style
    }

    private(set) var spans: [Span] = []

    /// No text.
    public static let empty = SafeText()

    private init() {}

    /// Text of outside, made visible, in one style.
    public init(untrusted text: String, style: Style = .plain) {
        append(safe: Visible.text(of: text), style: style)
    }

    /// The same text, all of it in one style.
    public init(_ text: SafeText, style: Style) {
        append(safe: text.plain, style: style)
    }

    /// Spaces.
    init(spaces count: Int) {
        append(safe: String(repeating: " ", count: max(0, count)), style: .plain)
    }

    /// Whether there is no text.
    public var isEmpty: Bool {
        spans.isEmpty
    }

    /// The text without its styles.
    public var plain: String {
        spans.count == 1 ? spans[0].text : spans.reduce(into: "") { $0 += $1.text }
    }

    /// The bytes for a terminal: with SGR sequences around each styled part, or with none at all.
    public func rendered(color: Bool) -> String {
        guard color else { return plain }
        return spans.reduce(into: "") { result, span in
            guard let sequence = span.style.sequence else {
                result += span.text
                return
            }
            result += sequence + span.text + Style.reset
        }
    }

    /// The same text, all of it in one style.
    public func styled(_ style: Style) -> SafeText {
        SafeText(self, style: style)
    }

    /// Adds text that is safe already.
    mutating func append(safe text: String, style: Style) {
        guard !text.isEmpty else { return }
        if let last = spans.indices.last, spans[last].style == style {
            spans[last].text += text
        } else {
            spans.append(Span(text: text, style: style))
        }
    }
}

extension SafeText: CustomStringConvertible {
    /// The text without its styles.
    public var description: String {
        plain
    }
}
