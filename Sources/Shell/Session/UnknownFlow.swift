import AWSCore

/// A flow that the service doesn't have, where the known ones tell what was meant.
struct UnknownFlow: Error {
    /// What the service said.
    let failure: CallFailure
    /// Known flows with names like it, the nearest first; never empty.
    let nearest: [String]

    /// Looks among known flows; nil when the failure is another, or no name is like it.
    init?(_ failure: CallFailure, name: String, known: KnownFlows?) {
        guard case .service(let reply) = failure, reply.code == "ResourceNotFoundException",
            let known
        else { return nil }
        nearest = Nearest.all(to: name, in: known.names.all)
        guard !nearest.isEmpty else { return nil }
        self.failure = failure
    }
}
