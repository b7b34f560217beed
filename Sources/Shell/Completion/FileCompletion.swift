import Glibc
import TerminalText
import World

/// Offers the files of a folder, as after `@`.
enum FileCompletion {
    /// The files that the cursor's word could mean.
    ///
    /// - Parameters:
    ///   - cursor: the cursor's word.
    ///   - mark: what the word begins with that belongs to no path: `@`, `file://`.
    ///   - environment: for `~`.
    /// - Returns: the files, or nil when none begins so.
    static func complete(
        _ cursor: CursorContext,
        after mark: String = "",
        environment: Environment
    ) -> CompletionResult? {
        let typed = String(cursor.prefix.dropFirst(mark.count))
        let (folder, beginning) = split(typed)
        let names = SortedNames(entries(of: folder, environment: environment))
        let found = names.beginning(with: beginning)
            .filter { !$0.hasPrefix(".") || beginning.hasPrefix(".") }
        guard let first = found.first, let last = found.last else { return nil }
        let candidates = CompletionResult.sample(of: found).map { name in
            CompletionResult.Candidate(
                mark + Quoting.quote(folder + name),
                label: "\(name)",
                isWhole: !name.hasSuffix("/")
            )
        }
        let common = found.count == 1 ? first : CommonPrefix.of(first, last)
        return CompletionResult(
            range: cursor.range,
            candidates: candidates,
            count: found.count,
            commonText: mark + Quoting.quotePrefix(folder + common)
        )
    }

    private static func split(_ path: String) -> (folder: String, beginning: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        let next = path.utf8.index(after: slash)
        return (String(path[..<next]), String(path[next...]))
    }

    /// The names in a folder, folders with a slash behind them.
    private static func entries(of folder: String, environment: Environment) -> [String] {
        let path = folder.isEmpty ? "." : HomeFolder.expand(folder, environment)
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while names.count < 10_000, let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name != ".", name != ".." else { continue }
            names.append(entry.pointee.d_type == UInt8(DT_DIR) ? name + "/" : name)
        }
        return names
    }
}
