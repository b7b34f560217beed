import AppFlow
import JSON
import TerminalText
import World

/// All about one run: exact times, every counter, the error whole.
enum RunDetails {
    static func lines(of run: Run, now: Timestamp) -> [SafeText] {
        var list = DetailList()
        list.add("run", "\(run.id)")
        list.add("status", Styles.runStatus(run.status))
        list.add("started", moment(run.startedAt, now: now))
        list.add("changed", moment(run.lastUpdatedAt, now: now))
        list.add("records", Cells.count(run.recordsProcessed))
        list.add("processed", exactBytes(run.bytesProcessed))
        list.add("written", exactBytes(run.bytesWritten))
        list.add("parallel", run.numParallelProcesses.map { Cells.count($0) })
        list.add("data from", run.dataPullStartTime.map { Cells.exact($0) })
        list.add("data until", run.dataPullEndTime.map { Cells.exact($0) })
        list.add("put failures", run.putFailuresCount.map { Cells.count($0) })
        list.add("error", run.errorMessage.map { "\($0, style: .red)" })
        for member in rest(of: run.raw) { list.add("\(member.key)", member.value) }
        return list.lines
    }

    private static func moment(_ moment: Timestamp?, now: Timestamp) -> SafeText {
        guard moment != nil else { return "-" }
        return "\(Cells.exact(moment)) (\(Cells.age(of: moment, now: now)))"
    }

    private static func exactBytes(_ number: Int64?) -> SafeText {
        guard number != nil else { return "-" }
        return "\(Cells.bytes(number)) (\(Cells.count(number)) bytes)"
    }

    /// Members that this version doesn't know, so that nothing the service says is lost.
    private static func rest(of raw: JSONValue) -> [(key: String, value: SafeText)] {
        let known: Set = [
            "executionId", "executionStatus", "startedAt", "lastUpdatedAt", "executionResult",
            "dataPullStartTime", "dataPullEndTime",
        ]
        return (raw.objectValue ?? [:])
            .filter { !known.contains($0.key) }
            .map { ($0.key, "\(JSONWriter(.compact).text($0.value))") }
    }
}
