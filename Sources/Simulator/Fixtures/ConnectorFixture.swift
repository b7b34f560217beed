import JSON

/// Sources, destinations and tasks in the form of the API, for flows of a simulator.
enum ConnectorFixture {
    static func salesforce(object: String) -> JSONObject {
        connector(
            "Salesforce",
            profile: "salesforce-prod",
            version: "58.0",
            "sourceConnectorProperties",
            [
                "Salesforce": [
                    "object": .string(object), "enableDynamicFieldUpdate": true,
                    "includeDeletedRecords": false, "dataTransferApi": "AUTOMATIC",
                ]
            ]
        )
    }

    static func sap(path: String) -> JSONObject {
        connector(
            "SAPOData",
            profile: "sap-s4",
            "sourceConnectorProperties",
            [
                "SAPOData": [
                    "objectPath": .string(path), "parallelismConfig": ["maxParallelism": 4],
                    "paginationConfig": ["maxPageSize": 1_000],
                ]
            ]
        )
    }

    /// A source whose properties are no more than the object's name.
    static func source(_ type: String, profile: String, object: String) -> JSONObject {
        connector(
            type,
            profile: profile,
            "sourceConnectorProperties",
            [type: ["object": .string(object)]]
        )
    }

    static func s3Source(bucket: String, prefix: String) -> JSONObject {
        connector(
            "S3",
            "sourceConnectorProperties",
            [
                "S3": [
                    "bucketName": .string(bucket), "bucketPrefix": .string(prefix),
                    "s3InputFormatConfig": ["s3InputFileType": "CSV"],
                ]
            ]
        )
    }

    static func s3(bucket: String, prefix: String) -> JSONObject {
        connector(
            "S3",
            "destinationConnectorProperties",
            [
                "S3": [
                    "bucketName": .string(bucket), "bucketPrefix": .string(prefix),
                    "s3OutputFormatConfig": [
                        "fileType": "PARQUET", "prefixConfig": ["prefixType": "PATH"],
                        "aggregationConfig": ["aggregationType": "None"],
                    ],
                ]
            ]
        )
    }

    /// A destination whose properties are no more than the object's name.
    static func destination(_ type: String, profile: String, object: String) -> JSONObject {
        connector(
            type,
            profile: profile,
            "destinationConnectorProperties",
            [type: ["object": .string(object)]]
        )
    }

    /// The task that takes every field over.
    static let mapAll: JSONObject = [
        "sourceFields": [], "connectorOperator": ["Salesforce": "NO_OP"],
        "taskType": "Map_all", "taskProperties": [:],
    ]

    private static func connector(
        _ type: String,
        profile: String? = nil,
        version: String? = nil,
        _ properties: String,
        _ values: JSONObject
    ) -> JSONObject {
        var config: JSONObject = ["connectorType": .string(type)]
        config["apiVersion"] = version.map(JSONValue.string)
        config["connectorProfileName"] = profile.map(JSONValue.string)
        config[properties] = .object(values)
        return config
    }
}
