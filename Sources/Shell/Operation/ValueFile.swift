import AWSCore
import World

/// Values that stand in a file: `file://PATH`, as the AWS CLI reads them.
struct ValueFile {
    /// A larger file is refused.
    static let limit = 16 << 20

    private let world: World
    private let readsStreams: Bool

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - world: files, and the variables that may stand in a path.
    ///   - readsStreams: whether pipes and `/dev/stdin` are read; at a prompt they would take the terminal.
    init(_ world: World, readsStreams: Bool) {
        self.world = world
        self.readsStreams = readsStreams
    }

    /// The content of the file that a value names, nothing taken away; nil when it names none.
    ///
    /// `http://` and `https://` are values like any other: nothing is ever fetched.
    func content(_ value: String) throws(ValueProblem) -> (text: String, path: String)? {
        if value.hasPrefix("fileb://") { throw .binaryFile(value) }
        guard value.hasPrefix("file://") else { return nil }
        let path = expandedPath(String(value.dropFirst(7)), world.environment)
        let bytes: [UInt8]
        do throws(FileFailure) {
            bytes =
                readsStreams
                ? try world.files.readStream(path, limit: Self.limit)
                : try world.files.read(path, limit: Self.limit)
        } catch {
            throw .file(error, given: value)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notText(path: path)
        }
        return (text, path)
    }
}
