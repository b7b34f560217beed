/// A run's id as a key: two are the same when their bytes are.
///
/// `String` alone would hold for equal what only looks alike, an accented letter written in two ways.
struct RunKey: Sendable, Hashable {
    let id: String

    init(_ id: String) {
        self.id = id
    }

    static func == (left: RunKey, right: RunKey) -> Bool {
        left.id.utf8.elementsEqual(right.id.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in id.utf8 { hasher.combine(byte) }
    }
}

extension Sequence<Run> {
    /// The runs by their ids; of two with the same id the last one.
    var byKey: [RunKey: Run] {
        Dictionary(map { (RunKey($0.id), $0) }) { _, last in last }
    }
}
