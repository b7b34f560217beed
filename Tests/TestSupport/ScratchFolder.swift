import Glibc

/// A folder of its own for one test, which is gone with all that is in it when the test ends.
public struct ScratchFolder {
    /// Its path, without a slash at the end.
    public let path: String

    /// Makes a folder, runs the body with it, and takes it away.
    public static func with<Result>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (ScratchFolder) async throws -> Result
    ) async throws -> Result {
        var template = Array("/tmp/appflow-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ScratchFailure(code: errno) }
        let name = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let folder = ScratchFolder(path: String(decoding: name, as: UTF8.self))
        defer { remove(folder.path) }
        return try await body(folder)
    }

    /// The path of something in it.
    public func path(_ name: String) -> String {
        path + "/" + name
    }

    private static func remove(_ path: String) {
        if let stream = opendir(path) {
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: entry.pointee.d_name) { tuple in
                    tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != ".." else { continue }
                let child = path + "/" + name
                var status = stat()
                guard lstat(child, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { remove(child) } else { unlink(child) }
            }
        }
        rmdir(path)
    }
}

/// Thrown when no folder could be made.
public struct ScratchFailure: Error {
    /// What the system said.
    public let code: Int32
}
