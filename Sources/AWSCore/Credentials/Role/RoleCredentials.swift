import JSON
import World

/// A role that is taken with other credentials: `role_arn` with `source_profile` or `credential_source`.
///
/// Roles that lead to one another are taken in turn, each from the cache if it is there.
struct RoleCredentials: CredentialSource {
    private let profile: Profile
    private let context: CredentialContext
    private let sources: CredentialSources

    init(_ profile: Profile, _ sources: CredentialSources) {
        self.profile = profile
        self.sources = sources
        context = sources.context
    }

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        guard let chain = try RoleChain(of: profile, in: context.settings.configuration) else {
            return nil
        }
        for (index, link) in chain.links.enumerated() {
            guard let reply = cache(of: link).read() else { continue }
            return try await take(chain.links[..<index], with: reply.credentials(.assumeRole))
        }
        return try await take(chain.links[...], with: try await source(of: chain))
    }

    /// Takes the roles from the last to the first, each with the credentials of the one before.
    private func take(
        _ links: ArraySlice<RoleLink>,
        with found: AWSCredentials
    ) async throws(CredentialFailure) -> AWSCredentials {
        var credentials = found
        for link in links.reversed() {
            var call = RoleCall(link, defaultSessionName: defaultSessionName(context.world.clock))
            if let serial = link.mfaSerial { call.add("TokenCode", try await code(for: serial)) }
            let reply = try await call.send(by: context.sts(signingWith: credentials))
            cache(of: link).write(reply)
            credentials = reply.credentials(.assumeRole)
        }
        return credentials
    }

    private func source(of chain: RoleChain) async throws(CredentialFailure) -> AWSCredentials {
        switch chain.source {
        case .profile(let name):
            guard let profile = context.settings.configuration.profile(name),
                let found = try await sources.first(of: sources.ofProfile(profile))
            else { throw .role(.noCredentials(sourceProfile: name)) }
            return found
        case .kind(let kind, let name):
            guard let found = try await sources.ofMachine(kind).credentials() else {
                throw .role(.emptySource(name, profile: chain.last))
            }
            return found
        }
    }

    private func code(for serial: String) async throws(CredentialFailure) -> String {
        guard let asker = CredentialPerson.asker else {
            throw .noMFACode(serial: serial, isDeclined: false)
        }
        guard let code = await asker.mfaCode(serial: serial) else {
            throw .noMFACode(serial: serial, isDeclined: true)
        }
        return code
    }

    private func cache(of link: RoleLink) -> RoleCache {
        var arguments: [(key: String, value: JSONValue)] = [("RoleArn", .string(link.arn))]
        if let name = link.sessionName { arguments.append(("RoleSessionName", .string(name))) }
        if let id = link.externalID { arguments.append(("ExternalId", .string(id))) }
        if let serial = link.mfaSerial { arguments.append(("SerialNumber", .string(serial))) }
        if let duration = link.duration {
            arguments.append(("DurationSeconds", .number(JSONNumber(duration))))
        }
        return RoleCache(arguments, context)
    }
}

/// How a session is called that has no name: by the second it began.
func defaultSessionName(_ clock: any Clock) -> String {
    "botocore-session-" + String(clock.now.seconds)
}
