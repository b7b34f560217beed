/// A member's name, compared by its UTF-8 as RFC 8259 section 8.3 wants it.
///
/// `String` would take two names for one when they are canonically equivalent, and a member would
/// be lost.
struct JSONKey: Sendable, Hashable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (left: JSONKey, right: JSONKey) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    func hash(into hasher: inout Hasher) {
        text.hashBytes(into: &hasher)
    }
}

extension String {
    /// Whether both have the same UTF-8; `==` would compare by canonical equivalence.
    func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        // Views of UTF-8 are walked through byte by byte; buffers are much faster.
        let isSame = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }

    /// Feeds the UTF-8 to the hasher, and its length, so that neighbours can't run together.
    func hashBytes(into hasher: inout Hasher) {
        hasher.combine(utf8.count)
        let isContiguous: Void? = utf8.withContiguousStorageIfAvailable { bytes in
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
        guard isContiguous == nil else { return }
        for byte in utf8 { hasher.combine(byte) }
    }
}
