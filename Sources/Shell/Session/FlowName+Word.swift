import AppFlow

/// Flow names as they are typed.
enum FlowName {
    /// The name, when it is one that the service can have (model: `[a-zA-Z0-9][\w!@#.-]+`, at most 256).
    static func checked(_ word: Word, in line: Line) throws(UsageProblem) -> String {
        let scalars = word.text.unicodeScalars
        let isLegal =
            (2...256).contains(scalars.count)
            && scalars.first.map {
                $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
            } ?? false
            && scalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || "_!@#.-".unicodeScalars.contains(scalar)
            }
        guard isLegal else {
            throw UsageProblem(.malformed(word.text, wanted: .flowName), line: line, at: word)
        }
        return word.text
    }
}
