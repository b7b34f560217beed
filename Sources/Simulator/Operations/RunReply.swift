import JSON
import World

extension Run {
    /// An `ExecutionRecord`; what isn't known yet is left out, never null or zero.
    func record(at now: Timestamp) -> JSONObject {
        let state = state(at: now)
        var record = JSONObject()
        record["executionId"] = .string(id)
        record["executionStatus"] = .string(state.status.rawValue)
        record["executionResult"] = result(state)
        record["startedAt"] = state.startedAt?.json
        record["lastUpdatedAt"] = state.updatedAt.json
        if state.startedAt != nil, let pull = course.dataPull {
            record["dataPullStartTime"] = pull.from.json
            record["dataPullEndTime"] = pull.to.json
        }
        return record
    }

    private func result(_ state: RunState) -> JSONValue? {
        var result = JSONObject()
        if let failure = state.failure {
            result["errorInfo"] = [
                "putFailuresCount": .number(JSONNumber(failure.putFailures)),
                "executionMessage": .string(failure.message),
            ]
        }
        result["bytesProcessed"] = state.bytesProcessed.map { .number(JSONNumber($0)) }
        result["bytesWritten"] = state.bytesWritten.map { .number(JSONNumber($0)) }
        result["recordsProcessed"] = state.records.map { .number(JSONNumber($0)) }
        guard !result.isEmpty else { return nil }
        result["numParallelProcesses"] = course.parallelProcesses.map { .number(JSONNumber($0)) }
        result["maxPageSize"] = course.maxPageSize.map { .number(JSONNumber($0)) }
        return .object(result)
    }
}
