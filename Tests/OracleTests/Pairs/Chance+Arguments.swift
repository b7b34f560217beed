import AppFlow
import JSON

/// Words of a command line, and the files that they name.
struct PairWords {
    var words: [String] = []
    var files: [(path: String, text: String)] = []
}

extension Chance {
    /// The words for an input: an option a member, `--cli-input-json` for some or all, options of every
    /// operation between them, in any order.
    mutating func arguments(
        _ operation: Operation,
        _ input: JSONObject,
        globals: [[String]],
        folder: String
    ) -> PairWords {
        var result = PairWords()
        var given = input
        var chunks: [[String]] = []
        if once(in: 4) {
            var inside = JSONObject()
            let isWhole = once(in: 2)
            for (name, value) in shuffled(Array(input)) where isWhole || once(in: 2) {
                inside[name] = value
                // One that is given twice is the option's.
                if !once(in: 4) { given[name] = nil }
            }
            let text = jsonText(.object(inside))
            chunks.append(["--cli-input-json", fileOrText(text, folder, &result)])
        }
        for (name, value) in given {
            guard let member = operation.input.member(named: name) else { continue }
            chunks.append(option(member, value, folder, &result))
            if once(in: 16), !member.isFlag {
                // Of an option given twice the last counts.
                let other = self.value(member.shape, depth: 1)
                chunks.insert(option(member, other, folder, &result), at: 0)
            }
        }
        chunks = [[operation.cliName]] + shuffled(chunks)
        for option in globals {
            // Options of every operation can even stand before its name.
            let place = number(0...chunks.count)
            chunks.insert(option, at: place)
        }
        result.words = chunks.flatMap(\.self)
        return result
    }

    private mutating func option(
        _ member: Member,
        _ value: JSONValue,
        _ folder: String,
        _ result: inout PairWords
    ) -> [String] {
        let name = "--" + member.optionName
        switch (member.shape.type, value) {
        case (.boolean, _):
            return [value.boolValue == true ? name : "--no-" + member.optionName]
        case (.list(let item), .array(let items)):
            return [name] + list(items, item.shape, folder, &result)
        case (.map, .object(let object)), (.structure, .object(let object)):
            let text = once(in: 2) ? shorthand(object) : jsonText(value)
            return spelled(name, fileOrText(text, folder, &result))
        case (.integer, _), (.long, _), (.double, _):
            let number = fileOrText(
                scalar(value),
                folder,
                &result,
                ending: pick(["", "\n", "\r\n "])
            )
            return spelled(name, number)
        default:
            return spelled(name, fileOrText(scalar(value), folder, &result))
        }
    }

    /// Words for the items of a list: JSON for all, or a word for each.
    private mutating func list(
        _ items: [JSONValue],
        _ shape: Shape,
        _ folder: String,
        _ result: inout PairWords
    ) -> [String] {
        let texts = items.map { $0.stringValue }
        let canBeWords = shape.isScalar && texts.allSatisfy { $0.map(isPlainValue) ?? true }
        if canBeWords, !once(in: 3) { return items.map(scalar) }
        if !shape.isScalar, once(in: 3) {
            let isShorthand = once(in: 2)
            var words: [String] = []
            for item in items {
                words.append(isShorthand ? shorthand(item.objectValue ?? [:]) : jsonText(item))
            }
            return words
        }
        return [fileOrText(jsonText(.array(items)), folder, &result)]
    }

    /// `--option value` or `--option=value`; a dash in front is a value behind `=` only.
    private mutating func spelled(_ name: String, _ value: String) -> [String] {
        value.hasPrefix("-") || once(in: 4) ? [name + "=" + value] : [name, value]
    }

    private func scalar(_ value: JSONValue) -> String {
        value.stringValue ?? JSONWriter(.compact).text(value)
    }

    /// Whether a word is nothing but a value: no option, no file, no JSON.
    private func isPlainValue(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        return !text.hasPrefix("-") && first != "[" && first != "{"
    }

    /// The text, or `file://` and the file that it stands in.
    private mutating func fileOrText(
        _ text: String,
        _ folder: String,
        _ result: inout PairWords,
        ending: String = ""
    ) -> String {
        guard once(in: 8) else { return text }
        let path = folder + "/" + String(result.files.count) + "-" + String(number(0...1 << 40))
        result.files.append((path, text + ending))
        return "file://" + path
    }
}

extension Member {
    fileprivate var isFlag: Bool {
        if case .boolean = shape.type { true } else { false }
    }
}

extension Shape {
    /// Whether a value is one word.
    var isScalar: Bool {
        switch type {
        case .list, .map, .structure: false
        default: true
        }
    }
}
