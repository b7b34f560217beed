/// What the faults of one request come to.
struct FaultEffect: Sendable {
    /// The time to wait before anything else.
    var delay: Duration = .zero
    /// The first fault that is no delay.
    var fault: Fault?

    init(_ faults: [Fault]) {
        for case .delay(let duration) in faults { delay += duration }
        fault = faults.first { if case .delay = $0 { false } else { true } }
    }

    /// Whether the operation takes effect.
    var acts: Bool {
        switch fault {
        case .resetBeforeActing: false
        case .reply(_, _, _, _, let acts): acts
        case nil, .delay, .resetAfterActing, .cutBody, .garbageBody, .oneByteSlices: true
        }
    }

    /// Whether nothing is answered.
    var isReset: Bool {
        fault == .resetBeforeActing || fault == .resetAfterActing
    }

    /// The reply after the fault.
    func applied(to reply: OutgoingReply) -> OutgoingReply {
        switch fault {
        case .reply(let status, let code, let message, let headers, _):
            return OutgoingReply(status: status, code: code, message: message, headers: headers)
        case .garbageBody:
            var reply = reply
            reply.body = Array("<html>\u{1B}[2J{\"flows\":".utf8) + [0xFF, 0x00]
            return reply
        case nil, .delay, .resetBeforeActing, .resetAfterActing, .cutBody, .oneByteSlices:
            return reply
        }
    }

    /// How the bytes of a reply go out.
    func delivery(head: [UInt8], body: [UInt8], closes: Bool) -> Delivery {
        switch fault {
        case .resetBeforeActing, .resetAfterActing:
            .reset
        case .cutBody(let count):
            .cut(head + body.prefix(max(0, count)))
        case .oneByteSlices:
            .byteByByte(head + body, closes: closes)
        case nil, .delay, .reply, .garbageBody:
            .whole(head + body, closes: closes)
        }
    }
}
