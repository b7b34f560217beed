import Synchronization

/// What is left of some bytes.
final class Rest: Sendable {
    private let bytes: Mutex<ArraySlice<UInt8>>

    init(_ bytes: [UInt8]) {
        self.bytes = Mutex(bytes[...])
    }

    func take(_ count: Int) -> [UInt8] {
        bytes.withLock { bytes in
            defer { bytes = bytes.dropFirst(count) }
            return Array(bytes.prefix(count))
        }
    }
}
