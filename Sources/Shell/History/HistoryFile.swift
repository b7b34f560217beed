public import World

/// The lines typed at the prompt, in a file of plain UTF-8, one line each, shared by all shells of a user.
///
/// A line is appended as it is accepted, so a crash loses at most the one being typed.
public struct HistoryFile: Sendable {
    private let files: Files
    private let path: String?

    /// A larger file is not read; its lines are left alone.
    static let limit = 8 << 20

    /// Makes a history in the state folder; nil means that there is none to keep it in.
    public init(folder: String?, files: Files) {
        self.files = files
        path = folder.map { $0 + "/history" }
    }

    /// The lines kept, oldest first.
    func lines() throws(FileFailure) -> [String] {
        guard let path else { return [] }
        let bytes: [UInt8]
        do throws(FileFailure) {
            bytes = try files.read(path, limit: HistoryFile.limit)
        } catch {
            if error.isMissing { return [] }
            throw error
        }
        // A last line without its newline was cut off while it was written.
        return bytes.split(separator: UInt8(ascii: "\n"))
            .filter { !$0.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F } }
            .compactMap { String(validating: $0, as: UTF8.self) }
    }

    /// Keeps a line, unless it begins with a space, as in other shells.
    func append(_ line: String) throws(FileFailure) {
        guard let path, !line.isEmpty, !line.hasPrefix(" ") else { return }
        try files.append(Array((line + "\n").utf8), to: path, durably: false)
    }
}
