import AWSCore
import TerminalText

extension Failure {
    /// The words for settings that can't be told.
    init(_ failure: ConfigurationFailure) {
        self.init(
            "\(AWSSentence.text(of: failure))",
            hint: Failure.hint(for: failure),
            exit: .usage
        )
    }

    private static func hint(for failure: ConfigurationFailure) -> SafeText? {
        switch failure {
        case .profileNotFound(_, let origin): "it was named by \(origin.words); profile lists them"
        case .regionMissing(let profile):
            "region NAME, --region, AWS_REGION, or region = ... in profile \(profile)"
        case .badRegion(_, let origin), .badMaxAttempts(_, let origin),
            .badRetryMode(_, let origin),
            .badTimeout(_, let origin), .badBoolean(_, _, let origin), .badAccount(_, let origin),
            .servicesSectionMissing(_, let origin), .badEndpoint(_, _, let origin):
            "it comes from \(origin.words)"
        case .file: nil
        }
    }
}

extension SettingOrigin {
    /// Where a setting was found, in words.
    var words: String {
        switch self {
        case .option(let name): name
        case .variable(let name): name
        case .file(let path, let line): "\(path):\(line)"
        case .builtIn: "default"
        }
    }
}
