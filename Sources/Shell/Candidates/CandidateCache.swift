import World

/// Lists that were read for completion, kept on the disk until another Tab asks.
///
/// A comfort and no more: what can't be read is as if it weren't there, what can't be written isn't kept.
struct CandidateCache: Sendable {
    /// Where they lie; nil keeps nothing.
    let folder: String?
    let files: Files
    /// What tells this writer from all others.
    let draftName: String

    /// A longer file is none of ours.
    private static let sizeLimit = 4 << 20
    /// How many lists are kept: those read last.
    private static let countLimit = 64

    /// The list under a key, which is a name of digits and letters.
    func list(of kind: CandidateRequest.Kind, key: String) -> CandidateList? {
        guard let path = path(key),
            let bytes = try? files.read(
                path,
                limit: CandidateCache.sizeLimit,
                followsLinks: false
            )
        else { return nil }
        return CandidateList(kept: bytes, of: kind, key: key)
    }

    /// Keeps a list in the place of what was there.
    func keep(_ list: CandidateList, of kind: CandidateRequest.Kind, key: String) {
        guard let folder else { return }
        try? files.makeDirectory(folder)
        let bytes = list.kept(of: kind, key: key)
        guard let path = path(key), bytes.count <= CandidateCache.sizeLimit else { return }
        try? files.replace(path, with: bytes, draftName: draftName)
        files.thinOut(folder, to: CandidateCache.countLimit) { $0.hasPrefix(CandidateCache.mark) }
    }

    /// Nil where somebody else could have put something.
    private func path(_ key: String) -> String? {
        guard let folder, files.isPrivateFolder(folder) else { return nil }
        return "\(folder)/\(CandidateCache.mark)\(key)"
    }

    private static let mark = "names-"
}
