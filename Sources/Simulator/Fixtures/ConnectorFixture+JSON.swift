import JSON

extension ConnectorFixture {
    private static let members = [
        "type", "object", "profile", "version", "bucket", "prefix", "properties",
    ]

    /// A source: `type`, and `object` or for S3 `bucket` and `prefix`, or all `properties`.
    static func source(_ node: FixtureNode) throws(FixtureProblem) -> JSONObject {
        try connector(node, "sourceConnectorProperties")
    }

    /// A destination, with the same members.
    static func destination(_ node: FixtureNode) throws(FixtureProblem) -> JSONObject {
        try connector(node, "destinationConnectorProperties")
    }

    private static func connector(_ node: FixtureNode, _ properties: String)
        throws(FixtureProblem) -> JSONObject
    {
        let members = try node.members(Self.members)
        let type = try members.required("type").text()
        var values = try members["properties"]?.object() ?? [:]
        // SAP names the place of its object otherwise (the service's model).
        let objectName = type == "SAPOData" ? "objectPath" : "object"
        for (name, member) in [
            ("object", objectName), ("bucket", "bucketName"), ("prefix", "bucketPrefix"),
        ] {
            if let text = try members[name]?.text() { values[member] = .string(text) }
        }
        var config: JSONObject = ["connectorType": .string(type)]
        config["apiVersion"] = try members["version"].map { node throws(FixtureProblem) in
            .string(try node.text())
        }
        config["connectorProfileName"] = try members["profile"].map { node throws(FixtureProblem) in
            .string(try node.text())
        }
        config[properties] = .object([type: .object(values)])
        return config
    }
}
