extension TerminalReader: LibEdit.Owner {
    /// How long an ESC is taken for the start of a sequence, where the key alone means something.
    private static let escapePatience = Duration.milliseconds(50)
    /// How long a sequence that has begun may stand still.
    private static let sequencePatience = Duration.milliseconds(500)

    /// libedit wants a character: waits for one, and sees to notices and signals meanwhile.
    func nextScalar() -> Unicode.Scalar? {
        loadHistory()
        keepBindings()
        armQuestion()
        while reading != nil {
            if reading?.ending != nil { return leave() }
            if reading?.ready.isEmpty == false { return reading?.ready.removeFirst() }
            if let key = reading?.nextKey() {
                take(key)
            } else {
                waitForKey()
            }
        }
        return nil
    }

    /// Binds what is ours again after a command that the user has given libedit: it can select a
    /// keymap, which drops every binding, or switch editing off.
    private func keepBindings() {
        let isAsking = edit.line.activity == .asking
        if reading?.wasAsking == true && !isAsking { edit.bindOurs() }
        reading?.wasAsking = isAsking
    }

    private func waitForKey() {
        serveMailbox()
        if !terminal.hasInput {
            drawTallLine()
            showHint()
        }
        guard let reading, reading.ending == nil else { return }
        let limit = reading.arming?.remaining ?? patience(reading)
        switch waiter.wait(for: terminal.input, atMost: limit) {
        case .woken:
            wipeHint()
            handle(Signals.take())
        case .timeout:
            timeOut()
        case .input:
            guard let byte = terminal.readByte() else {
                self.reading?.ending = .closed
                return
            }
            wipeHint(before: byte)
            takeByte(byte)
        }
    }

    private func takeByte(_ byte: UInt8) {
        guard let reading else { return }
        let key = reading.signalKeys.key(for: byte)
        let isPasting = reading.decoder.pending == .paste
        self.reading?.mayInterruptPaste = isPasting && key == .interrupt
        if let key, !isPasting {
            press(key)
        } else if reading.arming?.remaining != nil {
            self.reading?.arming?.disturb()
        } else {
            self.reading?.decoder.feed(byte)
        }
    }

    private func timeOut() {
        if reading?.mayInterruptPaste == true {
            reading?.ending = .interrupt
        } else {
            reading?.decoder.timeOut()
        }
    }

    /// Throws away what was typed before the question was on the screen.
    private func armQuestion() {
        guard case .answers = purpose, reading?.arming == nil else { return }
        terminal.discardInput()
        reading?.arming = Arming()
    }

    /// How long to wait for the next byte before what has begun is taken for what it is.
    ///
    /// In the emacs keymap an ESC is a prefix for as long as it takes. Ctrl-C with nothing after it
    /// gets out of a paste whose end was lost.
    private func patience(_ reading: Reading) -> Duration? {
        switch reading.decoder.pending {
        case .nothing, .character: nil
        case .paste: reading.mayInterruptPaste ? Self.sequencePatience : nil
        case .sequence: Self.sequencePatience
        case .alt: Self.escapePatience
        case .escape: edit.isVi || edit.line.activity != .editing ? Self.escapePatience : nil
        }
    }

    /// Ends the read: out of a search first, whose own way of ending would end the program's.
    private func leave() -> Unicode.Scalar? {
        switch edit.line.activity {
        case .searching: return "\u{1B}"
        case .asking: return nil
        case .editing: break
        }
        switch reading?.ending {
        case .interrupt: leaveLine(showing: "^C")
        case .paste, .pasteTooLong: leaveLine(showing: "")
        case .closed, nil: break
        }
        return nil
    }

    // MARK: - Keys

    private func take(_ key: Key) {
        switch purpose {
        case .lines: takeForLine(key)
        case .answers: takeForAnswer(key)
        }
    }

    private func takeForLine(_ key: Key) {
        let line = edit.line
        switch line.activity {
        case .editing: takeWhileEditing(key, line)
        case .searching: takeWhileSearching(key, line)
        case .asking: takeWhileAsking(key)
        }
    }

    private func takeWhileEditing(_ key: Key, _ line: EditedLine) {
        switch key {
        case .character(let scalar) where line.activity == .editing && Self.hasNoCell(scalar):
            insert(String(scalar))
        case .character(let scalar): ready(scalar)
        case .escape: ready("\u{1B}")
        case .alt(let scalar): ready("\u{1B}", scalar)
        case .named(let key): ready(Unicode.Scalar(key.rawValue))
        case .bound(let bytes): bytes.forEach { ready(Unicode.Scalar($0)) }
        case .paste(let bytes): takePaste(bytes, into: line)
        case .pasteTooLong: reading?.ending = .pasteTooLong
        case .unreadable(let reason):
            reading?.spoiled = reason
            ready("\u{FFFD}")
        case .unknown: break
        }
    }

    /// A search ends at ESC, and at every key that has a command: what follows acts on the line
    /// found.
    private func takeWhileSearching(_ key: Key, _ line: EditedLine) {
        switch key {
        case .alt, .bound, .paste, .unreadable:
            reading?.postponed = key
            ready("\u{1B}")
        case .character, .escape, .named, .pasteTooLong, .unknown:
            takeWhileEditing(key, line)
        }
    }

    /// libedit reads this text itself, and runs the line it finds when it reads an ESC: never sent.
    private func takeWhileAsking(_ key: Key) {
        switch key {
        case .character(let scalar)
        where scalar.value >= 0x20 || "\n\r\u{8}".unicodeScalars.contains(scalar):
            ready(scalar)
        case .pasteTooLong: reading?.ending = .pasteTooLong
        case .character, .escape, .alt, .named, .bound, .paste, .unreadable, .unknown:
            terminal.write("\u{7}")
        }
    }

    /// An answer is typed: what else there is to press rings the bell.
    private func takeForAnswer(_ key: Key) {
        switch key {
        case .character(let scalar) where scalar.value >= 0x20 || Self.editsAnswer(scalar):
            takeWhileEditing(key, edit.line)
        case .named(.left), .named(.right), .named(.home), .named(.end), .named(.delete):
            takeWhileEditing(key, edit.line)
        case .unreadable:
            takeWhileEditing(key, edit.line)
        case .character, .escape, .alt, .named, .bound, .paste, .pasteTooLong, .unknown:
            terminal.write("\u{7}")
        }
    }

    /// Enter, Ctrl-A, B, D, E, F, H, K, U and W.
    private static func editsAnswer(_ scalar: Unicode.Scalar) -> Bool {
        "\n\r\u{1}\u{2}\u{4}\u{5}\u{6}\u{8}\u{B}\u{15}\u{17}".unicodeScalars.contains(scalar)
    }

    private func takePaste(_ bytes: [UInt8], into line: EditedLine) {
        let paste = PastedText(bytes, before: line.textBefore, after: line.textAfter)
        guard case .inserted(let text) = paste else {
            reading?.ending = .paste(paste)
            return
        }
        insert(text)
    }

    private func insert(_ text: String) {
        reading?.pasted = text
        ready(Unicode.Scalar(NamedKey.paste.rawValue))
    }

    /// Whether a character takes no cell, such as an accent of its own.
    ///
    /// libedit counts a cell for it when it is typed at the end, none when the whole line is drawn,
    /// and then leaves it out. Inserted as a paste is, it is never drawn.
    private static func hasNoCell(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && LineLayout.cells(scalar) == 0
    }

    private func ready(_ scalars: Unicode.Scalar...) {
        reading?.ready += scalars
    }
}
