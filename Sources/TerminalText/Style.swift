/// How a part of a text stands out, where the terminal shows colour.
public enum Style: Sendable, Hashable, CaseIterable {
    /// As the terminal shows everything.
    case plain
    /// Bold.
    case bold
    /// Faint.
    case dim
    /// Underlined.
    case underlined
    /// Red.
    case red
    /// Green.
    case green
    /// Yellow.
    case yellow
    /// Blue.
    case blue
    /// Magenta.
    case magenta
    /// Cyan.
    case cyan
    /// Bold and red.
    case boldRed

    /// The sequence that switches it on (ECMA-48, Select Graphic Rendition), or nil for plain.
    var sequence: String? {
        switch self {
        case .plain: nil
        case .bold: "\u{1B}[1m"
        case .dim: "\u{1B}[2m"
        case .underlined: "\u{1B}[4m"
        case .red: "\u{1B}[31m"
        case .green: "\u{1B}[32m"
        case .yellow: "\u{1B}[33m"
        case .blue: "\u{1B}[34m"
        case .magenta: "\u{1B}[35m"
        case .cyan: "\u{1B}[36m"
        case .boldRed: "\u{1B}[1;31m"
        }
    }

    /// The sequence that switches every style off.
    static let reset = "\u{1B}[0m"
}
