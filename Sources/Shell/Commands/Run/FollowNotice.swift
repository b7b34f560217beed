import AppFlow
import TerminalText
import World

/// What is said above the prompt of a run that is being followed.
enum FollowNotice {
    /// `14:16:44Z sales-accounts 77b0c1d2 Canceled after 41s`.
    static func text(of event: FollowEvent, flow: String, now: Timestamp) -> SafeText {
        let head: SafeText = "\(Cells.clock(now)) \(flow) "
        switch event {
        case .canceled(let id, let elapsed):
            return head + "\(short(id)) \("Canceled", style: .yellow) after "
                + "\(Cells.duration(elapsed))"
        case .ended(let id, let status, let elapsed):
            return head + "\(short(id)) " + Styles.runStatus(status)
                + " after \(Cells.duration(elapsed)), so it was not cancelled"
        case .stuck(let id, let status, let elapsed):
            return head + "\(short(id)) is still \(status?.text ?? "not listed") "
                + "after \(Cells.duration(elapsed)); looking on"
        case .abandoned(let id, let status, let elapsed):
            return head + "\(short(id)) was still \(status?.text ?? "not listed") "
                + "after \(Cells.duration(elapsed)); not looking any more"
        }
    }

    /// The first eight characters of an id name it well enough beside its flow.
    private static func short(_ id: String) -> String {
        String(id.prefix(8))
    }
}
