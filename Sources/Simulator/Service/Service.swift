import JSON
import SigV4
import Synchronization
import World

/// The service without its sockets: a request in, what goes out on the connection back.
///
/// It owns the state. Each operation happens under one lock, so that requests take effect one after
/// the other; faults wait outside of it.
final class Service: Sendable {
    private let store: Mutex<Store>
    private let faults: Mutex<FaultDraw>
    private let log = Mutex(RequestLog())
    private let authenticator: Authenticator
    private let clock: any Clock
    private let random: any RandomSource

    init(_ options: SimulatorOptions, _ keys: KeyPair, world: World) {
        store = Mutex(Store(options, at: world.clock.now, random: world.random))
        faults = Mutex(FaultDraw(options.faults))
        authenticator = Authenticator(
            accessKeyID: keys.accessKeyID,
            secretAccessKey: Secret(keys.secretAccessKey)
        )
        clock = world.clock
        random = world.random
    }

    /// The requests that came in, in order.
    var requests: [RecordedRequest] {
        log.withLock { $0.requests }
    }

    /// What was done to flows and runs, in order.
    var effects: [Effect] {
        store.withLock { $0.effects }
    }

    /// Lets the plan of faults be another from now on; counts begin anew.
    func replaceFaults(_ plan: FaultPlan) {
        faults.withLock { $0 = FaultDraw(plan) }
    }

    /// Answers a request, or not, as the faults want it.
    func answer(_ request: IncomingRequest) async -> Delivery {
        let now = clock.now
        var record = RecordedRequest(request, at: now)
        if let refusal = Gate.refusal(of: request) {
            return deliver(OutgoingReply(refusal), closes: true, request, &record)
        }
        let call: Call
        do throws(ServiceError) {
            call = try admit(request, &record, at: now)
        } catch {
            let closes = !request.keepsAlive
            return deliver(OutgoingReply(error), closes: closes, request, &record)
        }
        let faults = FaultEffect(faults.withLock { $0.next(for: call.operation.rawValue) })
        if faults.delay > .zero { try? await clock.sleep(for: faults.delay) }
        var reply = OutgoingReply([:])
        if faults.acts { reply = OutgoingReply(act(call)) }
        return deliver(
            faults.applied(to: reply),
            closes: !request.keepsAlive,
            request,
            &record,
            faults
        )
    }

    /// The reply to a request that never came in whole.
    func refuse(_ refusal: Refusal) -> Delivery {
        let reply = OutgoingReply(
            status: refusal.status,
            code: refusal.code,
            message: refusal.message
        )
        let head = reply.head(requestID: random.uuid(), at: clock.now, closes: true)
        return .whole(head + reply.body, closes: true)
    }

    /// Who sends what to which operation.
    private func admit(
        _ request: IncomingRequest,
        _ record: inout RecordedRequest,
        at now: Timestamp
    ) throws(ServiceError) -> Call {
        let identity = try authenticator.identity(of: request, at: now)
        record.signedBy = identity.accessKeyID
        guard request.method == "POST", let operation = Operation(path: request.path) else {
            throw ServiceError(
                .unknownOperation,
                "The simulator plays \(Operation.allCases.count) operations, and not this one."
            )
        }
        return Call(operation: operation, region: identity.region, body: request.body)
    }

    private func act(_ call: Call) -> Result<JSONObject, ServiceError> {
        let context = CallContext(now: clock.now, region: call.region)
        do throws(ServiceError) {
            let input = try call.input()
            return .success(
                try store.withLock { store throws(ServiceError) in
                    store.advance(to: context.now)
                    return try store.perform(call.operation, input, context)
                }
            )
        } catch {
            return .failure(error)
        }
    }

    private func deliver(
        _ reply: OutgoingReply,
        closes: Bool,
        _ request: IncomingRequest,
        _ record: inout RecordedRequest,
        _ faults: FaultEffect = FaultEffect([])
    ) -> Delivery {
        if !faults.isReset {
            record.status = reply.status
            record.errorCode = reply.errorCode
        }
        log.withLock { [record] in $0.append(record) }
        let head = reply.head(requestID: random.uuid(), at: clock.now, closes: closes)
        let body = request.method == "HEAD" ? [] : reply.body
        return faults.delivery(head: head, body: body, closes: closes)
    }
}
