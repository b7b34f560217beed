/// A key of an object: equal when the bytes are equal.
///
/// Swift's strings are equal when they are canonically equivalent, so `é` as one scalar and as two would
/// be the same key there; in JSON they are two.
struct JSONKey: Sendable, Hashable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (left: JSONKey, right: JSONKey) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
