import JSON

extension FaultPlan {
    init(_ node: FixtureNode) throws(FixtureProblem) {
        let plan = try node.members(["seed", "rules"])
        self.init()
        if let node = plan["seed"] { seed = UInt64(try node.whole(0...Int64.max)) }
        for node in try plan["rules"]?.items() ?? [] { rules.append(try FaultRule(node)) }
    }
}

extension FaultRule {
    private static let faults = [
        "status", "delay", "reset", "cutBody", "garbageBody", "oneByteSlices",
    ]
    private static let others = [
        "operation", "requests", "probability", "times", "code", "message", "headers", "acts",
    ]

    fileprivate init(_ node: FixtureNode) throws(FixtureProblem) {
        let rule = try node.members(Self.faults + Self.others)
        let named = Self.faults.filter { rule[$0] != nil }
        guard named.count == 1 else { throw node.problem(.notExactlyOne(Self.faults)) }
        self.init(try Fault(rule))
        if let node = rule["operation"] { operation = try node.word(Operation.self).rawValue }
        for node in try rule["requests"]?.items() ?? [] {
            requests.insert(Int(try node.whole(1...1_000_000_000)))
        }
        try rule.read("probability", into: &probability) { node throws(FixtureProblem) in
            try node.number(0...1)
        }
        if let node = rule["times"] { times = Int(try node.whole(0...1_000_000_000)) }
    }
}

extension Fault {
    fileprivate init(_ rule: FixtureMembers) throws(FixtureProblem) {
        if let node = rule["status"] {
            var headers: [HeaderField] = []
            if let node = rule["headers"] {
                let members = try node.object()
                for name in members.keys {
                    let value = FixtureNode(
                        value: members[name] ?? .null,
                        place: "\(node.place).\(name)"
                    )
                    headers.append(HeaderField(name, try value.text()))
                }
            }
            self = .reply(
                status: Int(try node.whole(200...599)),
                code: try rule["code"]?.text(),
                message: try rule["message"]?.text(),
                headers: headers,
                acts: try rule["acts"]?.flag() ?? false
            )
        } else if let node = rule["delay"] {
            self = .delay(try node.duration())
        } else if let node = rule["reset"] {
            let when = try node.text()
            guard ["before", "after"].contains(when) else {
                throw node.problem(.notOneOf(["before", "after"], found: when))
            }
            self = when == "before" ? .resetBeforeActing : .resetAfterActing
        } else if let node = rule["cutBody"] {
            self = .cutBody(at: Int(try node.whole(0...1_000_000_000)))
        } else if rule["garbageBody"] != nil {
            self = .garbageBody
        } else {
            self = .oneByteSlices
        }
    }
}
