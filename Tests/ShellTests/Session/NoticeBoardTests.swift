import Synchronization
import TerminalText
import Testing

@testable import Shell

struct NoticeBoardTests {
    @Test func linesWaitWhileAProgramHasTheTerminal() {
        let shown = Mutex<[String]>([])
        let board = NoticeBoard { text in shown.withLock { $0.append(text.plain) } }
        board.post("one")
        board.close()
        board.post("two")
        board.post("three")
        #expect(shown.withLock { $0 } == ["one"])
        board.open()
        board.post("four")
        #expect(shown.withLock { $0 } == ["one", "two", "three", "four"])
    }
}
