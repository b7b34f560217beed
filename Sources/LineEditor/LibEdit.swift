import CEditline

/// One editor of libedit, and the one place that knows its pointers.
///
/// Not for use by two threads: libedit isn't either.
final class LibEdit {
    /// Who reads the keys and carries out the commands that are ours.
    protocol Owner: AnyObject {
        /// The next character for the line; nil ends the read.
        ///
        /// Everything drawn is on the screen.
        func nextScalar() -> Unicode.Scalar?
        /// Tab.
        func complete() -> CommandResult
        /// The paste that is ready.
        func insertPaste() -> CommandResult
    }

    /// What a command has done.
    enum CommandResult {
        /// The line has changed and is to be drawn.
        case changed
        /// Nothing is left to draw.
        case drawn
        /// Nothing could be done: a bell.
        case failed
    }

    weak var owner: (any Owner)?
    let handle: OpaquePointer
    private let prompt = WideString()
    private var history: OpaquePointer?

    /// Opens an editor; nil when the terminal can't be drawn on.
    init?(programName: String, terminal: Terminal) {
        guard let handle = ceditline_open(programName, terminal.input, terminal.output) else {
            return nil
        }
        self.handle = handle
        ceditline_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
        ceditline_set_prompt(
            handle,
            { LibEdit.owning($0)?.prompt.pointer },
            wchar_t(PromptMarkup.mark.value)
        )
        ceditline_set_reader(handle) { handle, character in
            guard let scalar = LibEdit.owning(handle)?.owner?.nextScalar() else { return -1 }
            character?.pointee = wchar_t(scalar.value)
            return 1
        }
    }

    deinit {
        ceditline_close(handle)
        if let history { history_wend(history) }
    }

    /// The object behind a handle, for callbacks.
    static func owning(_ handle: OpaquePointer?) -> LibEdit? {
        guard let client = ceditline_client(handle) else { return nil }
        return Unmanaged<LibEdit>.fromOpaque(client).takeUnretainedValue()
    }

    // MARK: - Reading

    /// Draws a prompt and reads one line; nil when the read was ended without one.
    ///
    /// Blocks.
    func read(prompt scalars: [Unicode.Scalar]) -> String? {
        prompt.set(scalars)
        var count: Int32 = 0
        guard el_wgets(handle, &count) != nil else { return nil }
        // The newline that ends it is part of what libedit returns.
        let scalars = line.scalars
        return String(
            String.UnicodeScalarView(scalars.last?.isNewline == true ? scalars.dropLast() : scalars)
        )
    }

    /// The line as it is now.
    var line: EditedLine {
        guard let info = el_wline(handle)?.pointee, let start = info.buffer else {
            return EditedLine(scalars: [], cursor: 0)
        }
        let characters = UnsafeBufferPointer(start: start, count: info.lastchar - start)
        let scalars = characters.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
        return EditedLine(scalars: scalars, cursor: min(info.cursor - start, scalars.count))
    }

    // MARK: - Changing the line

    /// Inserts a text at the cursor.
    func insert(_ text: String) {
        WideString.with(text) { _ = el_winsertstr(handle, $0) }
    }

    /// Moves the cursor, to the left when negative.
    func moveCursor(by characters: Int) {
        el_cursor(handle, Int32(clamping: characters))
    }

    /// Deletes characters before the cursor.
    func deleteBeforeCursor(_ characters: Int) {
        el_deletestr(handle, Int32(clamping: characters))
    }

    // MARK: - Drawing

    /// Puts bytes before what is drawn next.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                ceditline_write(handle, $0.baseAddress, $0.count)
            }
        }
    }

    /// Draws on another descriptor from now on.
    func draw(on descriptor: Int32) {
        ceditline_set_output(handle, descriptor)
    }

    /// Draws prompt and line from where the cursor is.
    func refresh() {
        ceditline_refresh(handle)
    }

    /// Asks the terminal for its size.
    func resize() {
        el_resize(handle)
    }

    /// Sets the modes for editing again, after others were set behind libedit's back.
    func prepareTerminal() {
        ceditline_prepare_terminal(handle, false)
        ceditline_prepare_terminal(handle, true)
    }

    // MARK: - History

    /// Adds a line to those that can be recalled.
    func remember(_ line: String) {
        if history == nil {
            history = ceditline_history_open(Int32.max)
            if let history { ceditline_set_history(handle, history) }
        }
        guard let history else { return }
        WideString.with(line) { ceditline_history_add(history, $0) }
    }
}

extension Unicode.Scalar {
    fileprivate var isNewline: Bool {
        self == "\n" || self == "\r"
    }
}
