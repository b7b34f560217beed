/// A command line that fits its command's syntax: which options, which arguments, and where they stood.
public struct Invocation: Sendable {
    /// The line it came from.
    public let line: Line
    /// The word that named the command.
    public let name: Word
    /// Arguments without a name, in order.
    public let arguments: [Word]
    /// Values of options by name, in the order given; a switch has its own word as its value.
    public let options: [String: [Word]]

    /// Whether the option was given.
    public func has(_ option: String) -> Bool {
        options[option] != nil
    }

    /// The last value given for an option.
    public func value(_ option: String) -> Word? {
        options[option]?.last
    }

    /// All values given for an option.
    public func values(_ option: String) -> [Word] {
        options[option] ?? []
    }

    /// The first argument, for commands that take one.
    public var argument: Word? {
        arguments.first
    }
}
