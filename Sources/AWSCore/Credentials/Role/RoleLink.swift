/// One role of a chain, as its profile sets it up.
struct RoleLink {
    /// Whose credentials the role is taken with.
    enum Source {
        case profile(String)
        case kind(CredentialSourceKind, name: String)
    }

    let arn: String
    let sessionName: String?
    let externalID: String?
    let mfaSerial: String?
    let duration: Int?
    let source: Source

    /// Reads a profile that has a `role_arn`.
    init(_ profile: Profile, arn: String) throws(CredentialFailure) {
        self.arn = arn
        sessionName = profile["role_session_name"].flatMap { $0.value.isEmpty ? nil : $0.value }
        externalID = profile["external_id"]?.value
        mfaSerial = profile["mfa_serial"]?.value
        // As in botocore, what isn't a number counts as not said.
        duration = profile["duration_seconds"].flatMap { Int($0.value.stripped()) }
        switch (profile["source_profile"]?.value, profile["credential_source"]?.value) {
        case (nil, nil):
            throw .partial(.assumeRole, missing: "source_profile or credential_source")
        case (_?, _?): throw .role(.twoSources(profile: profile.name))
        case (let name?, nil): source = .profile(name)
        case (nil, let name?):
            guard let kind = Self.kind(name) else {
                throw .role(.unknownSource(name, profile: profile.name))
            }
            source = .kind(kind, name: name)
        }
    }

    private static func kind(_ name: String) -> CredentialSourceKind? {
        switch name {
        case "Environment": .environment
        case "EcsContainer": .container
        case "Ec2InstanceMetadata": .instanceMetadata
        default: nil
        }
    }
}
