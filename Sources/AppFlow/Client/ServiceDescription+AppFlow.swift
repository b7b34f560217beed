public import AWSCore

extension ServiceDescription {
    /// Amazon AppFlow (botocore's `service-2.json`, `metadata`).
    ///
    /// - Parameter userAgent: the program and its version, `appflow/0.1`.
    /// - Returns: the description.
    public static func appFlow(userAgent: String) -> ServiceDescription {
        ServiceDescription(
            endpointPrefix: "appflow",
            signingName: "appflow",
            configurationKey: "appflow",
            endpointVariable: "AWS_ENDPOINT_URL_APPFLOW",
            userAgent: userAgent
        )
    }
}
