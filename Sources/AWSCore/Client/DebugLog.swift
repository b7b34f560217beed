/// Takes notes of what the client does, for `--debug`.
public struct DebugLog: Sendable {
    private let write: @Sendable (DebugEvent) -> Void

    /// Makes a log of a closure, which may be called from any task.
    public init(_ write: @escaping @Sendable (DebugEvent) -> Void) {
        self.write = write
    }

    func note(_ event: DebugEvent) {
        write(event)
    }
}
