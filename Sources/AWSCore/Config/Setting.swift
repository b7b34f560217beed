/// A setting and where it was found.
public struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What it is.
    public let value: Value
    /// Where it was found.
    public let origin: SettingOrigin

    /// Makes a setting of its parts.
    public init(_ value: Value, _ origin: SettingOrigin) {
        self.value = value
        self.origin = origin
    }
}
