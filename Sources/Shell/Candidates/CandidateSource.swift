import AWSCore
import AppFlow
import SigV4
import TerminalText
public import World

/// Answers a shell of the system: from what was read before, or from the service, or not at all.
///
/// It reads, asks nobody, says nothing, and ends in time.
public struct CandidateSource: Sendable {
    private let world: World
    private let connector: any Connector
    private let cache: CandidateCache

    /// How long the service has, from the look-up of its name to the last byte.
    public static let patience = Duration.seconds(1)
    /// No more are handed out.
    static let limit = 1_000
    /// An older list is not worth telling.
    private static let longestAge = Duration.seconds(86_400)

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - world: clock, environment and files.
    ///   - connector: connects to what a line names.
    ///   - folder: where lists are kept; nil keeps none.
    public init(world: World, connector: any Connector, folder: String?) {
        self.world = world
        self.connector = connector
        cache = CandidateCache(
            folder: folder,
            files: world.files,
            draftName: world.random.uuid()
        )
    }

    /// The candidates, one a line, each with what is said of it behind a tab.
    @concurrent public func text(for request: CandidateRequest) async -> String {
        switch request.kind {
        case .profiles:
            return text(request, names: connector.profiles())
        case .regions:
            return text(request, names: Regions.offered(world))
        case .flows, .runs:
            guard let list = await list(request) else { return "" }
            return text(request, list)
        }
    }

    private func list(_ request: CandidateRequest) async -> CandidateList? {
        // Nothing that could change anything passes a closed gate.
        let gate = ReadOnlyGate(isClosed: true)
        guard let connection = try? connector.connect(request.options, gate: gate),
            let key = await key(request.kind, connection)
        else { return nil }
        let kept = cache.list(of: request.kind, key: key)
            .flatMap { age(of: $0) > CandidateSource.longestAge ? nil : $0 }
        if let kept, kept.isWhole, !isOld(kept, request.kind) { return kept }
        let reader = CandidateReader(request.kind, connection.client)
        await withDeadline(CandidateSource.patience, world.clock) {
            await reader.read(within: CandidateSource.patience)
        }
        let read = CandidateList(
            items: reader.items,
            since: world.clock.now,
            isWhole: reader.isWhole
        )
        guard read.isWhole || !read.items.isEmpty else { return kept }
        let list = kept.flatMap { read.isWhole ? nil : read.completed(by: $0) } ?? read
        cache.keep(list, of: request.kind, key: key)
        return list
    }

    /// How long ago a list was read; one of the future is older than any.
    private func age(of list: CandidateList) -> Duration {
        let now = world.clock.now
        return list.since > now ? .seconds(Int64.max) : now.since(list.since)
    }

    private func isOld(_ list: CandidateList, _ kind: CandidateRequest.Kind) -> Bool {
        age(of: list) > kind.freshness
    }

    /// What a list goes by: whom and what was asked, as a fingerprint.
    private func key(_ kind: CandidateRequest.Kind, _ connection: Connection) async -> String? {
        let settings = connection.settings
        guard let signer = try? await connection.client.accessKeyID() ?? "" else { return nil }
        let parts = [
            kind.topic, settings.endpoint.value.text, settings.region.value,
            settings.profile.value, signer,
        ]
        return Digest.hexadecimal(of: parts.map { "\($0.utf8.count):\($0)" }.joined())
    }

    private func text(_ request: CandidateRequest, _ list: CandidateList) -> String {
        let now = world.clock.now
        // What may have changed since is told with its age.
        let seen: SafeText =
            isOld(list, request.kind) ? "  as of " + Cells.age(of: list.since, now: now) : .empty
        let offered = list.items.filter { request.offers($0) }
        return lines(request, offered.map { ($0.name, $0.note(now: now) + seen) })
    }

    private func text(_ request: CandidateRequest, names: [String]) -> String {
        lines(request, names.compactMap(Candidate.init).map { ($0.name, .empty) })
    }

    /// Names in byte order; of too many those that begin as the word at the cursor does, with the last of
    /// them, so that what these share, all share.
    private func lines(
        _ request: CandidateRequest,
        _ all: [(name: String, note: SafeText)]
    ) -> String {
        var found = all
        if found.count > CandidateSource.limit {
            found = found.filter { $0.name.utf8.starts(with: request.prefix.utf8) }
        }
        found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        if found.count > CandidateSource.limit, let last = found.last {
            found = found.prefix(CandidateSource.limit - 1) + [last]
        }
        return found.map { name, note in
            note.isEmpty ? name + "\n" : "\(name)\t\(note.plain)\n"
        }.joined()
    }
}

extension CandidateRequest {
    fileprivate func offers(_ candidate: Candidate) -> Bool {
        if case .runs(_, onlyActive: true) = kind, !candidate.isActive { return false }
        return !typed.contains(candidate.name)
    }
}

extension CandidateRequest.Kind {
    /// How long a list is as good as a new one.
    fileprivate var freshness: Duration {
        if case .runs = self { return Knowledge.freshness }
        return .seconds(300)
    }

    /// What was asked about.
    fileprivate var topic: String {
        switch self {
        case .flows: "flows"
        case .runs(let flow, _): "runs of \(flow)"
        case .profiles: "profiles"
        case .regions: "regions"
        }
    }
}
