import JSON

extension RunPlan {
    private static let members = [
        "recordsPerSecond", "bytesPerRecord", "writtenShare", "endsIn", "endsAs", "message",
        "putFailures", "standsStillAfter", "cancelTakes", "reportsAfter", "unreported",
        "parallelProcesses", "maxPageSize",
    ]

    init(_ node: FixtureNode) throws(FixtureProblem) {
        self.init()
        let plan = try node.members(Self.members)
        try plan.read("recordsPerSecond", into: &recordsPerSecond) { node throws(FixtureProblem) in
            try node.number(0...1e9)
        }
        try plan.read("bytesPerRecord", into: &bytesPerRecord) { node throws(FixtureProblem) in
            try node.number(0...1e9)
        }
        try plan.read("writtenShare", into: &writtenShare) { node throws(FixtureProblem) in
            try node.number(0...100)
        }
        // An explicit null is a run that never ends by itself.
        if plan.object["endsIn"] != nil { endsIn = try plan["endsIn"]?.duration() }
        ending = try RunEnding(plan, .inProgress)
        standsStillAfter = try plan["standsStillAfter"]?.duration()
        try plan.read("cancelTakes", into: &cancelTakes) { node throws(FixtureProblem) in
            try node.duration()
        }
        try plan.read("reportsAfter", into: &reportsAfter) { node throws(FixtureProblem) in
            try node.duration()
        }
        try plan.read("unreported", into: &unreported, RunCounter.set)
        parallelProcesses = try plan["parallelProcesses"]?.whole(0...1_000)
        maxPageSize = try plan["maxPageSize"]?.whole(0...1_000_000)
    }
}
