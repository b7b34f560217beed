import AWSCore
import Synchronization
import TestSupport

/// A transport that plays a script, one answer a request, and keeps what it was asked.
final class FakeTransport: HTTPTransport {
    enum Answer: Sendable {
        case reply(HTTPReply)
        case failure(TransportFailure.Kind, Certainty)
        /// Nothing comes within the time of an attempt, by the clock.
        case timeout(ManualClock, Duration)
        /// Nothing comes, until the task is cancelled.
        case silence
    }

    private struct State {
        var answers: [Answer]
        var requests: [HTTPRequest] = []
        var timeouts: [HTTPTimeouts] = []
    }

    private let state: Mutex<State>

    init(_ answers: [Answer]) {
        state = Mutex(State(answers: answers))
    }

    convenience init(_ replies: HTTPReply...) {
        self.init(replies.map(Answer.reply))
    }

    var requests: [HTTPRequest] {
        state.withLock { $0.requests }
    }

    var timeouts: [HTTPTimeouts] {
        state.withLock { $0.timeouts }
    }

    /// How many answers were not asked for.
    var unplayed: Int {
        state.withLock { $0.answers.count }
    }

    func send(
        _ request: HTTPRequest,
        timeouts: HTTPTimeouts
    ) async throws(TransportFailure) -> HTTPReply {
        let answer = state.withLock { state -> Answer? in
            state.requests.append(request)
            state.timeouts.append(timeouts)
            return state.answers.isEmpty ? nil : state.answers.removeFirst()
        }
        let url = request.url.text
        switch answer {
        case .reply(let reply): return reply
        case .failure(let kind, let certainty):
            throw TransportFailure(kind, certainty: certainty, url: url)
        case .timeout(let clock, let duration):
            clock.advance(by: duration)
            throw TransportFailure(.readTimeout, certainty: .maybeSent, url: url)
        case .silence:
            try? await Task.sleep(for: .seconds(60))
            throw TransportFailure(.interrupted, certainty: .maybeSent, url: url)
        case nil:
            throw TransportFailure(.other("no answer left"), certainty: .maybeSent, url: url)
        }
    }
}

extension HTTPReply {
    /// An error as AppFlow gives it.
    static func error(_ status: Int, _ code: String? = nil, _ headers: HTTPHeader...) -> HTTPReply {
        let type = code.map { [HTTPHeader("x-amzn-ErrorType", $0)] } ?? []
        return HTTPReply(
            status: status,
            headers: HTTPHeaders(headers + type),
            body: Array(#"{"message": "no"}"#.utf8)
        )
    }

    static let success = HTTPReply(status: 200, body: Array("{}".utf8))
}
