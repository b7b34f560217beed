import Output
import TerminalText

extension Failure {
    /// The words for a reply that a format can't show.
    init(_ failure: OutputFailure) {
        self.init(
            "the reply can't be shown in this format: \(failure.message)",
            hint: "--output json shows everything",
            exit: .awsError
        )
    }
}
