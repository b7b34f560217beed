/// A profile: what both files say of it, the credentials file first.
public struct Profile: Sendable, Hashable {
    /// Its name.
    public let name: String
    private let values: [String: Setting<INIFile.Value>]

    init(name: String, values: [String: Setting<INIFile.Value>]) {
        self.name = name
        self.values = values
    }

    /// The text of a key, which is given in lower case, or nil when there is none or it is a block.
    public subscript(key: String) -> Setting<String>? {
        guard let found = values[key], case .text(let text) = found.value else { return nil }
        return Setting(text, found.origin)
    }

    /// The text of a key of an indented block.
    public subscript(block: String, key: String) -> Setting<String>? {
        guard let found = values[block], case .block(let lines) = found.value,
            let text = lines[key]
        else { return nil }
        return Setting(text, found.origin)
    }

    /// This profile with another's values, which win.
    func overlaid(with other: Profile) -> Profile {
        Profile(name: name, values: values.merging(other.values) { $1 })
    }
}
