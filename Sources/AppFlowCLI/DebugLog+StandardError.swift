import AWSCore
import Shell
import TerminalText
import World

extension DebugLog {
    /// A log whose lines go to standard error as they come, made safe.
    static func standardError(_ world: World) -> DebugLog {
        let sink = world.streams.error
        let clock = world.clock
        return DebugLog { event in
            var text = ""
            for line in DebugWords.lines(for: event, at: clock.now) {
                text += "debug: " + line.plain + "\n"
            }
            try? sink.write(text)
        }
    }
}
