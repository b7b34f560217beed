import JSON

extension FlowFixture {
    private static let members = [
        "name", "description", "status", "statusMessage", "trigger", "source", "destination",
        "tasks", "tags", "kmsArn", "createdAgo", "runs", "newRuns", "nextRunIn",
    ]

    init(_ node: FixtureNode) throws(FixtureProblem) {
        let flow = try node.members(Self.members)
        let name = try flow.required("name")
        self.init(name: try name.text(), trigger: .onDemand)
        guard TextRule.flowName.problems(with: self.name).isEmpty else {
            throw name.problem(.badName(self.name))
        }
        description = try flow["description"]?.text()
        statusMessage = try flow["statusMessage"]?.text()
        kmsArn = try flow["kmsArn"]?.text()
        nextRunIn = try flow["nextRunIn"]?.duration()
        try flow.read("status", into: &status) { node throws(FixtureProblem) in
            try node.word(FlowStatus.self)
        }
        try flow.read("tags", into: &tags) { node throws(FixtureProblem) in try node.object() }
        try flow.read("createdAgo", into: &createdAgo) { node throws(FixtureProblem) in
            try node.duration()
        }
        if let node = flow["trigger"] { try readTrigger(node) }
        try flow.read("source", into: &source) { node throws(FixtureProblem) in
            try ConnectorFixture.source(node)
        }
        try flow.read("destination", into: &destinations) { node throws(FixtureProblem) in
            [try ConnectorFixture.destination(node)]
        }
        try flow.read("tasks", into: &tasks) { node throws(FixtureProblem) in
            var tasks: [JSONObject] = []
            for task in try node.items() { tasks.append(try task.object()) }
            return tasks
        }
        if let node = flow["newRuns"] { newRuns = try RunPlan(node) }
        for node in try flow["runs"]?.items() ?? [] { runs += try RunFixture.runs(node) }
        try checkIDs(at: flow["runs"] ?? node)
    }

    private func checkIDs(at node: FixtureNode) throws(FixtureProblem) {
        var ids: Set<String> = []
        for id in runs.compactMap(\.id) {
            guard ids.insert(id).inserted, TextRule.executionID.problems(with: id).isEmpty else {
                throw node.problem(.badName(id))
            }
        }
    }

    private mutating func readTrigger(_ node: FixtureNode) throws(FixtureProblem) {
        let members = try node.members([
            "type", "expression", "pullMode", "startedAgo", "timezone", "offset", "every",
        ])
        trigger = try members.required("type").word(TriggerType.self)
        runsEvery = try members["every"]?.duration()
        guard trigger == .scheduled else { return }
        var schedule = ScheduleFixture("rate(1hours)")
        try members.read("expression", into: &schedule.expression) { node throws(FixtureProblem) in
            try node.text()
        }
        try members.read("pullMode", into: &schedule.pullMode) { node throws(FixtureProblem) in
            let mode = try node.text()
            let modes = ["Incremental", "Complete"]
            guard modes.contains(mode) else { throw node.problem(.notOneOf(modes, found: mode)) }
            return mode
        }
        try members.read("startedAgo", into: &schedule.startedAgo) { node throws(FixtureProblem) in
            try node.duration()
        }
        schedule.timezone = try members["timezone"]?.text()
        schedule.offset = try members["offset"]?.whole(0...36_000)
        self.schedule = schedule
    }
}
