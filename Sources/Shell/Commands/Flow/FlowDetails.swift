import AppFlow
import TerminalText
import World

/// All about one flow: where data comes from and goes to, when it runs, how the last run ended.
enum FlowDetails {
    static func lines(of flow: FlowDescription, now: Timestamp) -> [SafeText] {
        var list = DetailList()
        list.add("flow", "\(flow.name)")
        list.add(
            "status",
            Styles.flowStatus(flow.status) + (flow.statusMessage.map { "  \($0)" } ?? "")
        )
        list.add("description", flow.description.map { "\($0)" })
        list.add("source", flow.source.map(source))
        list.add("trigger", "\(flow.trigger)")
        list.add("pull mode", flow.pullMode.map { "\($0)" })
        list.add("schedule", flow.schedule.map { "\($0.expression)" })
        list.add("  starts", flow.schedule?.start.map { Cells.exact($0) })
        list.add("  ends", flow.schedule?.end.map { Cells.exact($0) })
        list.add("  next run", nextRun(of: flow, now: now))
        for destination in flow.destinations {
            list.add("destination", "\(destination.connector)  \(destination.place ?? "-")")
        }
        list.add("last run", lastRun(of: flow, now: now))
        list.add("last error", flow.lastError.map { "\($0, style: .red)" })
        list.add("arn", flow.arn.map { "\($0)" })
        return list.lines
    }

    private static func source(_ source: FlowEnd) -> SafeText {
        var text: SafeText = "\(source.connector)"
        if let object = source.object { text += "  \(object)" }
        if let version = source.apiVersion { text += "  API \(version)" }
        if let profile = source.profileName { text += "  profile \(profile)" }
        return text
    }

    private static func lastRun(of flow: FlowDescription, now: Timestamp) -> SafeText? {
        guard let last = flow.lastRun else { return nil }
        return (last.status.map(Styles.runStatus) ?? "-") + "  " + Cells.moment(last.time, now: now)
    }

    private static func nextRun(of flow: FlowDescription, now: Timestamp) -> SafeText? {
        guard let next = flow.nextRun(after: now) else { return nil }
        return "\(Cells.exact(next)) (in \(Cells.duration(next.since(now))))"
    }
}
