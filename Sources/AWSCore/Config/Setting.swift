/// A setting and where it was found.
public struct Setting<Value: Sendable>: Sendable {
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

// Conditional, because a requirement of the type itself would be looked up at run time for each of its
// instances, and each look-up scans the whole program.
extension Setting: Equatable where Value: Equatable {}
extension Setting: Hashable where Value: Hashable {}
