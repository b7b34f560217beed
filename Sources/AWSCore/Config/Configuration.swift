/// What the config file and the credentials file say.
public struct Configuration: Sendable, Hashable {
    /// Profiles of the config file, by name.
    let configProfiles: [String: Profile]
    /// Profiles of the credentials file, by name.
    let credentialsProfiles: [String: Profile]
    /// `[services NAME]` sections.
    let services: [String: Profile]
    /// `[sso-session NAME]` sections.
    let ssoSessions: [String: Profile]
    /// The names of all profiles, as they come in the files.
    public let profileNames: [String]

    /// Takes the sections of both files apart by their names.
    ///
    /// In the config file a profile is `[default]`, `[profile NAME]` or `[profile "A NAME"]`, and other
    /// sections are none; in the credentials file every section is a profile, named as it stands.
    init(config: INIFile, configPath: String, credentials: INIFile, credentialsPath: String) {
        var profiles: [String: Profile] = [:]
        var services: [String: Profile] = [:]
        var sessions: [String: Profile] = [:]
        var names: [String] = []
        let inherited = Self.values(config.inherited, configPath)
        for section in config.sections {
            let layers = [Self.values(section.entries, configPath), inherited]
            if let name = Self.name(in: section.name, kind: "profile") {
                let profile = Profile(name: name, layers: layers)
                if profiles.updateValue(profile, forKey: name) == nil { names.append(name) }
            } else if let name = Self.name(in: section.name, kind: "services") {
                services[name] = Profile(name: name, layers: layers)
            } else if let name = Self.name(in: section.name, kind: "sso-session") {
                sessions[name] = Profile(name: name, layers: layers)
            }
        }
        var secrets: [String: Profile] = [:]
        let inheritedSecrets = Self.values(credentials.inherited, credentialsPath)
        for section in credentials.sections {
            let layers = [Self.values(section.entries, credentialsPath), inheritedSecrets]
            secrets[section.name] = Profile(name: section.name, layers: layers)
            if profiles[section.name] == nil { names.append(section.name) }
        }
        configProfiles = profiles
        credentialsProfiles = secrets
        self.services = services
        ssoSessions = sessions
        profileNames = names
    }

    /// What both files say of a profile, or nil when neither defines it.
    public func profile(_ name: String) -> Profile? {
        guard let secrets = credentialsProfiles[name] else { return configProfiles[name] }
        return configProfiles[name]?.overlaid(with: secrets) ?? secrets
    }

    /// The second word of a section's name such as `profile prod`, if the first one begins with `kind`.
    private static func name(in section: String, kind: String) -> String? {
        if kind == "profile", section == "default" { return section }
        guard section.hasPrefix(kind), let words = shellWords(section), words.count == 2 else {
            return nil
        }
        return words[1]
    }

    private static func values(_ entries: [INIFile.Entry], _ path: String) -> Profile.Values {
        var values: Profile.Values = [:]
        for entry in entries {
            values[entry.key] = Setting(entry.value, .file(path: path, line: entry.line))
        }
        return values
    }
}
