import AppFlow

extension Chance {
    /// A line with something wrong in it, that both refuse before anything is sent.
    mutating func mistaken(_ words: [String], _ operation: Operation) -> [String] {
        let required = operation.input.members.filter(\.isRequired).map { "--" + $0.optionName }
        switch number(0...6) {
        case 0: return words.filter { !required.contains($0) }
        case 1: return words + ["--bogus", "x"]
        case 2: return words + [pick(["--region", "--endpoint-url", "--query", "--profile"])]
        case 3:
            return words + ["--cli-input-json", pick(["{", "[1]", "null", "7", "{\"a\": }", "x"])]
        case 4: return words + ["--color", "blue"]
        case 5: return words + ["--cli-read-timeout", "soon"]
        default: return words + ["--no-sign-request=yes"]
        }
    }
}
