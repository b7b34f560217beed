import AWSCore
import JSON
import Synchronization

/// A transport that plays a script, one answer a request, and keeps what it was asked.
final class FakeTransport: HTTPTransport {
    enum Answer: Sendable {
        case reply(HTTPReply)
        case failure(TransportFailure.Kind, Certainty)
    }

    private struct State {
        var answers: [Answer]
        var requests: [HTTPRequest] = []
        var timeouts: [HTTPTimeouts] = []
    }

    private let state: Mutex<State>
    /// Called as each request arrives, before it is answered.
    private let onRequest: @Sendable () -> Void

    /// After the last answer every request succeeds with an empty object.
    init(_ answers: [Answer], onRequest: @escaping @Sendable () -> Void = {}) {
        state = Mutex(State(answers: answers))
        self.onRequest = onRequest
    }

    var requests: [HTTPRequest] {
        state.withLock { $0.requests }
    }

    /// The bodies of all requests, as text.
    var bodies: [String] {
        requests.map { String(decoding: $0.body, as: UTF8.self) }
    }

    var timeouts: [HTTPTimeouts] {
        state.withLock { $0.timeouts }
    }

    func send(
        _ request: HTTPRequest,
        timeouts: HTTPTimeouts
    ) async throws(TransportFailure) -> HTTPReply {
        onRequest()
        let answer = state.withLock { state -> Answer? in
            state.requests.append(request)
            state.timeouts.append(timeouts)
            return state.answers.isEmpty ? nil : state.answers.removeFirst()
        }
        switch answer {
        case .reply(let reply): return reply
        case .failure(let kind, let certainty):
            throw TransportFailure(kind, certainty: certainty, url: request.url.text)
        case nil: return HTTPReply(status: 200, body: Array("{}".utf8))
        }
    }
}

extension FakeTransport.Answer {
    /// A success with this body.
    static func success(_ body: String) -> FakeTransport.Answer {
        .reply(
            HTTPReply(
                status: 200,
                headers: [HTTPHeader("x-amzn-RequestId", "req-1")],
                body: Array(body.utf8)
            )
        )
    }

    /// An error as AppFlow gives it.
    static func error(_ status: Int, _ code: String) -> FakeTransport.Answer {
        .reply(
            HTTPReply(
                status: status,
                headers: [HTTPHeader("x-amzn-ErrorType", code)],
                body: Array(#"{"message": "no"}"#.utf8)
            )
        )
    }

    /// A reply that got lost on the way.
    static let lost = FakeTransport.Answer.failure(.closed, .maybeSent)
}
