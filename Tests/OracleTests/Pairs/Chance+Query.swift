import AppFlow

extension Chance {
    /// A query that fits the reply of an operation, or nearly.
    mutating func query(of operation: Operation) -> String {
        let path = path(operation.output, depth: 0)
        let query = path.hasPrefix(".") ? String(path.dropFirst()) : path
        switch number(0...19) {
        case 0: return "length(\(query.isEmpty ? "@" : query))"
        case 1: return "to_string(\(query.isEmpty ? "@" : query))"
        case 2: return "not_null(\(query.isEmpty ? "@" : query), 'none')"
        case 3: return "[\(query.isEmpty ? "@" : query), `1`]"
        case 4: return "\(query.isEmpty ? "@" : query) || `[]`"
        // Not a query at all.
        case 5: return query + pick(["[", " ||", ".", "(", "'", "[?", "`{`", "{a"])
        default: return query.isEmpty ? "@" : query
        }
    }

    private mutating func path(_ shape: Shape, depth: Int) -> String {
        if depth > 0, once(in: 4) { return "" }
        switch shape.type {
        case .structure(let members):
            let names = members.map(\.name)
            switch number(0...9) {
            case 0: return " | keys(@)"
            case 1:
                return ".[" + pick(names.isEmpty ? ["x"] : names) + ", " + pick(names + ["y"]) + "]"
            case 2: return ".{A: \(pick(names + ["x"])), Bb: \(pick(names + ["y"]))}"
            case 3: return ".*"
            default:
                guard let member = members.isEmpty ? nil : members[number(0...members.count - 1)]
                else { return "" }
                return "." + member.name + path(member.shape, depth: depth + 1)
            }
        case .list(let item):
            let rest = path(item.shape, depth: depth + 1)
            let member = pick(item.shape.members.map(\.name) + ["x"])
            let projection = pick([
                "[]", "[*]", "[0]", "[-1]", "[:2]", "[::-1]", "[?\(member)]",
                "[?\(member) != `null`]",
                "[?contains(\(member) || '', 'a')]",
            ])
            let ending = pick(["", "", "", " | length(@)", " | [0]", " | sort_by(@, &\(member))"])
            return projection + rest + ending
        case .map:
            return pick([".*", " | keys(@)", " | values(@)", ".x", ".\"a b\"", ""])
        default:
            return pick(["", "", "", " | type(@)", " | to_number(@)"])
        }
    }
}
