public import AWSCore
import JSON
public import World

/// Amazon AppFlow for one identity at one endpoint.
///
/// A value; what it shares with others is the session's: the gate, the journal, the retry quota.
public struct AppFlowClient: Sendable {
    let client: AWSClient
    let credentials: any CredentialProvider
    let gate: ReadOnlyGate
    let journal: any ChangeJournal
    let world: World

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - client: what signs and sends.
    ///   - credentials: the same provider that `client` signs with; the journal names its key.
    ///   - gate: closed for a session that only reads.
    ///   - journal: where changes are recorded.
    ///   - world: its clock and random source are used.
    public init(
        client: AWSClient,
        credentials: any CredentialProvider,
        gate: ReadOnlyGate,
        journal: any ChangeJournal,
        world: World
    ) {
        self.client = client
        self.credentials = credentials
        self.gate = gate
        self.journal = journal
        self.world = world
    }

    /// What decides where calls go.
    public var settings: AWSSettings {
        client.settings
    }

    /// The access key that the next request would be signed with, read anew; nil when none is signed.
    ///
    /// - Throws: `CallFailure.credentials` when there are no credentials.
    public func accessKeyID() async throws(CallFailure) -> String? {
        try await signer()?.accessKeyID
    }

    /// The credentials that the next request would be signed with; nil when none is signed.
    func signer() async throws(CallFailure) -> AWSCredentials? {
        guard settings.signsRequests else { return nil }
        do throws(CredentialFailure) {
            return try await credentials.credentials()
        } catch {
            throw .credentials(error, certainty: .neverSent)
        }
    }

    /// Whether the input is checked before it is sent.
    ///
    /// As in botocore, any value of `parameter_validation` but `true` turns that off.
    public var validatesParameters: Bool {
        guard let text = settings.values["parameter_validation"]?.value else { return true }
        return text.lowercased() == "true"
    }
}
