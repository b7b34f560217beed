import AWSCore
import AppFlow
import SigV4
import Synchronization
import World

/// A list that is looked for: what was kept of it, and what the service says if that isn't new enough.
///
/// Safe from any task: whoever waits for it can stop waiting and take what there is.
final class CandidateLookup: Sendable {
    private struct Found {
        let key: String
        let kept: CandidateList?
        /// Nil when what was kept is as good as a new list.
        let reader: CandidateReader?
    }

    private let kind: CandidateRequest.Kind
    private let connection: Connection
    private let cache: CandidateCache
    private let clock: any Clock
    private let found = Mutex<Found?>(nil)

    /// An older list is not worth telling.
    private static let longestAge = Duration.seconds(86_400)

    init(
        _ kind: CandidateRequest.Kind,
        _ connection: Connection,
        _ cache: CandidateCache,
        _ clock: any Clock
    ) {
        self.kind = kind
        self.connection = connection
        self.cache = cache
        self.clock = clock
    }

    /// Looks on the disk, and asks the service if need be; without credentials there is nothing.
    @concurrent func run(within limit: Duration) async {
        guard let signer = try? await connection.client.accessKeyID() ?? "" else { return }
        let key = key(signer)
        let kept = cache.list(of: kind, key: key).flatMap { list in
            list.age(at: clock.now) > CandidateLookup.longestAge ? nil : list
        }
        let isNew = kept.map { $0.isWhole && $0.age(at: clock.now) <= kind.freshness } ?? false
        let reader = isNew ? nil : CandidateReader(kind, connection.client)
        found.withLock { $0 = Found(key: key, kept: kept, reader: reader) }
        await reader?.read(within: limit)
    }

    /// The best that is known so far.
    var list: CandidateList? {
        guard let found = found.withLock({ $0 }) else { return nil }
        guard let read = read(found.reader) else { return found.kept }
        return found.kept.flatMap { read.isWhole ? nil : read.completed(by: $0) } ?? read
    }

    /// Keeps a list for the next one who looks, when the service had a part in it.
    func keep(_ list: CandidateList) {
        guard let found = found.withLock({ $0 }), read(found.reader) != nil else { return }
        cache.keep(list, of: kind, key: found.key)
    }

    private func read(_ reader: CandidateReader?) -> CandidateList? {
        guard let reader else { return nil }
        let (items, isWhole) = reader.result
        guard isWhole || !items.isEmpty else { return nil }
        return CandidateList(items: items, since: clock.now, isWhole: isWhole)
    }

    /// What the list goes by: whom and what is asked, as a fingerprint.
    private func key(_ signer: String) -> String {
        let settings = connection.settings
        let parts = [
            kind.topic, settings.endpoint.value.text, settings.region.value,
            settings.profile.value, signer,
        ]
        return Digest.hexadecimal(of: parts.map { "\($0.utf8.count):\($0)" }.joined())
    }
}

extension CandidateRequest.Kind {
    /// How long a list is as good as a new one.
    var freshness: Duration {
        if case .runs = self { return Knowledge.freshness }
        return .seconds(300)
    }

    /// What is asked about.
    fileprivate var topic: String {
        switch self {
        case .flows: "flows"
        case .runs(let flow, _): "runs of \(flow)"
        case .profiles: "profiles"
        case .regions: "regions"
        }
    }
}

extension CandidateList {
    /// How long ago it was read; one of the future is older than any.
    func age(at now: Timestamp) -> Duration {
        since > now ? .seconds(Int64.max) : now.since(since)
    }
}
