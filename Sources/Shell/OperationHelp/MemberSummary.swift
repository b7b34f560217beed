import AppFlow

/// What help says of each option of the AWS operations, in words of our own.
///
/// What an option means for one operation alone stands under `OPERATION OPTION` in the tables by noun;
/// what it means everywhere else stands here, under its name.
enum MemberSummary {
    /// One to three sentences.
    static func text(of member: Member, in operation: Operation) -> String {
        let option = member.optionName
        let key = operation.cliName + " " + option
        for table in tables {
            if let text = table[key] { return text }
        }
        return common[option] ?? ""
    }

    /// The tables of what one operation alone means.
    static let tables = [flows, connectors, profiles, tags]

    static let common = HelpTable(
        """
        api-version: The version of the application's API, where it has several.
        client-token: Makes sending twice harmless: requests with one token have effect once, for \
        8 hours. Left out, it is a random UUID, the same for every attempt of one call.
        connector-label: The label of a custom connector; for the type CustomConnector alone.
        connector-type: Which application it is; CustomConnector for one that was registered.
        flow-name: The flow, by its name.
        kms-arn: The ARN of the KMS key that encrypts what is kept; without it a key of AppFlow's \
        own does.
        max-results: How many items the reply has at most; 20 without it. One page comes, never \
        several joined.
        next-token: The nextToken of the reply before, to get the page that follows. A reply \
        without one is the last.
        """
    )
}
