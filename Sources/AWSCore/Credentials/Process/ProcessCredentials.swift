import JSON
import SigV4
import World

/// What the program that `credential_process` names writes: it is run without any shell.
///
/// It gets a minute, 64 KiB of output, and the whole environment, as the AWS CLI's does.
struct ProcessCredentials: CredentialSource {
    private static let limits = Programs.CaptureLimits(
        time: .seconds(60),
        output: 64 << 10,
        error: 2 << 10
    )

    private let profile: Profile
    private let context: CredentialContext

    init(_ profile: Profile, _ context: CredentialContext) {
        self.profile = profile
        self.context = context
    }

    func credentials() async throws(CredentialFailure) -> AWSCredentials? {
        guard let line = profile["credential_process"]?.value else { return nil }
        // It could ask, on a terminal or in a window.
        guard !context.services.isBrief else { throw .interrupted }
        guard let words = shellWords(line) else { throw .process(.badLine) }
        let done = try await run(words)
        guard done.status == .exited(0) else {
            throw .process(.failed(String(decoding: done.error, as: UTF8.self)))
        }
        return try read(done.output)
    }

    private func run(_ words: [String]) async throws(CredentialFailure) -> Programs.Captured {
        do throws(Programs.CaptureFailure) {
            return try await context.world.programs.captured(
                words,
                environment: context.environment,
                limits: Self.limits,
                lendsTerminal: CredentialPerson.asker?.lendsTerminal ?? false
            )
        } catch {
            switch error {
            case .notStarted(let errno):
                throw .process(.notStarted(program: words.first ?? "", errno: errno))
            case .tooSlow: throw .process(.tooSlow(seconds: 60))
            case .tooLong: throw .process(.tooLong(limit: Self.limits.output))
            case .cancelled: throw .interrupted
            }
        }
    }

    private func read(_ output: [UInt8]) throws(CredentialFailure) -> AWSCredentials {
        let value: JSONValue
        do throws(JSONParseError) {
            value = try JSONParser(loneSurrogates: .replace).parse(output)
        } catch {
            throw .process(.notJSON(error))
        }
        guard let reply = value.objectValue else { throw .process(.notAnObject) }
        guard let version = reply["Version"] else { throw .process(.badVersion(nil)) }
        guard version.doubleValue == 1 else {
            let text = version.stringValue ?? JSONWriter(.wire).text(version)
            throw .process(.badVersion(text))
        }
        func text(_ key: String) throws(CredentialFailure) -> String {
            guard let text = reply[key]?.stringValue else { throw .process(.missingKey(key)) }
            return text
        }
        let key = try text("AccessKeyId")
        let secret = try text("SecretAccessKey")
        let account = reply["AccountId"]?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
        return AWSCredentials(
            signing: SigningCredentials(
                key: key,
                secret: secret,
                token: reply["SessionToken"]?.stringValue
            ),
            source: .process,
            expiry: try expiry(reply["Expiration"]?.stringValue),
            accountID: account ?? profile["aws_account_id"]?.value
        )
    }

    private func expiry(_ text: String?) throws(CredentialFailure) -> Timestamp? {
        guard let text else { return nil }
        guard let expiry = Timestamp(credentialExpiry: text) else {
            throw .badExpiry(.process, text)
        }
        return expiry
    }
}
