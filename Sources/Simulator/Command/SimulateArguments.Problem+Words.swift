public import TerminalText

extension SimulateArguments.Problem {
    /// What is wrong, in words.
    public var words: SafeText {
        switch self {
        case .unknown(let word): "simulate takes no \(word)"
        case .missingValue(let option): "\(option) needs a value"
        case .repeated(let option): "\(option) is given twice"
        case .malformed(let option, let value, let wanted): "\(option) \(value): not \(wanted)"
        case .needs(let option, let other): "\(option) is only meant together with \(other)"
        }
    }
}
