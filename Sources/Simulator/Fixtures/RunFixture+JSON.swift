import JSON

extension RunFixture {
    private static let members = [
        "id", "status", "startedAgo", "startsIn", "took", "records", "recordsPerSecond",
        "bytesPerRecord", "writtenShare", "endsIn", "endsAs", "message", "putFailures",
        "standsStillSince", "cancelTakes", "result", "unreported", "parallelProcesses",
        "maxPageSize", "repeat", "every",
    ]

    /// The run of a node, or as many as its `repeat` says, each `every` older than the one before.
    static func runs(_ node: FixtureNode) throws(FixtureProblem) -> [RunFixture] {
        let run = try RunFixture(node)
        let members = try node.members(Self.members)
        guard let times = try members["repeat"]?.whole(1...100_000) else { return [run] }
        let every = try members["every"]?.duration() ?? .seconds(3_600)
        return (0..<Int(times)).map { place in
            var copy = run
            copy.startedAgo += every * place
            if place > 0 { copy.id = copy.id.map { "\($0)-\(place)" } }
            return copy
        }
    }

    private init(_ node: FixtureNode) throws(FixtureProblem) {
        let run = try node.members(Self.members)
        self.init(id: try run["id"]?.text(), startedAgo: .seconds(3_600))
        try run.read("startedAgo", into: &startedAgo) { node throws(FixtureProblem) in
            try node.duration()
        }
        try run.read("status", into: &status) { node throws(FixtureProblem) in
            try node.word(RunStatus.self)
        }
        if let node = run["startsIn"] {
            startedAgo = .zero - (try node.duration())
            status = .inProgress
        }
        took = try run["took"]?.duration()
        endsIn = try run["endsIn"]?.duration()
        standsStillSince = try run["standsStillSince"]?.duration()
        try readCounters(run)
        ending = try RunEnding(run, status)
        try run.read("cancelTakes", into: &cancelTakes) { node throws(FixtureProblem) in
            try node.duration()
        }
    }

    private mutating func readCounters(_ run: FixtureMembers) throws(FixtureProblem) {
        try run.read("records", into: &records) { node throws(FixtureProblem) in
            try node.whole(0...1_000_000_000_000)
        }
        try run.read("recordsPerSecond", into: &recordsPerSecond) { node throws(FixtureProblem) in
            try node.number(0...1e9)
        }
        try run.read("bytesPerRecord", into: &bytesPerRecord) { node throws(FixtureProblem) in
            try node.number(0...1e9)
        }
        try run.read("writtenShare", into: &writtenShare) { node throws(FixtureProblem) in
            try node.number(0...100)
        }
        try run.read("result", into: &hasResult) { node throws(FixtureProblem) in try node.flag() }
        try run.read("unreported", into: &unreported, RunCounter.set)
        parallelProcesses = try run["parallelProcesses"]?.whole(0...1_000)
        maxPageSize = try run["maxPageSize"]?.whole(0...1_000_000)
    }
}

extension RunCounter {
    /// The counters that a list names.
    static func set(_ node: FixtureNode) throws(FixtureProblem) -> Set<RunCounter> {
        var counters: Set<RunCounter> = []
        for item in try node.items() { counters.insert(try item.word(RunCounter.self)) }
        return counters
    }
}

extension RunEnding {
    /// The ending that `endsAs`, `message` and `putFailures` say.
    init(_ run: FixtureMembers, _ status: RunStatus) throws(FixtureProblem) {
        let words = [RunStatus.successful.rawValue, RunStatus.error.rawValue]
        var word = status == .error ? words[1] : words[0]
        if let node = run["endsAs"] {
            word = try node.text()
            guard words.contains(word) else { throw node.problem(.notOneOf(words, found: word)) }
        }
        guard word == words[1] else {
            self = .successful
            return
        }
        guard case .error(let usual, _) = RunEnding.usualError else {
            self = .usualError
            return
        }
        self = .error(
            message: try run["message"]?.text() ?? usual,
            putFailures: try run["putFailures"]?.whole(0...1_000_000_000) ?? 0
        )
    }
}
