import AWSCore
import JSON

/// The `aws appflow ...` line that makes a call again: same identity, same place, same input.
enum AWSCommandLine {
    /// The line, quoted for a POSIX shell.
    static func text(
        _ operation: Operation,
        _ input: JSONObject,
        _ settings: AWSSettings
    ) -> String {
        let words =
            ["aws", "appflow", operation.cliName] + identity(settings)
            + (options(operation, input)
                ?? ["--cli-input-json", JSONWriter(.compact).text(.object(input))])
        return words.map(ShellQuoting.quoted).joined(separator: " ")
    }

    /// Names the profile only where that makes no other keys count than those that signed.
    private static func identity(_ settings: AWSSettings) -> [String] {
        var words: [String] = []
        if !settings.usesEnvironmentKeys, settings.profile.origin != .builtIn {
            words += ["--profile", settings.profile.value]
        }
        words += ["--region", settings.region.value]
        if settings.endpoint.origin != .builtIn {
            words += ["--endpoint-url", settings.endpoint.value.text]
        }
        if !settings.signsRequests { words.append("--no-sign-request") }
        return words
    }

    /// An option for each member, or nil when one can't be written so that it is read as it is.
    private static func options(_ operation: Operation, _ input: JSONObject) -> [String]? {
        var words: [String] = []
        for (name, value) in input {
            guard let member = operation.input.member(named: name),
                let option = option(member, value)
            else { return nil }
            words += option
        }
        return words
    }

    private static func option(_ member: Member, _ value: JSONValue) -> [String]? {
        let option = "--" + member.optionName
        switch (member.shape.type, value) {
        case (.string, .string(let text)), (.enumeration, .string(let text)):
            return isPlain(text) ? [option, text] : nil
        case (.integer, .number(let number)), (.long, .number(let number)):
            return [option, number.text]
        case (.boolean, .bool(let truth)):
            return [truth ? option : "--no-" + member.optionName]
        case (.list, .array(let items)):
            let texts = items.compactMap(\.stringValue).filter(isPlain)
            return texts.count == items.count && !texts.isEmpty ? [option] + texts : nil
        default:
            return nil
        }
    }

    /// Whether the AWS CLI takes a word for the value that it is: no option, file, address or JSON.
    private static func isPlain(_ text: String) -> Bool {
        let marks = ["-", "[", "{", "file://", "fileb://", "http://", "https://"]
        return !text.isEmpty && !marks.contains(where: text.hasPrefix)
            && text.unicodeScalars.first?.properties.isWhitespace == false
    }
}
