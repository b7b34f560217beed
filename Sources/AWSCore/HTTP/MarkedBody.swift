/// A request's body that sets a mark when its bytes are first taken.
///
/// The library takes them after it has a connection and has written the head. A head whose
/// `Content-Length` promises more is no request yet, so until then nothing can have been acted on.
struct MarkedBody: RandomAccessCollection, Sendable {
    private let bytes: [UInt8]
    private let mark: SendMark

    init(_ bytes: [UInt8], _ mark: SendMark) {
        self.bytes = bytes
        self.mark = mark
    }

    var startIndex: Int {
        0
    }

    var endIndex: Int {
        bytes.count
    }

    subscript(position: Int) -> UInt8 {
        mark.set()
        return bytes[position]
    }

    func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        mark.set()
        return try bytes.withContiguousStorageIfAvailable(body)
    }
}
