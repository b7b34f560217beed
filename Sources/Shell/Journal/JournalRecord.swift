import AWSCore
import AppFlow
import JSON
import World

/// The lines of the journal as JSON.
enum JournalRecord {
    /// What is about to be sent, by whom, to whom, and the `aws` line that does the same.
    static func intention(of change: Change) -> JSONValue {
        var record: JSONObject = [
            "time": .string(time(change.time)),
            "event": "intention",
            "id": .string(change.id),
            "operation": .string(change.operation.name),
            "profile": .string(change.profile),
            "region": .string(change.region),
        ]
        record["account"] = change.account.map(JSONValue.string)
        record["key"] = change.keyEnding.map { .string("..\($0)") }
        record["flow"] = change.flow.map(JSONValue.string)
        if !change.ids.isEmpty { record["ids"] = .array(change.ids.map(JSONValue.string)) }
        record["input"] = .object(change.input)
        record["command"] = .string(change.commandLine)
        return .object(record)
    }

    /// What became of it.
    static func outcome(_ outcome: ChangeOutcome, of change: Change) -> JSONValue {
        var record: JSONObject = [
            "time": .string(time(outcome.time)),
            "event": "outcome",
            "id": .string(change.id),
            "operation": .string(change.operation.name),
        ]
        switch outcome.result {
        case .success(let reply):
            record["result"] = "replied"
            record["requestId"] = reply.requestID.map(JSONValue.string)
            record["reply"] = reply.value
        case .failure(let failure):
            record["result"] = failure.certainty == .neverSent ? "failed" : "unknown"
            record["error"] = .string(AWSSentence.text(of: failure))
        }
        return .object(record)
    }

    private static func time(_ moment: Timestamp) -> String {
        moment.utc.iso8601
    }
}
