import JSON

extension SimulatorOptions {
    private static let members = [
        "flows", "demo", "faults", "listLag", "speed", "port", "accessKey", "secretKey",
    ]

    /// Reads a file of flows.
    ///
    /// ```json
    /// {
    ///   "listLag": "2s",
    ///   "speed": 1,
    ///   "flows": [
    ///     {
    ///       "name": "sales-accounts",
    ///       "trigger": {"type": "Scheduled", "expression": "rate(15minutes)"},
    ///       "source": {"type": "Salesforce", "object": "Account"},
    ///       "destination": {"type": "S3", "bucket": "lake", "prefix": "accounts"},
    ///       "runs": [
    ///         {"status": "InProgress", "startedAgo": "14m", "records": 88100,
    ///          "standsStillSince": "11m"},
    ///         {"status": "InProgress", "startedAgo": "2m", "records": 5000,
    ///          "recordsPerSecond": 400, "endsIn": "3m", "endsAs": "Error",
    ///          "message": "out of luck", "cancelTakes": "20s"},
    ///         {"status": "Successful", "startedAgo": "1h", "repeat": 250, "every": "1h"}
    ///       ]
    ///     }
    ///   ],
    ///   "faults": {"seed": 1, "rules": [
    ///     {"operation": "cancel-flow-executions", "requests": [1], "reset": "after"}
    ///   ]}
    /// }
    /// ```
    ///
    /// Every member but a flow's `name` has a usual value; a member that isn't known is an error,
    /// so that a typing error can't go unnoticed. `docs/simulator.md` has all of them.
    ///
    /// - Throws: what is wrong and where.
    public init(json bytes: [UInt8]) throws(FixtureProblem) {
        let value: JSONValue
        do throws(JSONParseError) {
            value = try JSONParser(loneSurrogates: .refuse).parse(bytes)
        } catch {
            throw FixtureProblem(place: "", kind: .notJSON(error))
        }
        let file = try FixtureNode(value: value, place: "").members(Self.members)
        self.init()
        try file.read("demo", into: &flows) { node throws(FixtureProblem) in
            try node.flag() ? Self.demo.flows : []
        }
        try file.read("listLag", into: &listLag) { node throws(FixtureProblem) in
            try node.duration()
        }
        try file.read("speed", into: &speed) { node throws(FixtureProblem) in
            try node.number(0.001...1_000_000)
        }
        try file.read("port", into: &port) { node throws(FixtureProblem) in
            Int(try node.whole(0...65_535))
        }
        accessKeyID = try file["accessKey"]?.text(where: KeyPair.isAccessKeyID)
        secretAccessKey = try file["secretKey"]?.text(where: KeyPair.isSecret)
        if let node = file["faults"] { faults = try FaultPlan(node) }
        try readFlows(file)
    }

    private mutating func readFlows(_ file: FixtureMembers) throws(FixtureProblem) {
        var names: Set<String> = []
        for node in try file["flows"]?.items() ?? [] {
            let flow = try FlowFixture(node)
            guard names.insert(flow.name).inserted else { throw node.problem(.badName(flow.name)) }
            flows.removeAll { $0.name == flow.name }
            flows.append(flow)
        }
    }
}
