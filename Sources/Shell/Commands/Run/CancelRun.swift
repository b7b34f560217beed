import AppFlow
import TerminalText
import World

/// Words and codes that all ways to cancel share.
enum CancelRun {
    /// How a cancel ends: 0, 3 or 4.
    static func exitCode(of outcome: CancelOutcome) -> ExitCode {
        switch outcome {
        case .allCancelled: .done
        case .someNotCancelled: .partial
        case .someUnknown: .unknown
        }
    }

    /// A list that shows nothing proves little (law 8).
    static func nothingActive(at moment: Timestamp) -> SafeText {
        "No active run listed at \(Cells.clock(moment)); a new run can take some seconds to appear."
    }

    /// What became of one id.
    static func words(for verdict: CancelVerdict) -> SafeText {
        switch verdict {
        case .cancelStarted: "\("CancelStarted", style: .yellow)"
        case .canceled: "\("Canceled", style: .yellow)"
        case .alreadyFinished(let status): "already finished: \(status.text)"
        case .notStartedYet: "not started yet, so it can't be cancelled"
        case .notFound: "not found in this flow"
        case .refused(let code, let message): "refused (\(code)) \(message)"
        case .notAttempted: "not attempted"
        case .unknown: "\("unknown", style: .red): look at it again with show"
        }
    }
}

extension ExitCode {
    /// Of two parts of one cancel: unknown beats not cancelled, which beats done.
    func worse(of other: ExitCode) -> ExitCode {
        rawValue >= other.rawValue ? self : other
    }
}
