import AWSCore
import Synchronization

/// What Tab knows where a line itself says whom or what to reach: never the names of another account.
///
/// The place that was named last is kept, so that what a Tab had read is there at the next one.
final class Elsewhere: Sendable {
    private struct Place {
        let generation: Int
        let connection: [String]
        let refresher: Refresher
    }

    private let session: Session
    private let last = Mutex<Place?>(nil)

    init(_ session: Session) {
        self.session = session
    }

    /// What reads for such a line; the session's own place for one that names none.
    func refresher(for operation: OperationContext) -> Refresher {
        let said = operation.connection
        guard !said.isEmpty else { return Refresher(session: session) }
        let connection = said.flatMap { [$0.name, $0.value] }
        let generation = session.store.generation
        return last.withLock { last in
            if let last, last.generation == generation, last.connection == connection {
                return last.refresher
            }
            let store = session.store.sibling(isReadOnly: true) { options in
                // A region that went with another profile doesn't go with this one.
                if said.contains(where: { $0.name == "--profile" }) { options.region = nil }
                for (name, value) in said { options.take(name, value) }
            }
            let refresher = Refresher(session: session.reaching(store))
            last = Place(generation: generation, connection: connection, refresher: refresher)
            return refresher
        }
    }
}
