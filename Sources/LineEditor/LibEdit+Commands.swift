import CEditline

extension LibEdit {
    private static let complete = "appflow-complete"
    private static let paste = "appflow-paste"

    /// Makes our commands known to libedit, and to `bind` in `~/.editrc`.
    func addCommands() {
        ceditline_add_command(handle, Self.complete, "Complete the word before the cursor") {
            handle,
            _ in LibEdit.owning(handle)?.owner?.complete().code ?? UInt8(CC_ERROR)
        }
        ceditline_add_command(handle, Self.paste, "Insert what was pasted") { handle, _ in
            LibEdit.owning(handle)?.owner?.insertPaste().code ?? UInt8(CC_ERROR)
        }
    }

    /// Reads the user's own bindings, from a file in the format of editrc(5).
    func source(_ path: String) {
        el_source(handle, path)
    }

    /// Whether the vi keymap is selected.
    var isVi: Bool {
        ceditline_is_vi(handle)
    }

    /// Binds what must work whatever `~/.editrc` says: Tab, and the keys that send sequences.
    ///
    /// Quoting the next character (Ctrl-V) is off: no line may hold a control character, and a
    /// newline put into the line would look as if libedit were searching.
    func bindOurs() {
        ceditline_set_editing(handle, true)
        bind(0x09, to: Self.complete, inBothKeymaps: false)
        bind(0x16, to: "ed-unassigned", inBothKeymaps: false)
        for key in NamedKey.allCases {
            bind(key.rawValue, to: command(of: key), inBothKeymaps: true)
        }
    }

    private func bind(_ character: UInt8, to command: String, inBothKeymaps both: Bool) {
        ceditline_bind(handle, Int32(character), command, false)
        if both { ceditline_bind(handle, Int32(character), command, true) }
    }

    private func command(of key: NamedKey) -> String {
        switch key {
        case .up: "ed-prev-history"
        case .down: "ed-next-history"
        case .right: "ed-next-char"
        case .left: "ed-prev-char"
        case .home: "ed-move-to-beg"
        case .end: "ed-move-to-end"
        case .delete: "ed-delete-next-char"
        case .wordRight: "em-next-word"
        case .wordLeft: "ed-prev-word"
        case .deleteWord: "em-delete-next-word"
        case .paste: Self.paste
        }
    }
}

extension LibEdit.CommandResult {
    fileprivate var code: UInt8 {
        switch self {
        case .changed: UInt8(CC_REFRESH)
        case .drawn: UInt8(CC_NORM)
        case .failed: UInt8(CC_ERROR)
        }
    }
}
