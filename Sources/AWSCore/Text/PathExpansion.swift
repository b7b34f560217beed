public import World

/// A path with `~`, `$NAME` and `${NAME}` replaced, as Python's `expandvars` and `expanduser` do.
///
/// A variable that isn't set stays as it stands, and so does `~` without `HOME`, or of another user.
public func expandedPath(_ path: String, _ environment: Environment) -> String {
    let expanded = path.utf8.contains(UInt8(ascii: "$")) ? withVariables(path, environment) : path
    guard expanded == "~" || expanded.hasPrefix("~/"), let home = environment["HOME"] else {
        return expanded
    }
    let base = home.utf8.last == UInt8(ascii: "/") ? String(home.dropLast()) : home
    return base + String(expanded.dropFirst())
}

private func withVariables(_ path: String, _ environment: Environment) -> String {
    var result = ""
    var rest = path[...]
    while true {
        let (before, behind) = rest.cut(at: "$")
        result += before
        guard let behind else { return result }
        let (name, after) = variable(behind)
        if let name, let value = environment[String(name)] {
            result += value
        } else {
            result += "$" + behind[..<after.startIndex]
        }
        rest = after
    }
}

/// The name at the start of what follows a `$`, and what follows the name.
private func variable(_ text: Substring) -> (name: Substring?, after: Substring) {
    if text.utf8.first == UInt8(ascii: "{") {
        let (name, after) = text.dropFirst().cut(at: "}")
        return after.map { (name, $0) } ?? (nil, text)
    }
    let name = text.prefix { $0 == "_" || $0.isLetter && $0.isASCII || $0.isNumber && $0.isASCII }
    return (name.isEmpty ? nil : name, text[name.endIndex...])
}
