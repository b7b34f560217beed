public import AppFlow
import Glibc
import JSON
import TerminalText
public import World

/// The record of every changing request, in `journal.jsonl`: one line before it is sent, one with its outcome.
///
/// Lines are appended whole, so several shells can share the file; nothing in it is ever rewritten.
public struct JournalFile: ChangeJournal {
    private let files: Files
    private let path: String?
    private let isDurable: Bool
    private let onFailure: @Sendable (FileFailure) -> Void

    /// A larger file is not read by `journal`.
    private static let limit = 64 << 20

    /// Makes a journal in the state folder.
    ///
    /// - Parameters:
    ///   - folder: the state folder; nil when there is none, and then every write fails.
    ///   - files: how to write.
    ///   - isDurable: whether the record of an intention is on the disk before the request leaves.
    ///   - onFailure: told of each intention that could not be recorded.
    public init(
        folder: String?,
        files: Files,
        isDurable: Bool,
        onFailure: @escaping @Sendable (FileFailure) -> Void = { _ in }
    ) {
        self.files = files
        self.isDurable = isDurable
        self.onFailure = onFailure
        path = folder.map { $0 + "/journal.jsonl" }
    }

    /// Records a change that is about to be sent.
    public func willSend(_ change: Change) throws(FileFailure) {
        do throws(FileFailure) {
            try append(JournalRecord.intention(of: change), durably: isDurable)
        } catch {
            onFailure(error)
            throw error
        }
    }

    /// Records what became of it; of a journal that can't be written enough was said before.
    public func didEnd(_ change: Change, _ outcome: ChangeOutcome) {
        try? append(JournalRecord.outcome(outcome, of: change), durably: false)
    }

    /// The records, oldest first; a line that is none, as one cut off by a crash, is left out.
    func records() throws(FileFailure) -> [JSONValue] {
        guard let path else { return [] }
        do throws(FileFailure) {
            let parser = JSONParser()
            return try files.read(path, limit: JournalFile.limit)
                .split(separator: UInt8(ascii: "\n"))
                .compactMap { try? parser.parse(Array($0)) }
        } catch {
            if error.isMissing { return [] }
            throw error
        }
    }

    private func append(_ record: JSONValue, durably: Bool) throws(FileFailure) {
        guard let path else {
            let wanted = "~/.local/state/appflow/journal.jsonl"
            throw FileFailure(operation: .open, path: wanted, reason: .system(ENOENT))
        }
        let line = JSONWriter(.compact).bytes(record) + [UInt8(ascii: "\n")]
        try files.append(line, to: path, durably: durably)
    }
}
