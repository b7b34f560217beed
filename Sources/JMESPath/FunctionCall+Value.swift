import JSON

extension FunctionCall {
    /// What the function gives for arguments that are taken from a value.
    func value(in value: JSONValue) throws(EvaluationProblem) -> JSONValue {
        var arguments: [Argument] = []
        arguments.reserveCapacity(self.arguments.count)
        for node in self.arguments {
            if case .reference(let target) = node.kind {
                arguments.append(.expression(target))
            } else {
                arguments.append(.value(try node.value(in: value)))
            }
        }
        // As in jmespath.py, arguments that have no value are found first.
        guard let function else { throw .unknownFunction(name) }
        try check(arguments, function)
        return try function.value(of: Arguments(arguments))
    }

    private func check(
        _ arguments: [Argument],
        _ function: Function
    ) throws(EvaluationProblem) {
        let (first, second) = function.parameters
        let expected = second == nil ? 1 : 2
        let isVariadic = function.isVariadic
        guard isVariadic ? arguments.count >= expected : arguments.count == expected else {
            throw .arity(
                function: name,
                expected: expected,
                orMore: isVariadic,
                received: arguments.count
            )
        }
        for (place, argument) in arguments.enumerated() {
            try (place == 0 ? first : second ?? first).check(argument, of: function)
        }
    }
}

/// Arguments that have been checked: each is what it is asked for as.
struct Arguments {
    private let all: [Argument]

    init(_ all: [Argument]) {
        self.all = all
    }

    /// The values; an expression is none.
    func values() throws(EvaluationProblem) -> [JSONValue] {
        var values: [JSONValue] = []
        for place in all.indices { values.append(try value(place)) }
        return values
    }

    func value(_ place: Int) throws(EvaluationProblem) -> JSONValue {
        guard all.indices.contains(place), case .value(let value) = all[place] else {
            throw .expressionAsValue
        }
        return value
    }

    func number(_ place: Int) throws(EvaluationProblem) -> PythonNumber {
        PythonNumber(try value(place).numberValue ?? 0)
    }

    func string(_ place: Int) throws(EvaluationProblem) -> String {
        try value(place).stringValue ?? ""
    }

    func array(_ place: Int) throws(EvaluationProblem) -> [JSONValue] {
        try value(place).arrayValue ?? []
    }

    func object(_ place: Int) throws(EvaluationProblem) -> JSONObject {
        try value(place).objectValue ?? JSONObject()
    }

    func expression(_ place: Int) -> Node {
        guard all.indices.contains(place), case .expression(let node) = all[place] else {
            return .current
        }
        return node
    }
}
