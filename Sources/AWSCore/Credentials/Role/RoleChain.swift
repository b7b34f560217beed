/// The roles that a profile leads through, its own first, and whose credentials the last one is taken with.
struct RoleChain {
    let links: [RoleLink]
    let source: RoleLink.Source
    /// The profile that names the source.
    let last: String

    /// Follows a profile's `source_profile`; nil when the profile has no role to take.
    ///
    /// A profile may name itself when it has keys of its own. Each is visited once, so that this ends.
    init?(of profile: Profile, in configuration: Configuration) throws(CredentialFailure) {
        guard profile.hasRole else { return nil }
        var links: [RoleLink] = []
        var visited = [profile.name]
        var current = profile
        while let arn = current["role_arn"]?.value {
            let link = try RoleLink(current, arn: arn)
            links.append(link)
            guard case .profile(let name) = link.source else { break }
            guard let next = configuration.profile(name) else {
                throw .role(.missingSourceProfile(name, profile: current.name))
            }
            if visited.contains(name), name != current.name || !next.hasKeys {
                throw .role(.loop(back: name, visited: visited))
            }
            visited.append(name)
            if next.hasKeys || !next.hasRole { break }
            current = next
        }
        guard let source = links.last?.source else { return nil }
        self.links = links
        self.source = source
        last = current.name
    }
}

extension Profile {
    /// Whether it takes a role with another's credentials, and not with a token.
    fileprivate var hasRole: Bool {
        self["role_arn"] != nil && self["web_identity_token_file"] == nil
    }

    fileprivate var hasKeys: Bool {
        self["aws_access_key_id"] != nil || self["aws_secret_access_key"] != nil
    }
}
