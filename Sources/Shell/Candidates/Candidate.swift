import AppFlow
import JSON
import TerminalText
import World

/// A name that a shell of the system can offer, with what is known of what bears it.
struct Candidate: Sendable {
    let name: String
    /// `Active`, `InProgress`, as the service spells it.
    var status = ""
    /// What starts a flow.
    var trigger = ""
    /// When a run began.
    var startedAt: Timestamp?

    /// Nil for a name that no shell should be handed: empty, an option, or not all of it can be seen.
    init?(_ name: String) {
        guard !name.isEmpty, name.utf8.count <= Candidate.lengthLimit, !name.hasPrefix("-"),
            SafeText(untrusted: name).plain.utf8.elementsEqual(name.utf8)
        else { return nil }
        self.name = name
    }

    /// A flow or a run as the service lists it, or as it was kept.
    init?(_ raw: JSONValue, of kind: CandidateRequest.Kind) {
        switch kind {
        case .flows:
            self.init(raw["flowName"]?.stringValue ?? "")
            status = Candidate.word(raw["flowStatus"])
            trigger = Candidate.word(raw["triggerType"])
        case .runs:
            self.init(raw["executionId"]?.stringValue ?? "")
            status = Candidate.word(raw["executionStatus"])
            startedAt = raw["startedAt"]?.doubleValue.flatMap(Timestamp.init(epoch:))
        case .profiles, .regions:
            return nil
        }
    }

    /// Whether it can be cancelled.
    var isActive: Bool {
        RunStatus(status) == .inProgress
    }

    /// The same as the service would list it, but for all that isn't needed.
    func kept(of kind: CandidateRequest.Kind) -> JSONValue {
        guard case .runs = kind else {
            return [
                "flowName": .string(name), "flowStatus": .string(status),
                "triggerType": .string(trigger),
            ]
        }
        var run: JSONObject = ["executionId": .string(name), "executionStatus": .string(status)]
        run["startedAt"] = startedAt.map { .number(JSONNumber($0.seconds)) }
        return .object(run)
    }

    /// What is said of it.
    func note(now: Timestamp) -> SafeText {
        let words: [SafeText] = [
            "\(status)", "\(trigger)",
            startedAt.map { Cells.age(of: $0, now: now) } ?? .empty,
        ]
        return words.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// No name of AppFlow is longer than 256 characters.
    private static let lengthLimit = 1_024

    private static func word(_ value: JSONValue?) -> String {
        let text = value?.stringValue ?? ""
        return text.utf8.count <= 64 ? text : ""
    }
}
