import AWSCore
import World

extension DebugLog {
    static func standardError(_ world: World) -> DebugLog { DebugLog { _ in } }
}
