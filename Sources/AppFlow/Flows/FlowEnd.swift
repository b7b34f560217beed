import JSON

/// Where a flow reads from or writes to; nil where the service doesn't say.
public struct FlowEnd: Sendable, Hashable {
    /// The type of connector: `Salesforce`, `S3`, `CustomConnector`, ...; empty when it isn't said.
    public let connector: String
    /// The connector's API version.
    public let apiVersion: String?
    /// The connector profile that it connects with.
    public let profileName: String?
    /// What is read or written there: `Account`, `s3://lake/accounts`.
    public let object: String?

    /// The end in short: `s3://lake/accounts`, else `Salesforce/Account`, else `Salesforce`.
    public var place: String? {
        guard let object else { return connector.isEmpty ? nil : connector }
        return object.hasPrefix("s3://") || connector.isEmpty ? object : connector + "/" + object
    }

    /// Reads a configuration of one end and the properties in it, which go by the connector's type.
    init(_ raw: JSONValue, properties: JSONValue?) {
        connector = raw["connectorType"]?.stringValue ?? ""
        apiVersion = raw["apiVersion"]?.stringValue
        profileName = raw["connectorProfileName"]?.stringValue
        object = properties?.objectValue?.values.lazy.compactMap(FlowEnd.object).first
    }

    /// A bucket with its prefix, or whatever the type of connector calls its object.
    private static func object(in properties: JSONValue) -> String? {
        if let bucket = properties["bucketName"]?.stringValue {
            let prefix = properties["bucketPrefix"]?.stringValue ?? ""
            return "s3://" + bucket + (prefix.isEmpty ? "" : "/" + prefix)
        }
        for name in ["object", "entityName", "objectPath", "objectTypeName", "domainName"] {
            if let object = properties[name]?.stringValue { return object }
        }
        return nil
    }
}
