extension SafeText: ExpressibleByStringInterpolation {
    /// Trusted text: a literal of the program.
    ///
    /// `StaticString` makes it so: a string that was computed can't become one.
    public init(stringLiteral value: StaticString) {
        self = .empty
        append(safe: value.description, style: .plain)
    }

    /// A literal with values in it.
    public init(stringInterpolation interpolation: StringInterpolation) {
        self = interpolation.text
    }

    /// What collects the parts of a literal with values in it.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = SafeText.empty

        /// Begins a literal.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds a part that the program wrote.
        public mutating func appendLiteral(_ literal: StaticString) {
            text.append(safe: literal.description, style: .plain)
        }

        /// Adds a text that is safe already, in its own styles.
        public mutating func appendInterpolation(_ value: SafeText) {
            text += value
        }

        /// Adds a text that is safe already, in one style.
        public mutating func appendInterpolation(_ value: SafeText, style: Style) {
            text += value.styled(style)
        }

        /// Adds a string, made visible.
        public mutating func appendInterpolation(_ value: String, style: Style = .plain) {
            text.append(safe: Visible.text(of: value), style: style)
        }

        /// Adds a part of a string, made visible.
        public mutating func appendInterpolation(_ value: Substring, style: Style = .plain) {
            text.append(safe: Visible.text(of: String(value)), style: style)
        }

        /// Adds a number or another value with a text of its own, made visible.
        public mutating func appendInterpolation(
            _ value: some LosslessStringConvertible,
            style: Style = .plain
        ) {
            text.append(safe: Visible.text(of: value.description), style: style)
        }
    }
}
