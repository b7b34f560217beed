import JSON
import TerminalText

/// One change as `journal` shows it: its intention and its outcome, joined by their id.
struct JournalEntry {
    private let intention: JSONValue
    private let outcome: JSONValue?

    /// Joins records; an intention without an outcome is one that was interrupted.
    static func entries(of records: [JSONValue]) -> [JournalEntry] {
        var outcomes: [String: JSONValue] = [:]
        for record in records where record["event"]?.stringValue == "outcome" {
            if let id = record["id"]?.stringValue { outcomes[id] = record }
        }
        return
            records
            .filter { $0["event"]?.stringValue == "intention" }
            .map { record in
                JournalEntry(
                    intention: record,
                    outcome: record["id"]?.stringValue.flatMap { outcomes[$0] }
                )
            }
    }

    /// When, who and what; how it ended; the `aws` line that does the same.
    var lines: [SafeText] {
        let who = ["profile", "account", "region", "flow"].compactMap(text)
        return [
            "\(text("time") ?? "-")  \(text("operation") ?? "-")  \(who.joined(separator: "  "))",
            "  " + ending,
            "  \(text("command") ?? "-")",
        ]
    }

    private var ending: SafeText {
        guard let outcome else { return "no outcome was recorded" }
        switch outcome["result"]?.stringValue {
        case "replied":
            let invalid = outcome["reply"]?["invalidExecutions"]?.arrayValue?.count ?? 0
            let request = outcome["requestId"]?.stringValue ?? "-"
            return invalid == 0
                ? "replied, request id \(request)"
                : "replied, \(invalid) ids could not be cancelled, request id \(request)"
        case "unknown":
            return "\("unknown", style: .red): \(outcome["error"]?.stringValue ?? "-")"
        default:
            return "failed: \(outcome["error"]?.stringValue ?? "-")"
        }
    }

    private func text(_ member: String) -> String? {
        intention[member]?.stringValue
    }
}
