/// Reads a config file in the dialect of the AWS CLI, which is that of Python's `RawConfigParser`.
///
/// `=` or `:`, keys in any case, comments only on lines of their own, deeper lines continue a value, a
/// value that begins with a line break is a block, `[DEFAULT]` is seen from every section, and nothing
/// may be defined twice. A byte order mark, which Python refuses, is skipped.
struct INIParser {
    /// The section whose entries every other one inherits; it is no profile.
    private static let inherited = "DEFAULT"

    private struct Line {
        let text: Substring
        let number: Int
    }

    private let path: String
    private var sections: [INIFile.Section] = []
    private var inheritedEntries: [INIFile.Entry] = []
    private var sectionName: String?
    // Sets beside the arrays: a file of 4 MiB has room for a million names.
    private var sectionNames: Set<String> = []
    private var keys: Set<String> = []
    private var inheritedKeys: Set<String> = []
    private var pending: (key: String, lines: [Line])?
    /// Where the line began that the next one may continue.
    private var indent = 0

    private init(path: String) {
        self.path = path
    }

    /// The sections in a file's bytes, which must be UTF-8; `path` is for the failure.
    static func parse(_ bytes: [UInt8], path: String) throws(ConfigurationFailure) -> INIFile {
        var parser = INIParser(path: path)
        for (index, line) in ByteLines(bytes).all.enumerated() {
            guard let text = String(validating: line, as: UTF8.self) else {
                throw .file(path, line: index + 1, .notUTF8)
            }
            try parser.read(Line(text: text[...], number: index + 1))
        }
        return try parser.finish()
    }

    private mutating func read(_ line: Line) throws(ConfigurationFailure) {
        let content = Line(text: line.text.stripped(), number: line.number)
        let first = content.text.unicodeScalars.first
        if first == "#" || first == ";" { return }
        guard first != nil else {
            pending?.lines.append(content)
            return
        }
        let depth = line.text.unicodeScalars.prefix { $0.isPythonSpace }.count
        if pending != nil, depth > indent {
            pending?.lines.append(content)
            return
        }
        try closeEntry()
        indent = depth
        if let name = sectionName(in: content.text) {
            try openSection(name, content.number)
        } else {
            try openEntry(content)
        }
    }

    /// What stands between `[` and the last `]` of the line; what follows it is ignored.
    private func sectionName(in text: Substring) -> String? {
        guard text.utf8.first == UInt8(ascii: "["),
            let end = text.utf8.lastIndex(of: UInt8(ascii: "]"))
        else { return nil }
        let name = text[text.utf8.index(after: text.startIndex)..<end]
        return name.isEmpty ? nil : String(name)
    }

    private mutating func openSection(_ name: String, _ line: Int) throws(ConfigurationFailure) {
        sectionName = name
        guard name != Self.inherited else { return }
        keys = []
        guard sectionNames.insert(name).inserted else {
            throw .file(path, line: line, .duplicateSection(name))
        }
        sections.append(INIFile.Section(name: name, line: line, entries: []))
    }

    private mutating func openEntry(_ line: Line) throws(ConfigurationFailure) {
        guard sectionName != nil else {
            throw .file(path, line: line.number, .textBeforeFirstSection)
        }
        let text = line.text.utf8
        guard let delimiter = text.firstIndex(where: { $0 == 0x3D || $0 == 0x3A }) else {
            throw .file(path, line: line.number, .noDelimiter)
        }
        let key = line.text[..<delimiter].stripped().lowercased()
        guard !key.isEmpty else { throw .file(path, line: line.number, .emptyKey) }
        let value = line.text[text.index(after: delimiter)...].stripped()
        pending = (key, [Line(text: value, number: line.number)])
    }

    private mutating func closeEntry() throws(ConfigurationFailure) {
        guard let (key, lines) = pending, let sectionName, let line = lines.first?.number else {
            return
        }
        pending = nil
        let entry = INIFile.Entry(key: key, value: try value(of: lines, key: key), line: line)
        let isInherited = sectionName == Self.inherited
        let isNew = isInherited ? inheritedKeys.insert(key).inserted : keys.insert(key).inserted
        guard isNew else {
            throw .file(path, line: line, .duplicateKey(key, section: sectionName))
        }
        if isInherited {
            inheritedEntries.append(entry)
        } else if let last = sections.indices.last {
            sections[last].entries.append(entry)
        }
    }

    /// A block when the first line is empty and another isn't; its keys keep their case.
    private func value(
        of lines: [Line],
        key: String
    ) throws(ConfigurationFailure) -> INIFile.Value {
        let end = (lines.lastIndex { !$0.text.isEmpty } ?? 0) + 1
        let lines = lines.prefix(end)
        guard lines.count > 1, lines.first?.text.isEmpty == true else {
            return .text(lines.map(\.text).joined(separator: "\n"))
        }
        var block: [String: String] = [:]
        for line in lines where !line.text.isEmpty {
            let (name, value) = line.text.cut(at: "=")
            guard let value else {
                throw .file(path, line: line.number, .noDelimiterInBlock(key: key))
            }
            block[String(name.stripped())] = String(value.stripped())
        }
        return .block(block)
    }

    private mutating func finish() throws(ConfigurationFailure) -> INIFile {
        try closeEntry()
        return INIFile(sections: sections, inherited: inheritedEntries)
    }
}
