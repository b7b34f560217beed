import AWSCore
import JSON
import Synchronization
import World

@testable import AppFlow

/// A service that answers as a test says, and keeps what it was asked.
final class CancelScript: CancelService {
    enum Request: Hashable {
        case cancel([String])
        case cancelEveryRun
        case list
    }

    typealias Cancel = @Sendable ([String]) async throws -> CancelReply
    typealias List = @Sendable () async throws -> [Run]

    private struct State {
        var requests: [Request] = []
        var limits: [Duration?] = []
        var cancels: [Cancel]
        var lists: [List]
    }

    private let state: Mutex<State>

    /// Makes a service; after the last of `cancels` all ids are taken, the last of `lists` stays.
    init(cancels: [Cancel] = [], lists: [List] = []) {
        state = Mutex(State(cancels: cancels, lists: lists))
    }

    var requests: [Request] {
        state.withLock { $0.requests }
    }

    /// The ids of each request to cancel.
    var sent: [[String]] {
        requests.compactMap { if case .cancel(let ids) = $0 { ids } else { nil } }
    }

    var looks: Int {
        requests.filter { $0 == .list }.count
    }

    /// The limit that each look was given.
    var limits: [Duration?] {
        state.withLock { $0.limits }
    }

    func cancel(
        _ ids: CancelIDs,
        of flow: String,
        within limit: Duration?
    ) async throws -> CancelReply {
        try await next(.cancel(ids.all))(ids.all)
    }

    func cancelEveryActiveRun(of flow: String) async throws -> CancelReply {
        try await next(.cancelEveryRun)([])
    }

    func runs(of flow: String, within limit: Duration?) async throws -> [Run] {
        let list = state.withLock { state -> List? in
            state.requests.append(.list)
            state.limits.append(limit)
            return state.lists.count > 1 ? state.lists.removeFirst() : state.lists.first
        }
        return try await list?() ?? []
    }

    private func next(_ request: Request) -> Cancel {
        state.withLock { state in
            state.requests.append(request)
            guard !state.cancels.isEmpty else { return { _ in CancelReply() } }
            return state.cancels.removeFirst()
        }
    }
}

extension Run {
    /// A run as a listing shows it.
    static func listed(_ id: String, _ status: RunStatus, updated: Timestamp? = nil) -> Run {
        Run(
            id: id,
            status: status,
            startedAt: nil,
            lastUpdatedAt: updated,
            recordsProcessed: nil,
            bytesProcessed: nil,
            bytesWritten: nil,
            numParallelProcesses: nil,
            dataPullStartTime: nil,
            dataPullEndTime: nil,
            errorMessage: nil,
            putFailuresCount: nil,
            raw: [:]
        )
    }
}

extension CallFailure {
    static let lost = transport(.readTimeout, .maybeSent)
    static let noConnection = transport(.couldNotConnect(errno: 111), .neverSent)
    static let noCredentials = credentials(.notFound(profile: "x"), certainty: .neverSent)
    static let malformed = reply(
        MalformedReply(
            operation: "CancelFlowExecutions",
            status: 200,
            requestID: nil,
            problem: .notJSON(offset: 0)
        )
    )

    static func service(
        _ status: Int,
        _ code: String,
        _ certainty: Certainty = .neverSent
    ) -> CallFailure {
        .service(
            ServiceFailure(
                code: code,
                message: "no",
                status: status,
                operation: "CancelFlowExecutions",
                certainty: certainty
            )
        )
    }

    private static func transport(
        _ kind: TransportFailure.Kind,
        _ certainty: Certainty
    ) -> CallFailure {
        .transport(TransportFailure(kind, certainty: certainty, url: "https://x"), attempts: 3)
    }
}

extension CancelReport {
    /// The verdicts without their ids.
    var inOrder: [CancelVerdict] {
        verdicts.map(\.verdict)
    }
}

/// Ids such as `r0`, `r1`.
func ids(_ count: Int) -> [String] {
    (0..<count).map { "r\($0)" }
}
