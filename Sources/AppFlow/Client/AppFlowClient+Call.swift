public import AWSCore
import JSON
import World

extension AppFlowClient {
    /// Calls an operation: the one path to the wire, where laws 1, 6 and 7 are kept.
    ///
    /// In order: the idempotency token is filled in, the input is checked, a cancel without a target is
    /// refused, credentials are looked for, a changing operation passes the gate and the journal, the
    /// request is sent.
    ///
    /// - Parameters:
    ///   - operation: what to call.
    ///   - input: what to call it with.
    ///   - timeouts: those of one attempt; nil leaves them to the settings.
    ///   - resend: when it may be sent again; nil is what law 4 allows for such an input.
    /// - Returns: what the service replied.
    /// - Throws: ``AppFlowFailure`` for what is refused before anything is sent, `CallFailure` for what
    ///   became of the request.
    @discardableResult
    public func call(
        _ operation: Operation,
        _ input: OperationInput,
        timeouts: HTTPTimeouts? = nil,
        resend: ResendRule? = nil
    ) async throws -> Reply {
        let input = input.adding(missingTokens(of: operation, in: input))
        if validatesParameters {
            let problems = InputValidator.problems(in: input.object, of: operation.input)
            guard problems.isEmpty else { throw AppFlowFailure.parameters(problems) }
        }
        if operation == .cancelFlowExecutions, input.cancelScope == nil {
            throw AppFlowFailure.cancelWithoutTarget
        }
        let call = CallBuilder(operation, input, world.clock).call(
            timeouts: timeouts,
            resend: resend
        )
        guard operation.isChanging else {
            return try parse(await client.send(call), of: operation)
        }
        return try await change(operation, input, call)
    }

    /// Sends a changing request between its two records.
    private func change(
        _ operation: Operation,
        _ input: OperationInput,
        _ call: ServiceCall
    ) async throws -> Reply {
        let signer = try await signer()
        guard !gate.isClosed else { throw AppFlowFailure.readOnly(operation) }
        let change = Change(operation, input, signer, settings, world)
        let warning = try recorded(change)
        do throws(CallFailure) {
            let reply = try parse(await client.send(call), of: operation, warning: warning)
            journal.didEnd(change, ChangeOutcome(time: world.clock.now, result: .success(reply)))
            return reply
        } catch {
            journal.didEnd(change, ChangeOutcome(time: world.clock.now, result: .failure(error)))
            throw error
        }
    }

    /// Records the intention, or tells why it isn't recorded; only a start is given up for that.
    private func recorded(_ change: Change) throws(AppFlowFailure) -> FileFailure? {
        do throws(FileFailure) {
            try journal.willSend(change)
            return nil
        } catch {
            guard change.operation != .startFlow else { throw .journal(error, change.operation) }
            return error
        }
    }

    private func missingTokens(
        of operation: Operation,
        in input: OperationInput
    ) -> [(name: String, value: JSONValue)] {
        operation.input.members.lazy
            .filter { $0.isIdempotencyToken && input.object[$0.name] == nil }
            .map { ($0.name, .string(world.random.uuid())) }
    }

    private func parse(
        _ reply: ServiceReply,
        of operation: Operation,
        warning: FileFailure? = nil
    ) throws(CallFailure) -> Reply {
        do throws(MalformedReply) {
            return Reply(
                value: try ReplyParser(operation, reply).value(),
                body: reply.body,
                requestID: reply.requestID,
                attempts: reply.attempts,
                earlierAttempts: reply.earlierAttempts,
                date: reply.date,
                journalWarning: warning
            )
        } catch {
            throw .reply(error)
        }
    }
}
