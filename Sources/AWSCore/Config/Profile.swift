/// A profile: what both files say of it, the credentials file first.
public struct Profile: Sendable, Hashable {
    typealias Values = [String: Setting<INIFile.Value>]

    /// Its name.
    public let name: String
    /// Where a key is looked for, in order: its section and `[DEFAULT]`, of one file, then of the other.
    private let layers: [Values]

    init(name: String, layers: [Values]) {
        self.name = name
        self.layers = layers
    }

    /// The text of a key, which is given in lower case, or nil when there is none or it is a block.
    public subscript(key: String) -> Setting<String>? {
        guard let found = value(key), case .text(let text) = found.value else { return nil }
        return Setting(text, found.origin)
    }

    /// The text of a key of an indented block.
    public subscript(block: String, key: String) -> Setting<String>? {
        guard let found = value(block), case .block(let lines) = found.value,
            let text = lines[key]
        else { return nil }
        return Setting(text, found.origin)
    }

    /// All keys whose value is text, with it; of a key that both files have the one that counts.
    var texts: [String: String] {
        var texts: [String: String] = [:]
        for layer in layers {
            for (key, found) in layer where texts[key] == nil {
                if case .text(let text) = found.value { texts[key] = text }
            }
        }
        return texts
    }

    /// This profile with another's values, which win.
    func overlaid(with other: Profile) -> Profile {
        Profile(name: name, layers: other.layers + layers)
    }

    private func value(_ key: String) -> Setting<INIFile.Value>? {
        for layer in layers {
            if let found = layer[key] { return found }
        }
        return nil
    }
}
