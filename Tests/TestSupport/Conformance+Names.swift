import Glibc

extension Conformance {
    /// The names in a folder of the suites, sorted, or none when the suites aren't there.
    public static func names(in path: String) -> [String] {
        guard let folder, let stream = opendir(folder + "/" + path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
