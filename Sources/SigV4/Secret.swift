/// A value that is never printed: whatever Swift prints of it is `<redacted>`.
public struct Secret: Sendable, Hashable {
    private let value: String

    /// Hides a value.
    public init(_ value: String) {
        self.value = value
    }

    /// The value itself, for the one place that needs it.
    public func reveal() -> String {
        value
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What every secret looks like.
    public static let redacted = "<redacted>"

    /// `<redacted>`.
    public var description: String {
        Self.redacted
    }

    /// `<redacted>`.
    public var debugDescription: String {
        Self.redacted
    }

    /// Without children, so that `dump` shows nothing either.
    public var customMirror: Mirror {
        Mirror(self, children: [])
    }
}
