public import TerminalText

/// What somebody needs to reach a simulator with the AWS CLI, an SDK, or this program.
public struct SimulatorGuide: Sendable, Hashable {
    /// The name of the profile that it writes.
    public let profile: String
    /// The endpoint, such as `http://127.0.0.1:4566`.
    public let endpoint: String
    /// The access key id.
    public let accessKeyID: String
    /// Its secret, which is good for this simulator and nothing else.
    public let secretAccessKey: String
    /// A flow to try things with; nil without flows.
    public let flow: String?

    /// Makes the guide to a simulator that runs.
    public init(_ simulator: Simulator, profile: String = "appflow-sim", flow: String? = nil) {
        self.init(
            profile: profile,
            endpoint: simulator.endpoint,
            accessKeyID: simulator.accessKeyID,
            secretAccessKey: simulator.secretAccessKey,
            flow: flow
        )
    }

    /// Makes a guide of its parts.
    public init(
        profile: String,
        endpoint: String,
        accessKeyID: String,
        secretAccessKey: String,
        flow: String?
    ) {
        self.profile = profile
        self.endpoint = endpoint
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.flow = flow
    }

    /// The lines of a profile for `~/.aws/config`, ready to be pasted.
    public var profileLines: [SafeText] {
        [
            "[profile \(profile)]",
            "region = eu-west-1",
            "endpoint_url = \(endpoint)",
            "aws_access_key_id = \(accessKeyID)",
            "aws_secret_access_key = \(secretAccessKey)",
        ]
    }

    /// Lines for a shell that show something at once.
    public var commandLines: [SafeText] {
        var lines: [SafeText] = ["appflow --profile \(profile)"]
        let aws: SafeText = "aws --profile \(profile) appflow"
        lines.append(aws + " list-flows")
        if let flow {
            let name = Self.quoted(flow)
            lines.append(aws + " describe-flow-execution-records --flow-name \(name)")
            lines.append(aws + " cancel-flow-executions --flow-name \(name) --execution-ids ID")
        }
        return lines
    }

    /// Everything that `appflow simulate` prints when it listens.
    public var lines: [SafeText] {
        ["AppFlow simulator on \(endpoint)", "", "# for ~/.aws/config"] + profileLines
            + ["", "# then"] + commandLines + ["", "Ctrl-C stops it."]
    }

    /// A word as a POSIX shell reads it back; a flow's name can have `#` and `!`.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
            default: false
            }
        }
        guard word.isEmpty || !isPlain else { return word }
        let parts = word.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + parts.joined(separator: #"'\''"#) + "'"
    }
}
