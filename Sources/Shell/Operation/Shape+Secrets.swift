import AppFlow
import JSON

extension Shape {
    /// The names of all members, however deep, whose values are secrets; none for most operations.
    var secretNames: Set<String> {
        var names: Set<String> = []
        var seen: Set<String> = []
        collectSecrets(into: &names, seen: &seen)
        return names
    }

    private func collectSecrets(into names: inout Set<String>, seen: inout Set<String>) {
        guard seen.insert(name).inserted else { return }
        switch type {
        case .structure(let members):
            for member in members {
                let shape = member.shape
                if shape.isSecret { names.insert(member.name) }
                shape.collectSecrets(into: &names, seen: &seen)
            }
        case .list(let item):
            item.shape.collectSecrets(into: &names, seen: &seen)
        case .map(key: _, value: let value):
            value.shape.collectSecrets(into: &names, seen: &seen)
        default: break
        }
    }

    /// Whether a value of this shape sets a secret; a member that the model doesn't know could be one.
    func isSecret(in value: JSONValue) -> Bool {
        if isSecret { return true }
        switch (type, value) {
        case (.structure, .object(let object)):
            return object.contains { name, value in
                member(named: name)?.shape.isSecret(in: value) ?? true
            }
        case (.list(let item), .array(let items)):
            let shape = item.shape
            return items.contains { shape.isSecret(in: $0) }
        case (.map(let key, let item), .object(let object)):
            let shape = item.shape
            return !object.isEmpty && key.shape.isSecret
                || object.contains { shape.isSecret(in: $0.value) }
        default:
            return false
        }
    }
}
