/// Cases of some files, parted into those that are run and those that are left out.
struct ProtocolSuite: Sendable {
    let all: [ProtocolCase]
    let wanted: [ProtocolCase]
    /// The reasons that no case has.
    let unused: [String]
    /// How many are run, and how many are left out for which reason.
    let summary: String

    init(_ files: [String], leftOut: [LeftOut]) {
        all = ProtocolCase.all(inExisting: files)
        var wanted: [ProtocolCase] = []
        var counts = leftOut.map { _ in 0 }
        for item in all {
            let features = ProtocolFeature.used(by: item)
            let matches = leftOut.indices.filter { leftOut[$0].matches(item, features) }
            if matches.isEmpty { wanted.append(item) }
            for index in matches { counts[index] += 1 }
        }
        self.wanted = wanted
        unused = zip(leftOut, counts)
            .filter { entry, count in
                count == 0
                    && entry.file.map { !ProtocolCase.all(inExisting: [$0]).isEmpty } != false
            }
            .map(\.0.reason)
        let reasons = zip(leftOut, counts).map { "\n  \($0.1): \($0.0.reason)" }.joined()
        summary = "REST-JSON: \(wanted.count) of \(all.count) cases run; left out" + reasons
    }
}
