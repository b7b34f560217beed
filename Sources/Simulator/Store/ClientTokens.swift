import JSON
import World

/// Client tokens that were used, so that a request sent twice acts once.
///
/// A token is remembered for 8 hours (boto3's documentation of start_flow).
struct ClientTokens: Sendable {
    private struct Use {
        let moment: Timestamp
        let request: String
        let reply: JSONObject
    }

    private static let lifetime: Duration = .seconds(8 * 3_600)

    private var uses: [String: Use] = [:]

    /// What a token was used for before.
    enum Earlier {
        case unused
        case sameRequest(reply: JSONObject)
        case otherRequest
    }

    /// What a token of an operation was used for in the last 8 hours.
    func earlier(_ token: String?, _ operation: Operation, _ request: String, at now: Timestamp)
        -> Earlier
    {
        guard let token, let use = uses[key(token, operation)],
            now.since(use.moment) < Self.lifetime
        else { return .unused }
        return use.request == request ? .sameRequest(reply: use.reply) : .otherRequest
    }

    /// Remembers the reply to a request, and forgets tokens that have expired.
    mutating func remember(
        _ token: String?,
        _ operation: Operation,
        _ request: String,
        reply: JSONObject,
        at now: Timestamp
    ) {
        guard let token else { return }
        uses = uses.filter { now.since($0.value.moment) < Self.lifetime }
        uses[key(token, operation)] = Use(moment: now, request: request, reply: reply)
    }

    private func key(_ token: String, _ operation: Operation) -> String {
        operation.rawValue + " " + token
    }
}
