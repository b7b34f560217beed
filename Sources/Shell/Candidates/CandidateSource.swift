import AWSCore
import AppFlow
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

    /// Tells the candidates, one a line, each with what is said of it behind a tab, and then keeps what
    /// was read: the disk is nobody's to wait for.
    @concurrent public func answer(
        _ request: CandidateRequest,
        _ tell: @Sendable (String) -> Void
    ) async {
        switch request.kind {
        case .profiles: tell(text(request, names: connector.profiles()))
        case .regions: tell(text(request, names: Regions.offered(world)))
        case .flows, .runs: await answer(fromLists: request, tell)
        }
    }

    private func answer(
        fromLists request: CandidateRequest,
        _ tell: @Sendable (String) -> Void
    ) async {
        // Nothing that could change anything passes a closed gate.
        let gate = ReadOnlyGate(isClosed: true)
        guard let connection = try? connector.connect(request.options, gate: gate) else { return }
        let lookup = CandidateLookup(request.kind, connection, cache, world.clock)
        await withDeadline(CandidateSource.patience, world.clock) {
            await lookup.run(within: CandidateSource.patience)
        }
        guard let list = lookup.list else { return }
        tell(text(request, list))
        lookup.keep(list)
    }

    private func text(_ request: CandidateRequest, _ list: CandidateList) -> String {
        let now = world.clock.now
        // What may have changed since is told with its age.
        let isOld = list.age(at: now) > request.kind.freshness
        let seen: SafeText = isOld ? "  as of " + Cells.age(of: list.since, now: now) : .empty
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
