import AWSCore
import JSON
import World

extension Change {
    /// The change that a call is about to make.
    init(
        _ operation: Operation,
        _ input: OperationInput,
        _ signer: AWSCredentials?,
        _ settings: AWSSettings,
        _ world: World
    ) {
        let redacted = RedactedInput.of(input.object, operation.input)
        self.init(
            id: world.random.uuid(),
            operation: operation,
            time: world.clock.now,
            profile: settings.profile.value,
            account: signer?.accountID ?? settings.knownAccount?.value,
            keyEnding: signer.map { String($0.accessKeyID.suffix(4)) },
            region: settings.region.value,
            flow: input.object["flowName"]?.stringValue,
            ids: (input.object["executionIds"]?.arrayValue ?? []).compactMap(\.stringValue),
            input: redacted,
            commandLine: AWSCommandLine.text(operation, redacted, settings)
        )
    }
}
